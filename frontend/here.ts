// Where somebody is stays on the phone. A tap asks the phone for its position; here, in the browser, that becomes the
// code of a neighbourhood, and only the code goes into an address. Walking minutes are worked out here too.

import { phone, tab } from './storage';

type Position = { lat: number; lon: number };
type Neighbourhood = Position & { code: string; rings?: number[][][] };

// As far as an outline may be off: who stands in a crack between two is in the nearest.
const CRACK = 250;

const PLACE = 'omdehoek.bij';
const POSITION = 'omdehoek.positie';
const METRES_A_MINUTE = 75;
// Streets are not as the crow flies.
const DETOUR = 1.3;

function metres(a: Position, b: Position): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371000 * Math.asin(Math.sqrt(h));
}

function inside(point: Position, rings: number[][][]): boolean {
  let within = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [lonA, latA] = ring[i];
      const [lonB, latB] = ring[j];
      if (latA > point.lat !== latB > point.lat && point.lon < ((lonB - lonA) * (point.lat - latA)) / (latB - latA) + lonA) {
        within = !within;
      }
    }
  }
  return within;
}

// Nearby the earth is flat: metres to the east and to the north of the point.
function metresToEdge(point: Position, rings: number[][][]): number {
  const degree = 111195;
  const flat = ([lon, lat]: number[]) => [
    (lon - point.lon) * degree * Math.cos((point.lat * Math.PI) / 180),
    (lat - point.lat) * degree,
  ];
  const edges = rings.flatMap((ring) => ring.map((to, i) => [flat(ring.at(i - 1)!), flat(to)]));
  const distances = edges.map(([[x, y], [toX, toY]]) => {
    const [dx, dy] = [toX - x, toY - y];
    const along = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x + along * dx, y + along * dy);
  });
  return distances.reduce((best, it) => Math.min(best, it), Infinity);
}

function least<T>(all: T[], by: (it: T) => number): T | undefined {
  return all.reduce<T | undefined>((best, it) => (best && by(best) <= by(it) ? best : it), undefined);
}

// By outline, and elsewhere the nearest centre of those without one: those with one have had their chance.
function around(point: Position, near: Neighbourhood[]): Neighbourhood | undefined {
  const outlined = near.filter((it) => it.rings).map((it) => ({ it, off: metresToEdge(point, it.rings!) }));
  const beside = least(outlined.filter(({ off }) => off <= CRACK), ({ off }) => off);
  const guesses = near.filter((it) => !it.rings || it === beside?.it);
  return outlined.find(({ it }) => inside(point, it.rings!))?.it ?? least(guesses, (it) => metres(point, it));
}

// The map square tells no more than the code that goes into the address anyway.
async function neighbourhoodAt(point: Position): Promise<string | undefined> {
  const square = `${Math.floor(point.lat * 10)}/${Math.floor(point.lon * 10)}`;
  const answer = await fetch(`/gebieden/${square}`);
  if (!answer.ok) {
    return undefined;
  }
  return around(point, await answer.json())?.code;
}

function locate(button: HTMLElement): void {
  const { looking = '', failed: sorry = '', walk, locate: to = '/' } = button.dataset;
  const failed = () => {
    button.textContent = sorry;
  };
  button.textContent = looking;
  navigator.geolocation.getCurrentPosition(
    async ({ coords }) => {
      const point = { lat: coords.latitude, lon: coords.longitude };
      const code = await neighbourhoodAt(point).catch(() => undefined);
      if (!code) {
        failed();
        return;
      }
      tab.set(POSITION, JSON.stringify({ ...point, walk }));
      const next = new URL(to, location.origin);
      next.searchParams.set('bij', code);
      location.assign(next);
    },
    failed,
    { timeout: 15000, maximumAge: 60000 },
  );
}

function tellWalking(): void {
  const known = tab.get(POSITION);
  if (!known) {
    return;
  }
  // How the page on which it was asked says it, in the reader's language.
  const here: Position & { walk?: string } = JSON.parse(known);
  if (!here.walk) {
    return;
  }
  const said = here.walk;
  document.querySelectorAll<HTMLElement>('.walk:empty').forEach((it) => {
    const minutes = Math.round((metres(here, { lat: +it.dataset.lat!, lon: +it.dataset.lon! }) * DETOUR) / METRES_A_MINUTE);
    if (minutes <= 60) {
      it.textContent = said.replace('{0}', String(Math.max(1, minutes)));
    }
  });
}

// The place that was chosen last is remembered on this phone only; not one that nobody knows, of which the page then says
// so where it asks for another.
function remember(): void {
  const chosen = new URLSearchParams(location.search).get('bij');
  const last = phone.get(PLACE);
  const unknown = document.querySelector('main:has(.notice) #ask-bij');
  if (chosen && !unknown) {
    phone.set(PLACE, chosen);
  } else if (chosen && chosen === last) {
    phone.remove(PLACE);
  } else if (!chosen && last && location.pathname === '/' && !document.referrer.startsWith(location.origin)) {
    location.replace(`/?bij=${encodeURIComponent(last)}`);
  }
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-locate]');
  if (button) {
    locate(button);
  }
});
new MutationObserver(tellWalking).observe(document.body, { childList: true, subtree: true });
tellWalking();
remember();
