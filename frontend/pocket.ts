// A page that was left in a pocket loses its session, and then loads itself again. What was typed comes back, with the
// cursor; the browser itself keeps the place on the page. It stays in this tab, and is forgotten as soon as it is back.
// What the browser is asked not to keep is not kept here either; a file that was chosen cannot be.

import { tab } from './storage';

const KEPT = 'pocket';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Kept = { address: string; values: (string | boolean)[]; focused: number };

function fields(): Field[] {
  return [...document.querySelectorAll<Field>('main :is(input:not([type=hidden], [type=submit], [type=file], [autocomplete=off]), textarea, select)')];
}

function isTicked(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
}

function keep(): void {
  const all = fields();
  const kept: Kept = {
    address: location.href,
    values: all.map((it) => (isTicked(it) ? it.checked : it.value)),
    focused: all.indexOf(document.activeElement as Field),
  };
  tab.set(KEPT, JSON.stringify(kept));
}

function bringBack(kept: Kept): void {
  const all = fields();
  if (kept.address !== location.href || kept.values.length !== all.length) {
    return;
  }
  all.forEach((it, i) => {
    if (isTicked(it)) {
      it.checked = Boolean(kept.values[i]);
    } else {
      it.value = String(kept.values[i]);
    }
  });
  all[kept.focused]?.focus({ preventScroll: true });
}

const kept = tab.get(KEPT);
tab.remove(KEPT);
if (kept) {
  bringBack(JSON.parse(kept));
}
window.addEventListener('pagehide', keep);

/** Nobody who looks into this tab will find what was on this page. */
export function keepNothing(): void {
  window.removeEventListener('pagehide', keep);
  tab.clear();
}
