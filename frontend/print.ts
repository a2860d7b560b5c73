// One tap prints the page, as its style for paper says.
document.addEventListener('click', (event) => {
  if ((event.target as Element).closest('[data-print]')) {
    window.print();
  }
});
