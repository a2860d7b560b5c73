// While somebody types: what is there already, plainer words to tap, and what not everybody should read. Without this the
// same is said before it is posted.

const PAUSE = 600;

let waiting: number | undefined;
let asking: AbortController | undefined;

function tipsFor(field: Element): HTMLElement | null {
  const tips = field.closest('form')?.querySelector<HTMLElement>('[data-tips]') ?? null;
  const name = field.getAttribute('name') ?? '';
  return tips?.dataset.tips?.split(' ').includes(name) ? tips : null;
}

async function ask(field: HTMLInputElement | HTMLTextAreaElement, tips: HTMLElement): Promise<void> {
  asking?.abort();
  asking = new AbortController();
  const body = new URLSearchParams({
    veld: field.name,
    tekst: field.value,
    bij: tips.dataset.near ?? '',
    alleen: tips.dataset.private ?? '',
  });
  try {
    const answer = await fetch('/plaatsen/tips', { method: 'POST', body, signal: asking.signal });
    if (answer.ok) {
      tips.innerHTML = await answer.text();
    }
  } catch {
    // A newer letter came, or the line is down: the form still works.
  }
}

document.addEventListener('input', (event) => {
  const field = event.target;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const tips = tipsFor(field);
    if (tips) {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        if (navigator.onLine) {
          void ask(field, tips);
        }
      }, PAUSE);
    }
  }
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-plainer]') : null;
  const tips = button?.closest<HTMLElement>('[data-tips]');
  if (!button || !tips) {
    return;
  }
  for (const name of tips.dataset.tips?.split(' ') ?? []) {
    const field = tips.closest('form')?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.value = field.value.replace(button.dataset.word ?? '', button.dataset.plainer ?? '');
      field.focus();
      void ask(field, tips);
    }
  }
});

export {};
