// The list on a map: the same listings, where they are, with the outlines of the neighbourhoods. Tiles are drawn only
// where the portal was set to; the list says the same as the map.
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';

type Tiles = { url: string; attribution: string } | null;
type Background = { outlines: { name: string; rings: number[][][] }[]; tiles: Tiles; credit: string };
type Spot = { at: L.LatLngTuple; links: HTMLAnchorElement[] };

let shown: { button: HTMLElement; element: HTMLElement; map: L.Map } | undefined;

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

async function background(code: string): Promise<Background> {
  try {
    const answer = await fetch(`/kaart/${encodeURIComponent(code || 'NL')}`);
    if (answer.ok) {
      return await answer.json();
    }
  } catch {
    // Without a line the listings are there still.
  }
  return { outlines: [], tiles: null, credit: '' };
}

function addOutlines(map: L.Map, from: Background): void {
  for (const outline of from.outlines) {
    const rings = outline.rings.map((ring) => ring.map(([lon, lat]) => [lat, lon] as L.LatLngTuple));
    L.polygon(rings, { color: colour('--ink-soft'), weight: 1.5, fill: false, interactive: false }).addTo(map);
  }
}

/** What is at the same address is one spot: of two dots one would hide the other. */
function spots(): Spot[] {
  const found = new Map<string, Spot>();
  document.querySelectorAll<HTMLElement>('#resultaten .row, #bel-eerst .row').forEach((row) => {
    const where = row.querySelector<HTMLElement>('.walk')?.dataset;
    const link = row.querySelector<HTMLAnchorElement>('h3 a');
    if (!where || !link) {
      return;
    }
    const key = `${where.lat} ${where.lon}`;
    const spot = found.get(key) ?? { at: [+where.lat!, +where.lon!], links: [] };
    spot.links.push(link.cloneNode(true) as HTMLAnchorElement);
    found.set(key, spot);
  });
  return [...found.values()];
}

function addSpot(map: L.Map, { at, links }: Spot): void {
  const names = links.map((it) => it.textContent).join(', ');
  const icon = L.divIcon({ className: 'spot', iconSize: [32, 32], html: links.length > 1 ? `${links.length}` : '' });
  const list = document.createElement('div');
  list.append(...links);
  const marker = L.marker(at, { icon, title: names, riseOnHover: true }).bindPopup(list, { closeButton: false }).addTo(map);
  const dot = marker.getElement()!;
  dot.setAttribute('aria-label', names);
  if (links[0].lang) {
    dot.lang = links[0].lang;
  }
  dot.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      marker.openPopup();
    }
  });
  marker.on('popupopen', () => links[0].focus({ preventScroll: true }));
  marker.on('popupclose', () => {
    if (list.contains(document.activeElement)) {
      dot.focus({ preventScroll: true });
    }
  });
}

function draw(element: HTMLElement, says: DOMStringMap): L.Map {
  const map = L.map(element, { scrollWheelZoom: false, zoomControl: false });
  L.control.zoom({ zoomInTitle: says.nearer, zoomOutTitle: says.farther }).addTo(map);
  map.attributionControl.setPrefix(false);
  const all = spots();
  const bounds = L.latLngBounds(all.map((it) => it.at));
  map.fitBounds(bounds.isValid() ? bounds.pad(0.2) : [[50.7, 3.3], [53.6, 7.3]], { maxZoom: 16 });
  all.forEach((it) => addSpot(map, it));
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      map.closePopup();
    }
  });
  return map;
}

function takeAway(): void {
  shown?.map.remove();
  shown?.element.remove();
  shown?.button.setAttribute('aria-expanded', 'false');
  shown = undefined;
}

// Another list has another map.
window.addEventListener('vaadin-router-location-changed', takeAway);

/** Shows the map under this button, or takes it away again. */
export async function toggleMap(button: HTMLElement): Promise<void> {
  const again = shown?.button === button && shown.element.isConnected;
  takeAway();
  if (again) {
    return;
  }
  const element = document.createElement('div');
  element.className = 'map';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', button.textContent ?? '');
  button.after(element);
  const map = draw(element, button.dataset);
  shown = { button, element, map };
  button.setAttribute('aria-expanded', 'true');
  const from = await background(button.dataset.map ?? '');
  if (shown?.map !== map) {
    return;
  }
  map.attributionControl.addAttribution(from.credit);
  if (from.tiles) {
    L.tileLayer(from.tiles.url, { attribution: from.tiles.attribution }).addTo(map);
  }
  addOutlines(map, from);
}
