// The first paint is HTML; some seconds later Flow draws the same view in #outlet. This carries over what a reader did
// meanwhile (text typed, choices, open details, focus, caret) and takes the first paint away.

const state = 'input:not([type=submit]), textarea, select, details';

function handOver(from: HTMLElement, to: HTMLElement): void {
  const before = [...from.querySelectorAll(state)];
  const after = [...to.querySelectorAll(state)];
  if (before.length === after.length) {
    before.forEach((old, i) => carry(old, after[i]));
  }
  focusSame(from, to);
}

function carry(old: Element, fresh: Element): void {
  if (old instanceof HTMLDetailsElement && fresh instanceof HTMLDetailsElement) {
    fresh.open = old.open;
  } else if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) {
    if (old.type === 'hidden') {
      // The key of a form: sent from either, it is one and the same.
      fresh.value = old.value;
    } else if (old.type === 'checkbox' || old.type === 'radio') {
      fresh.checked = old.checked;
    } else if (old.value !== old.defaultValue) {
      fresh.value = old.value;
    }
  } else if (
    (old instanceof HTMLTextAreaElement && fresh instanceof HTMLTextAreaElement) ||
    (old instanceof HTMLSelectElement && fresh instanceof HTMLSelectElement)
  ) {
    fresh.value = old.value;
  }
}

function focusSame(from: HTMLElement, to: HTMLElement): void {
  const focused = document.activeElement;
  if (!focused || !from.contains(focused)) {
    return;
  }
  const index = [...from.querySelectorAll(focused.tagName)].indexOf(focused);
  const twin = to.querySelectorAll<HTMLElement>(focused.tagName)[index];
  twin?.focus({ preventScroll: true });
  if (focused instanceof HTMLInputElement && twin instanceof HTMLInputElement && focused.selectionStart !== null) {
    twin.setSelectionRange(focused.selectionStart, focused.selectionEnd);
  }
}

const paint = document.getElementById('first-paint');
const outlet = document.getElementById('outlet');
if (paint && outlet) {
  const drawn = () => outlet.querySelector<HTMLElement>(':scope > * > *');
  const takeOver = () => {
    // A button that goes while it is pressed would never hear that it was.
    if (drawn() && paint.isConnected && !paint.matches(':active')) {
      observer.disconnect();
      handOver(paint, outlet);
      paint.remove();
    }
  };
  const observer = new MutationObserver(takeOver);
  observer.observe(outlet, { childList: true, subtree: true });
  for (const end of ['pointerup', 'pointercancel', 'keyup']) {
    // What the press does comes right after it.
    window.addEventListener(end, () => window.setTimeout(takeOver));
  }
}
