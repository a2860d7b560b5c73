// While somebody types where they live, the browser offers the names that begin so. Without this the name can be typed
// in full just as well.

let asking: AbortController | undefined;

async function offer(field: HTMLInputElement): Promise<void> {
  asking?.abort();
  const list = field.list;
  const begin = field.value.trim();
  // Digits are a postcode: there is nothing to choose.
  if (!list || begin.length < 2 || /^\d/.test(begin)) {
    return;
  }
  asking = new AbortController();
  try {
    const answer = await fetch(`/gebieden/namen?begin=${encodeURIComponent(begin)}`, { signal: asking.signal });
    const names: string[] = answer.ok ? await answer.json() : [];
    list.replaceChildren(
      ...names.map((name) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  } catch {
    // A newer letter came, or the line is down: the field still works.
  }
}

document.addEventListener('input', (event) => {
  const field = event.target;
  if (field instanceof HTMLInputElement && field.getAttribute('list') === 'namen') {
    void offer(field);
  }
});
