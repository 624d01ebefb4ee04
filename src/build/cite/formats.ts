/** A list of references as BibTeX, RIS or CSL-JSON, in UTF-8. */
import type { CslItem } from '../../core/citation.ts';
import type { CiteFormat } from './format-names.ts';
import { bibtexEntries, risRecords } from './library.ts';

/** The file of `items` in `format`. */
export function citationFile(items: readonly CslItem[], format: CiteFormat): string {
  if (format === 'bib') return bibtex(items);
  return format === 'ris' ? ris(items) : `${JSON.stringify(items, null, 2)}\n`;
}

const LANGUAGES: Readonly<Record<string, string>> = { ar: 'arabic', ary: 'arabic', en: 'english' };

/** `50% & more` → `50\% \& more`; what TeX reads as a command becomes the sign again. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * One entry an item, its id as the label. `langid` and `version` are fields of biblatex; older styles read past them.
 * A title stands in braces of its own, which keep styles from writing «MAD» as «mad».
 */
export function bibtex(items: readonly CslItem[]): string {
  const escaped = items.map((item) => ({
    ...item,
    title: escapeTex(item.title),
    note: escapeTex(item.note),
    ...(item.author && { author: item.author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
    ...(item['container-title'] && { 'container-title': escapeTex(item['container-title']) }),
  }));
  return bibtexEntries(escaped)
    .map(({ type, label, properties }, index) => {
      const item = items[index];
      const fields = {
        ...properties,
        title: `{${properties['title']}}`,
        ...(properties['howpublished'] && { howpublished: `\\url{${properties['howpublished']}}` }),
        langid: LANGUAGES[item?.language ?? ''],
        version: item?.version,
      };
      const lines = Object.entries(fields).flatMap(([field, value]) => (value ? [`  ${field} = {${value}},`] : []));
      return [`@${type}{${label},`, ...lines, '}\n'].join('\n');
    })
    .join('\n');
}

/** `2025-05` → `2025/05//`: year, month and day with their three strokes, as RIS writes a date. */
function risDate({ 'date-parts': [parts = []] }: CslItem['issued']): string {
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}

/** One record an item: a tag a line, never folded, lines ending in CRLF as the format asks. */
export function ris(items: readonly CslItem[]): string {
  return risRecords(items)
    .map(({ TY, ...tags }, index) => {
      const item = items[index];
      // The library cuts the id to 20 characters, where many of ours are still the same, and gives newspapers no day.
      const whole = { ...tags, ...(item && { ID: item.id, DA: risDate(item.issued) }) };
      const lines = Object.entries(whole).flatMap(([tag, values]) =>
        [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, ' ').trim()}`),
      );
      return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('\r\n');
}
