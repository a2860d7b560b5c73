// Where somebody is stays on the phone. A tap asks the phone for its position; here, in the browser, that becomes the
// code of a neighbourhood, and only the code goes into an address. Walking minutes are worked out here too.

type Position = { lat: number; lon: number };
type Neighbourhood = Position & { code: string; rings?: number[][][] };

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

// The map square tells no more than the code that goes into the address anyway.
async function neighbourhoodAt(point: Position): Promise<string | undefined> {
  const square = `${Math.floor(point.lat * 10)}/${Math.floor(point.lon * 10)}`;
  const answer = await fetch(`/gebieden/${square}`);
  if (!answer.ok) {
    return undefined;
  }
  const near: Neighbourhood[] = await answer.json();
  const around = near.find((it) => it.rings && inside(point, it.rings));
  return (around ?? near.sort((a, b) => metres(point, a) - metres(point, b))[0])?.code;
}

function locate(button: HTMLElement): void {
  const say = (text: string) => {
    button.textContent = text;
  };
  const dutch = document.documentElement.lang === 'nl';
  const failed = () => say(dutch ? 'Dat lukte niet. Typ hierboven je postcode.' : 'That did not work. Type your postcode above.');
  say(dutch ? 'Even kijken…' : 'Looking…');
  navigator.geolocation.getCurrentPosition(
    async ({ coords }) => {
      const point = { lat: coords.latitude, lon: coords.longitude };
      const code = await neighbourhoodAt(point).catch(() => undefined);
      if (!code) {
        failed();
        return;
      }
      sessionStorage.setItem(POSITION, JSON.stringify(point));
      const next = new URL(button.dataset.locate ?? '/', location.origin);
      next.searchParams.set('bij', code);
      location.assign(next);
    },
    failed,
    { timeout: 15000, maximumAge: 60000 },
  );
}

function tellWalking(): void {
  const known = sessionStorage.getItem(POSITION);
  if (!known) {
    return;
  }
  const here: Position = JSON.parse(known);
  const dutch = document.documentElement.lang === 'nl';
  document.querySelectorAll<HTMLElement>('.walk:empty').forEach((it) => {
    const minutes = Math.round((metres(here, { lat: +it.dataset.lat!, lon: +it.dataset.lon! }) * DETOUR) / METRES_A_MINUTE);
    if (minutes <= 60) {
      it.textContent = dutch ? `${Math.max(1, minutes)} min lopen` : `${Math.max(1, minutes)} min walk`;
    }
  });
}

// The place that was chosen last is remembered on this phone only.
function remember(): void {
  const chosen = new URLSearchParams(location.search).get('bij');
  try {
    if (chosen) {
      localStorage.setItem(PLACE, chosen);
    } else if (location.pathname === '/' && !document.referrer.startsWith(location.origin)) {
      const last = localStorage.getItem(PLACE);
      if (last) {
        location.replace(`/?bij=${encodeURIComponent(last)}`);
      }
    }
  } catch {
    // A browser that keeps nothing may do so.
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
