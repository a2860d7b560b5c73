// Who sends something while the line is down would lose it to a page of the browser's own. Here it stays, with what to do.
// Without this the browser's way back leads to it still.

function say(what: 'lost' | 'back'): void {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-line]')) {
    notice.textContent = notice.dataset[what] ?? '';
    notice.hidden = false;
  }
}

window.addEventListener('offline', () => say('lost'));
window.addEventListener('online', () => say('back'));

document.addEventListener(
  'submit',
  (event) => {
    const notice = event.target instanceof Element ? event.target.querySelector<HTMLElement>('[data-line]') : null;
    if (notice && !navigator.onLine) {
      event.preventDefault();
      event.stopImmediatePropagation();
      say('lost');
      notice.scrollIntoView({ block: 'nearest' });
    }
  },
  true,
);

export {};
