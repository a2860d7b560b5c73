// The map comes on a tap, with all it needs; until then it costs nothing.
document.addEventListener('click', async (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-map]');
  if (button) {
    const { toggleMap } = await import('./map');
    await toggleMap(button);
  }
});
