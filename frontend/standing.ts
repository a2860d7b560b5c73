// Who posts something for all, out of doors, can say "I stand there now": the position goes into the form that is sent, and
// into no address. A second tap takes it out again.

const NEAR_ENOUGH = 100;

function say(button: HTMLElement, what: string): void {
  button.textContent = button.dataset[what] ?? '';
}

function field(button: HTMLElement, name: string): HTMLInputElement {
  return button.closest('form')!.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
}

function fill(button: HTMLElement, latitude: string, longitude: string): void {
  field(button, 'breedte').value = latitude;
  field(button, 'lengte').value = longitude;
}

function stand(button: HTMLElement): void {
  if (field(button, 'breedte').value) {
    fill(button, '', '');
    say(button, 'standing');
    return;
  }
  say(button, 'looking');
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      if (coords.accuracy > NEAR_ENOUGH) {
        say(button, 'failed');
        return;
      }
      // Five decimals are a metre.
      fill(button, coords.latitude.toFixed(5), coords.longitude.toFixed(5));
      say(button, 'found');
    },
    () => say(button, 'failed'),
    { enableHighAccuracy: true, timeout: 15000, maximumAge: 10000 },
  );
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-standing]');
  if (button) {
    stand(button);
  }
});

// The app may draw the button anew meanwhile.
new MutationObserver(() =>
  document.querySelectorAll<HTMLElement>('[data-standing]').forEach((it) => {
    if (field(it, 'breedte').value && it.textContent === it.dataset.standing) {
      say(it, 'found');
    }
  }),
).observe(document.body, { childList: true, subtree: true });
