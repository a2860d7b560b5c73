// The list on a map: the same listings, where they are, with the outlines of the neighbourhoods. Tiles are drawn only
// where the portal was set to; the list says the same as the map.
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';

type Tiles = { url: string; attribution: string } | null;
type Background = { outlines: { name: string; rings: number[][][] }[]; tiles: Tiles; credit: string };

let shown: { button: HTMLElement; element: HTMLElement; map: L.Map } | undefined;

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

async function background(code: string): Promise<Background> {
  const answer = await fetch(`/kaart/${encodeURIComponent(code || 'NL')}`);
  return answer.ok ? answer.json() : { outlines: [], tiles: null, credit: '' };
}

function addOutlines(map: L.Map, from: Background): void {
  for (const outline of from.outlines) {
    const rings = outline.rings.map((ring) => ring.map(([lon, lat]) => [lat, lon] as L.LatLngTuple));
    L.polygon(rings, { color: colour('--ink-soft'), weight: 1.5, fill: false, interactive: false }).addTo(map);
  }
}

function addListings(map: L.Map): L.LatLngBounds {
  const bounds = L.latLngBounds([]);
  document.querySelectorAll<HTMLElement>('#resultaten .row, #bel-eerst .row').forEach((row) => {
    const where = row.querySelector<HTMLElement>('.walk');
    const link = row.querySelector<HTMLAnchorElement>('h3 a');
    if (!where || !link) {
      return;
    }
    const at: L.LatLngTuple = [+where.dataset.lat!, +where.dataset.lon!];
    const popup = document.createElement('a');
    popup.href = link.href;
    popup.textContent = link.textContent;
    L.circleMarker(at, { radius: 9, color: colour('--on-act'), weight: 2, fillColor: colour('--act'), fillOpacity: 1 })
      .bindPopup(popup)
      .addTo(map);
    bounds.extend(at);
  });
  return bounds;
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
  button.parentElement!.after(element);
  const map = L.map(element, { scrollWheelZoom: false });
  shown = { button, element, map };
  button.setAttribute('aria-expanded', 'true');
  const bounds = addListings(map);
  map.fitBounds(bounds.isValid() ? bounds.pad(0.2) : [[50.7, 3.3], [53.6, 7.3]], { maxZoom: 16 });
  const from = await background(button.dataset.map ?? '');
  if (shown?.map !== map) {
    return;
  }
  map.attributionControl.setPrefix(false).addAttribution(from.credit);
  if (from.tiles) {
    L.tileLayer(from.tiles.url, { attribution: from.tiles.attribution }).addTo(map);
  }
  addOutlines(map, from);
}
