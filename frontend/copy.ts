// One tap takes along what stands in the field beside it; where a browser lets nobody do that, it is selected.
document.addEventListener('click', async (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
  const field = button?.parentElement?.querySelector<HTMLInputElement>('input[readonly]');
  if (button && field) {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = button.dataset.copied ?? '';
    } catch {
      field.focus();
    }
  }
});
