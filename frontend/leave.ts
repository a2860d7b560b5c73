// "Snel weg": another page comes in the place of this one, so that the way back does not lead here, and nothing of this
// page is kept. Comes before whatever else listens to taps, so that it works however long the page has been open.
import { keepNothing } from './pocket';

window.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-leave]');
    if (link) {
      event.preventDefault();
      event.stopImmediatePropagation();
      keepNothing();
      document.body.replaceChildren();
      // The other site need not know from where; a script does not heed what the link says of it.
      const silent = document.createElement('meta');
      silent.name = 'referrer';
      silent.content = 'no-referrer';
      document.head.append(silent);
      location.replace(link.href);
    }
  },
  { capture: true },
);
