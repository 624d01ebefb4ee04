/** Whether words stand in an archived capture, white space of any kind as one space. */
import type { Report } from '../report.ts';

const archives = new WeakMap<Report['captures'], readonly string[]>();
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `«17\u00a0مليار»` and «17 مليار» are the same words. */
export function isArchived(words: string, { captures }: Pick<Report, 'captures'>): boolean {
  const known = archives.get(captures) ?? [...captures.values()].map(({ text }) => plain(text));
  archives.set(captures, known);
  return known.some((text) => text.includes(plain(words)));
}
