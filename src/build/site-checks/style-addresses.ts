/** What a stylesheet loads: fonts and pictures in `url(…)`, other sheets by `@import`; a place of the page is no file. */
export function styleAddresses(css: string): string[] {
  const quoted = /(?:url\(\s*|@import\s+(?!url\())(?:"([^"]*)"|'([^']*)'|([^"')\s;]+))/g;
  return [...css.matchAll(quoted)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((value) => value !== '' && !value.startsWith('#'));
}
