/** What the page does by itself: the theme button, one tab stop per block of numbers, and the "why" of a number.
 * It reads its words and explanations from the JSON of the page, writes text only (never markup) and asks no network. */
export const pageScript = `'use strict';
(() => {
  const root = document.documentElement;
  const page = JSON.parse(document.getElementById('page-words').textContent);
  const numberSelector = 'data[data-number]';

  // Theme
  const button = document.getElementById('theme');
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : systemDark.matches);
  const nameTheme = () => { button.textContent = isDark() ? page.toLight : page.toDark; };
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    nameTheme();
  });
  systemDark.addEventListener('change', nameTheme);
  nameTheme();
  button.hidden = false;

  // Numbers: one tab stop per block, arrows walk inside
  for (const block of document.querySelectorAll('[data-block]')) {
    block.querySelectorAll(numberSelector).forEach((number, i) => {
      number.tabIndex = i === 0 ? 0 : -1;
      number.setAttribute('role', 'button');
      number.setAttribute('aria-haspopup', 'dialog');
    });
  }
  const middle = (box) => (box.left + box.right) / 2;
  const nearestInNextLine = (numbers, from, down) => {
    const start = from.getBoundingClientRect();
    let best;
    let least = Infinity;
    for (const number of numbers) {
      const box = number.getBoundingClientRect();
      const away = down ? box.top - start.top : start.top - box.top;
      if (away < start.height / 2) continue;
      const distance = away * 8 + Math.abs(middle(box) - middle(start));
      if (distance < least) { least = distance; best = number; }
    }
    return best;
  };
  const neighbour = (number, key) => {
    const numbers = [...number.closest('[data-block]').querySelectorAll(numberSelector)];
    const at = numbers.indexOf(number);
    switch (key) {
      case 'ArrowRight': return numbers[at + 1];
      case 'ArrowLeft': return numbers[at - 1];
      case 'ArrowDown': return nearestInNextLine(numbers, number, true);
      case 'ArrowUp': return nearestInNextLine(numbers, number, false);
      case 'Home': return numbers[0];
      case 'End': return numbers[numbers.length - 1];
      default: return undefined;
    }
  };
  const stepTo = (from, to) => {
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  };

  // A region that does not scroll needs no stop of its own
  const regions = document.querySelectorAll('.scroll');
  const watchRegions = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute('tabindex');
    }
  });
  regions.forEach((region) => watchRegions.observe(region));

  // Why
  const why = document.getElementById('why');
  let opened = null;
  let table = null;
  let places = null;
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className !== undefined) made.className = className;
    return made;
  };
  const valueNodes = (value) => {
    const [digits, exponent] = value.replace('.', page.decimalMark).replace(/-/g, '\\u2212').split('e');
    return exponent === undefined ? [digits] : [digits + '\\u00b710', element('sup', exponent.replace('+', ''))];
  };
  const explain = (number) => {
    if (table === null) {
      table = JSON.parse(document.getElementById('explanations').textContent);
      places = new Map([...new Set([...document.querySelectorAll(numberSelector)].map((one) => one.dataset.number))].map((id, place) => [id, place]));
    }
    const entry = table.numbers[places.get(number.dataset.number)];
    if (entry === undefined) return undefined;
    const [name, unit, formula, interval, inputs, cells, warnings] = entry;
    const said = (index) => table.strings[index];
    const heading = element('h4', said(name));
    heading.id = 'why-name';
    const value = element('p', undefined, 'full-value');
    value.append(...valueNodes(number.getAttribute('value')), ...(unit < 0 ? [] : [' \\u00b7 ' + said(unit)]));
    const list = element('dl');
    const pair = (word, values, tag) => {
      if (values.length === 0) return;
      list.append(element('dt', word));
      const detail = element('dd');
      for (const text of values) detail.append(element(tag, text));
      list.append(detail);
    };
    pair(page.formula, formula < 0 ? [] : [said(formula)], 'div');
    pair(page.inputs, inputs.map(said), 'div');
    pair(page.cells, cells.map(said), 'code');
    pair(page.interval, interval < 0 ? [] : [said(interval)], 'div');
    const parts = [heading, value, list];
    for (let i = 0; i < warnings.length; i += 2) {
      const warning = element('p', undefined, 'warns');
      warning.append(element('b', page.warning + ' ' + said(warnings[i]) + '.'), ' ' + said(warnings[i + 1]));
      parts.push(warning);
    }
    return parts;
  };
  const place = (number) => {
    const box = number.getBoundingClientRect();
    const edge = 12;
    const left = Math.min(Math.max(edge, box.left - 16), root.clientWidth - why.offsetWidth - edge);
    const below = box.bottom + 8;
    const above = box.top - why.offsetHeight - 8;
    why.style.left = left + scrollX + 'px';
    why.style.top = (below + why.offsetHeight > innerHeight && above > 0 ? above : below) + scrollY + 'px';
  };
  const close = (giveFocusBack) => {
    if (opened === null) return;
    const number = opened;
    opened = null;
    why.hidden = true;
    number.removeAttribute('aria-expanded');
    number.classList.remove('explained');
    if (giveFocusBack) number.focus({ preventScroll: true });
  };
  const open = (number) => {
    close(false);
    const parts = explain(number);
    if (parts === undefined) return;
    opened = number;
    number.setAttribute('aria-expanded', 'true');
    number.classList.add('explained');
    why.replaceChildren(...parts);
    why.hidden = false;
    why.scrollTop = 0;
    place(number);
    why.focus({ preventScroll: true });
  };

  document.addEventListener('click', (event) => {
    const number = event.target.closest(numberSelector);
    if (number !== null) {
      if (number === opened) close(true);
      else open(number);
    } else if (!why.contains(event.target)) close(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (opened !== null && (event.key === 'Escape' || event.key === 'Tab')) {
      close(true);
      if (event.key === 'Escape') event.preventDefault();
      return;
    }
    const number = event.target.closest(numberSelector);
    if (number === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(number);
      return;
    }
    const next = neighbour(number, event.key);
    if (next === undefined) return;
    event.preventDefault();
    stepTo(number, next);
  });
  addEventListener('resize', () => close(false));
})();
`;
