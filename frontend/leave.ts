// "Snel weg": another page comes in the place of this one, so that the way back does not lead here.
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-leave]');
    if (link) {
      event.preventDefault();
      event.stopPropagation();
      document.body.replaceChildren();
      location.replace(link.href);
    }
  },
  { capture: true },
);
