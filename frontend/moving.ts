// Once the app is there it goes from page to page by itself. What a browser does at a new page is then ours to do: start
// at the top and tell assistive technology, come back to the same spot, and keep the place among the choices.

// The server forgets a page that was left in a pocket a little later than this; a tap then goes by the browser itself.
const FORGOTTEN_AFTER = 200_000;

let talked = Date.now();
const positions = new Map<string, number>();
let path = location.pathname;
let address = location.href;
let pressed: HTMLAnchorElement | undefined;
let byLink = false;
// Who chooses among more choices may want another one.
let moreWasOpen = false;
// The page before this one, if a link led here.
let cameFrom: string | undefined;

function textOf(link: HTMLAnchorElement): string {
  return (link.textContent ?? '').replace(/[\d.]+\s*$/, '').trim();
}

// Assistive technology hears how many there are now; it has to know the element before its text changes.
const told = document.createElement('p');
told.className = 'sr';
told.setAttribute('role', 'status');
document.body.append(told);

function tellCount(): void {
  const count = document.querySelector('#outlet :is(#aantal, #niets h2)');
  told.textContent = count?.firstChild?.textContent?.trim() ?? '';
}

function focusTwin(of: HTMLAnchorElement): void {
  const text = textOf(of);
  const twin = [...document.querySelectorAll<HTMLAnchorElement>('#outlet a')].find((it) => textOf(it) === text);
  twin?.focus({ preventScroll: true });
}

window.addEventListener(
  'scroll',
  () => {
    // The router itself scrolls up on its way out.
    if (!byLink && location.href === address) {
      positions.set(address, window.scrollY);
    }
  },
  { passive: true },
);

// Past the head of the page, without asking the page again if its address was written in another way.
document.addEventListener('click', (event) => {
  const skip = (event.target as Element).closest<HTMLAnchorElement>('a.skip');
  const to = skip && [...document.querySelectorAll<HTMLElement>(skip.hash)].pop();
  if (to) {
    event.preventDefault();
    to.focus();
  }
});

type Client = { sendEventMessage?: unknown };

// Until the app has drawn the page, a tap goes by the browser itself: the router would take it, and lose it.
function isThere(): boolean {
  if (document.getElementById('first-paint')) {
    return false;
  }
  const flow = (window as { Vaadin?: { Flow?: { clients?: Record<string, Client> } } }).Vaadin?.Flow;
  return Object.entries(flow?.clients ?? {})
    .filter(([name]) => name !== 'TypeScript')
    .every(([, client]) => client.sendEventMessage instanceof Function);
}

window.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest('a');
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      // For a tab of its own: this page stays.
      return;
    }
    if (link && (Date.now() - talked > FORGOTTEN_AFTER || !isThere())) {
      event.stopPropagation();
      return;
    }
    // Back to the list means: as it was, with all that was chosen.
    if (link?.matches('.back') && cameFrom && new URL(cameFrom).pathname === link.pathname) {
      event.preventDefault();
      event.stopPropagation();
      history.back();
      return;
    }
    if (link && link.origin === location.origin && link.pathname + link.search !== location.pathname + location.search) {
      pressed = link;
      byLink = true;
      moreWasOpen = Boolean(document.querySelector('details.more[open]'));
    }
  },
  { capture: true },
);

window.addEventListener('popstate', (event) => {
  // The router says so itself when it went along with a link.
  if (event.state !== 'vaadin-router-ignore') {
    byLink = false;
  }
});

window.addEventListener('vaadin-router-location-changed', () => {
  const first = address === location.href;
  const samePage = location.pathname === path;
  const before = positions.get(address) ?? 0;
  cameFrom = byLink ? address : undefined;
  path = location.pathname;
  address = location.href;
  talked = Date.now();
  const went = byLink;
  byLink = false;
  if (first) {
    return;
  }
  if (!went) {
    window.scrollTo(0, positions.get(address) ?? 0);
  } else if (samePage && pressed?.matches('.button')) {
    // The next twenty are read from the first of them on.
    const next = document.querySelector<HTMLElement>('#outlet #resultaten');
    next?.scrollIntoView();
    next?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  } else if (samePage && pressed) {
    const more = document.querySelector<HTMLDetailsElement>('details.more');
    if (more && moreWasOpen) {
      more.open = true;
    }
    window.scrollTo(0, before);
    focusTwin(pressed);
    tellCount();
  } else {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#outlet #inhoud')?.focus({ preventScroll: true });
  }
});
