/** Names written with digits (Zanqa 20): the digits in them are no figures. */
import { findNumerals } from '../../core/arabic/number.ts';
import type { Outlet, Unit } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import { NAMES_WITH_DIGITS } from '../../core/prose.ts';
import type { Entry } from './entries.ts';
import { problem } from './problems.ts';

/**
 * The names, longest first; and a problem for each outlet whose name is a figure («14 مليون درهم»), which would let that
 * figure pass in every text. A name has a word of its own beside numerals, scale words and units: «العالم24», “2M”.
 */
export function namesWithDigits(
  outlets: readonly Entry<Outlet>[],
  units: Iterable<Unit>,
): { names: string[]; problems: Problem[] } {
  const unitWords = [...units].flatMap(({ written, ar, en }) => [
    ...written,
    ...Object.values(ar),
    ...Object.values(en),
  ]);
  const problems: Problem[] = [];
  const names: string[] = [];
  for (const entry of outlets) {
    for (const language of ['ar', 'en'] as const) {
      const name = entry.data.name[language];
      if (!/\p{N}/u.test(name)) continue;
      if (isFigure(name, language, unitWords))
        problems.push(
          problem('name-is-a-number', { file: entry.file, ...entry.locateIn(['name', language]), actual: name }),
        );
      names.push(name);
    }
  }
  return { names: [...NAMES_WITH_DIGITS, ...names].sort((a, b) => b.length - a.length), problems };
}

function isFigure(name: string, language: 'ar' | 'en', unitWords: readonly string[]): boolean {
  let rest = name;
  for (const { start, end } of [...findNumerals(name, language)].reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  return words.every((word) => unitWords.includes(word) || unitWords.includes(word.replace(/^(و?ال|لل)/, '')));
}
