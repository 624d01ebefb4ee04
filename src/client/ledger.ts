/** The ledger as an explorer: filter by the choices, sort by a column, keep both in the address. The table is whole without it. */

const form = document.querySelector<HTMLFormElement>('#filters');
const table = document.querySelector<HTMLTableElement>('#ledger');
const body = table?.tBodies[0];

/** Letters without what readers leave out: `الإجراءات` → `الاجراءات`, `ُ` and its kin dropped. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ى/g, 'ي').replace(/ة/g, 'ه').toLowerCase();

if (form && table && body) {
  const rows = [...body.rows].map((row) => ({ row, words: fold(row.textContent ?? '') }));
  const shown = document.querySelector('#shown');
  const none = document.querySelector<HTMLElement>('#none');
  // Every field holds words.
  const choices = () => [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];

  const fits = (row: HTMLTableRowElement, words: string): boolean =>
    choices().every(([name, value]) =>
      name === 'q'
        ? fold(value)
            .split(/\s+/)
            .every((word) => words.includes(word))
        : (row.dataset[name] ?? '').split(' ').includes(value),
    );

  const apply = (): void => {
    let count = 0;
    for (const { row, words } of rows) {
      row.hidden = !fits(row, words);
      if (!row.hidden) count += 1;
    }
    if (shown) shown.textContent = String(count);
    if (none) none.hidden = count > 0;
    const query = new URLSearchParams(choices()).toString();
    history.replaceState(null, '', query ? `?${query}${location.hash}` : location.pathname + location.hash);
  };

  const sortBy = (head: HTMLTableCellElement): void => {
    const key = head.dataset['sort'] ?? '';
    const up = head.getAttribute('aria-sort') !== 'ascending';
    for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const value = (row: HTMLTableRowElement): string =>
      key === 'indicator' ? (row.querySelector('th a')?.textContent ?? '') : (row.dataset[key] ?? '');
    const compare = new Intl.Collator(document.documentElement.lang).compare;
    rows.sort((a, b) => compare(value(a.row), value(b.row)) * (up ? 1 : -1));
    body.append(...rows.map(({ row }) => row));
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field && 'value' in field) field.value = value;
  }
  for (const head of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sortBy(head));
    head.append(button);
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  if (location.search !== '') apply();
}
