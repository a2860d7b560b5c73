// Passkeys come on a tap, with all they need.
document.addEventListener('click', async (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('[data-passkey]');
  if (button) {
    const { usePasskey } = await import('./passkey');
    await usePasskey(button);
  }
});
