// Stands in the head of every page, so that nothing has to change after the first paint. It reads the reader's choices
// from their cookie, as pages are the same for everybody; and offers to share where the phone can.
(function (page) {
  page.classList.add('scripted');
  var chosen = /(?:^|; )omdehoek-weergave=\w+\.(\w+)\.(\w+)\.(\w+)/.exec(document.cookie);
  if (chosen) {
    page.dataset.size = chosen[1];
    page.dataset.contrast = chosen[2];
    page.dataset.colours = chosen[3];
  }
  if (navigator.share) {
    page.classList.add('shares');
    document.addEventListener('click', function (event) {
      var button = event.target.closest('[data-share]');
      if (button) {
        navigator.share({ title: button.dataset.share, url: button.dataset.address }).catch(function () {});
      }
    });
  }
})(document.documentElement);
