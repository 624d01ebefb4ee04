/** Units and what they are used for: the noun that is printed names what the captures name, money is a currency. */
import { fold } from '../../core/arabic/fold.ts';
import { isCurrency } from '../../core/gate/unit.ts';
import type { Indicator, Unit } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import type { Entry } from './entries.ts';
import { problem } from './problems.ts';

export function unitProblems(
  units: readonly Entry<Unit>[],
  indicators: readonly Entry<Indicator>[],
  known: ReadonlyMap<string, Unit>,
): Problem[] {
  return [
    ...units.flatMap((entry) => [...nounProblems(entry), ...englishProblems(entry), ...moneyProblems(entry)]),
    ...indicators.flatMap((entry) => indicatorProblems(entry, known.get(entry.data.unit))),
  ];
}

/** Signs that no noun has and that would be printed with it: a quotation mark that YAML did not take for its own. */
const STRAY = /["“”„«»{}[\]<>|\\:;=*_#@&,،؛?؟!()]/;

/** The first word of each Arabic form is one of `written`, or its dual: «شخصان» of «شخص», «أسرتان» of «أسرة». */
function nounProblems({ data, file, locate }: Entry<Unit>): Problem[] {
  const { ar, written, kind } = data;
  if (written.length === 0 || kind === 'percent') return [];
  const known = new Set(written.flatMap((phrase) => [fold(phrase), fold(phrase).replace(/^ال/, '')]));
  return Object.entries(ar).flatMap(([form, noun]) => {
    const folded = fold(noun ?? '').trim();
    // A number among the words is told as one.
    const named = !STRAY.test(noun ?? '') && [...singulars(folded)].some((one) => known.has(one));
    if (folded === '' || /\d/.test(folded) || named) return [];
    const expected = written.join('، ');
    return [problem('unit-noun-unknown', { file, ...locate(['ar', form]), actual: noun ?? '', expected })];
  });
}

/** A word of the English plural begins a word of the unit's name («orphaned», «orphans»), and the singular begins as the plural does: «person», «people». */
function englishProblems({ data, file, locate }: Entry<Unit>): Problem[] {
  const { name, en, kind } = data;
  if (kind !== 'count' && kind !== 'money' && kind !== 'duration') return [];
  const begin = (text: string, letters: number): readonly string[] =>
    (text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => word.slice(0, letters));
  const named = begin(name.en, 4);
  const other = STRAY.test(en.other) || !begin(en.other, 4).some((word) => named.includes(word));
  const one = STRAY.test(en.one) || begin(en.one, 2)[0] !== begin(en.other, 2)[0];
  const wrong = other ? 'other' : one ? 'one' : undefined;
  if (wrong === undefined) return [];
  return [problem('unit-noun-unknown', { file, ...locate(['en', wrong]), actual: en[wrong], expected: name.en })];
}

/** What a noun may be a form of: the whole, its first word, either without the ending of the dual or of the accusative. */
function* singulars(folded: string): Generator<string> {
  const [first = ''] = folded.split(' ');
  for (const noun of [folded, first]) {
    yield noun;
    const dual = noun.replace(/(?:ان|ا)$/, '');
    yield dual;
    if (dual.endsWith('ت')) yield `${dual.slice(0, -1)}ه`;
  }
  // «نقطتا اتصال», «طفلان يتيمان»: both words, each without its ending.
  yield folded
    .split(' ')
    .map((word) => word.replace(/(?:ان|ا)$/, '').replace(/ت$/, 'ه'))
    .join(' ');
}

function moneyProblems({ data, file, locate }: Entry<Unit>): Problem[] {
  if ((data.kind === 'money') === data.written.some(isCurrency)) return [];
  const expected = data.kind === 'money' ? 'count' : 'money';
  return [problem('unit-kind-differs', { file, ...locate(['kind']), actual: `${data.id}: ${data.kind}`, expected })];
}

/** An indicator that wants a date has a unit of dates, a statement none, every other one a unit of its number. */
function indicatorProblems({ data, file, locate }: Entry<Indicator>, unit: Unit | undefined): Problem[] {
  if (unit === undefined) return [];
  const fits =
    data.kind === 'date'
      ? unit.kind === 'date'
      : data.kind === 'statement'
        ? unit.kind === 'none'
        : unit.kind !== 'date' && (unit.kind !== 'none' || unit.written.length > 0);
  if (fits) return [];
  const expected = data.kind === 'date' ? 'date' : data.kind === 'statement' ? 'none' : 'count, money, …';
  return [problem('unit-kind-differs', { file, ...locate(['unit']), actual: `${data.kind}: ${unit.id}`, expected })];
}
