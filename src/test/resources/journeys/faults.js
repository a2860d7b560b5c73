// What is not right on the page that is shown, in a line each: for whoever has a small screen, a thumb, or a screen reader.
() => {
  const faults = [];
  const name = (it) => `${it.localName} "${(it.innerText || it.value || it.name || '').trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
  const shown = (it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const off = (it) => it.matches('.skip, .sr');

  // Nothing is wider than the screen.
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) {
    const widest = all('main *, header *, footer *, nav *').filter((it) => it.getBoundingClientRect().right > wide + 1 || it.getBoundingClientRect().left < -1);
    faults.push(`wider than the screen: ${document.documentElement.scrollWidth} > ${wide}: ${widest.map(name).slice(0, 3)}`);
  }

  // A thumb needs 44 by 44; a link within a sentence is as high as the sentence.
  const inSentence = (it) =>
    getComputedStyle(it).display === 'inline' && it.parentElement.innerText.trim().length > it.innerText.trim().length;
  const area = (it) => {
    const over = getComputedStyle(it, '::after');
    // What is to be ticked is tapped with its words.
    const words = it.matches('[type=checkbox], [type=radio]') && it.closest('label');
    return words || (over.content !== 'none' && over.position === 'absolute' ? it.closest('li') : it);
  };
  for (const it of all('a[href], button, input, select, textarea, summary')) {
    const box = area(it).getBoundingClientRect();
    if (!off(it) && !inSentence(it) && (box.width < 43.5 || box.height < 43.5)) {
      faults.push(`too small for a thumb: ${name(it)} ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
  }

  // Headings tell the order of the page.
  const headings = all('h1, h2, h3, h4, h5, h6').map((it) => ({ level: +it.localName[1], it }));
  if (headings.filter((it) => it.level === 1).length !== 1 || headings[0].level !== 1) {
    faults.push(`not one h1, first of all: ${headings.map((it) => it.level)}`);
  }
  headings.forEach(({ level, it }, i) => {
    if (i > 0 && level > headings[i - 1].level + 1) {
      faults.push(`a level of headings is left out: ${name(it)}`);
    }
  });

  // Where one is: head, one main, the bar, the foot.
  for (const landmark of ['header', 'main', 'nav', 'footer']) {
    if (all(landmark).length !== 1) {
      faults.push(`not one ${landmark}, but ${all(landmark).length}`);
    }
  }
  return faults;
}
