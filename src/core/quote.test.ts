import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './arabic/fold.ts';
import { editDistance } from './nearest.ts';
import { findQuote, type PreparedText, prepareText, type QuoteOptions } from './quote.ts';

const SOURCES = new URL('../../content/sources/', import.meta.url);
const captures = new Map<string, PreparedText>(
  readdirSync(SOURCES).map((id) => [id, prepareText(id, readFileSync(new URL(`${id}/capture.txt`, SOURCES), 'utf8'))]),
);
const capture = (id: string): PreparedText => captures.get(id) ?? prepareText(id, '');
const al3alam24 = capture('al3alam24-2025-05-27');
const mapress = capture('mapress-2025-05-27');
const daily8 = capture('daily8-2025-05-28');
const aggregator = capture('aggregator-2025-02-18');
const others = [...captures.values()];

const outcome = (source: PreparedText, quote: string, options: QuoteOptions = {}): string => {
  const result = findQuote(source, quote, { others, ...options });
  return result.ok ? `line ${result.place.line}` : result.failure.code;
};

describe('a true quote is found at its place', () => {
  test.each<[string, PreparedText, string, QuoteOptions, string]>([
    ['plain words', al3alam24, 'بلغ 14 مليوناً حتى نهاية مارس الماضي', {}, 'line 1'],
    ['a space for a no-break space', mapress, 'حوالي 4 ملايين أسرة في نظام AMO-TADAMON', {}, 'line 19'],
    ['the no-break space itself', mapress, 'حوالي\u00a04 ملايين أسرة\u00a0في نظام', {}, 'line 19'],
    ['words tied to «و» start at their digits', mapress, '65 متنقلة، إضافة إلى', {}, 'line 37'],
    ['vowel signs as archived', aggregator, 'على ٍرأس أولوياتنا', {}, 'line 17'],
    ['repeated words told apart by their line', daily8, 'بتكلفة تجاوزت 17 مليار درهم', { line: 47 }, 'line 47'],
    ['repeated words told apart by their count', daily8, 'بتكلفة تجاوزت 17 مليار درهم', { nth: 2 }, 'line 39'],
    ['count and line that agree', daily8, 'بتكلفة تجاوزت 17 مليار درهم', { nth: 3, line: 47 }, 'line 47'],
  ])('%s', (_, source, quote, options, expected) => {
    expect(outcome(source, quote, options)).toBe(expected);
  });

  test('the place is that of the archived bytes, no-break spaces included', () => {
    const result = findQuote(mapress, 'بلغت 26.5 مليار درهم برسم سنة 2025');
    expect(result.ok && mapress.raw.slice(result.place.start, result.place.end)).toBe(
      'بلغت\u00a026.5 مليار درهم\u00a0برسم سنة 2025',
    );
  });
});

describe('an altered quote is refused by name', () => {
  test.each<[string, PreparedText, string, QuoteOptions, string]>([
    ['nothing', al3alam24, ' \u00a0', {}, 'quote-empty'],
    ['one word', al3alam24, 'الاجتماعي', {}, 'quote-too-short'],
    ['another number', al3alam24, 'بلغ 15 مليوناً حتى نهاية مارس', {}, 'quote-not-found'],
    ['a number inside a longer one', daily8, '4 مليون ملف ضمن', {}, 'quote-cuts-a-number'],
    ['a decimal cut at its point', aggregator, '7 مليار درهم، وعلى مستوى', {}, 'quote-cuts-a-number'],
    ['thousands cut at their point', aggregator, 'تم إصدار 43', {}, 'quote-cuts-a-number'],
    ['a number cut from its scale word', al3alam24, 'للضمان الاجتماعي بلغ 14', {}, 'quote-cuts-a-number'],
    ['a scale word cut from its number', daily8, 'مليون ملف طبي لدى وكالات', {}, 'quote-cuts-a-number'],
    ['a percentage cut from its sign', daily8, 'مع كون 61', {}, 'quote-cuts-a-number'],
    ['a day cut from its date', daily8, '٠٣-٢٠٢٥\n\nالصندوق', {}, 'quote-cuts-a-number'],
    ['a word cut at its start', al3alam24, 'لاف الملفات الطبية', {}, 'quote-not-found'],
    ['a word cut short', al3alam24, 'عدد الملفات الطبي', {}, 'quote-cuts-a-word'],
    ['a word without its tanwin', al3alam24, 'إصدار 28 مرسوما تطبيقياً', {}, 'quote-not-found'],
    ['a word cut before its tanwin', al3alam24, 'إصدار 28 مرسوما', {}, 'quote-cuts-a-word'],
    ['a cut before the tanwin', aggregator, 'مليون فرد', {}, 'quote-cuts-a-number'],
    ['words of another capture', al3alam24, 'بلغت 26.5 مليار درهم برسم سنة', {}, 'quote-belongs-to-another-source'],
    ['words twice in the text', daily8, 'بتكلفة تجاوزت 17 مليار درهم', {}, 'quote-ambiguous'],
    ['another line', al3alam24, 'بلغ 14 مليوناً حتى نهاية مارس', { line: 2 }, 'quote-line-differs'],
    ['count and line that disagree', daily8, 'بتكلفة تجاوزت 17 مليار', { nth: 2, line: 47 }, 'quote-line-differs'],
    ['a count beyond the places', daily8, 'بتكلفة تجاوزت 17 مليار', { nth: 4 }, 'quote-nth-differs'],
    ['a right-to-left mark', al3alam24, 'بلغ\u200f 14 مليوناً حتى', {}, 'quote-has-invisible-marks'],
    [
      'a hamza apart from its alef',
      al3alam24,
      'بلغ 14 مليوناً حتى نهاية مارس الماضي، في ا\u0655طار',
      {},
      'quote-not-nfc',
    ],
    ['other digits', al3alam24, 'بلغ ١٤ مليوناً حتى', {}, 'quote-not-found'],
    ['words in another order', al3alam24, 'مليوناً 14 بلغ حتى', {}, 'quote-not-found'],
    ['two spaces for one', al3alam24, 'بلغ  14 مليوناً حتى', {}, 'quote-not-found'],
    [
      'outside the article',
      mapress,
      'جميع الحقوق محفوظة',
      { within: [{ start: 0, end: 100 }] },
      'quote-not-in-article',
    ],
    [
      'across two paragraphs',
      al3alam24,
      '17 مليار درهم.\nوخلال جلسة',
      { within: lines(al3alam24, 1, 2) },
      'quote-crosses-paragraphs',
    ],
  ])('%s', (_, source, quote, options, expected) => {
    expect(outcome(source, quote, options)).toBe(expected);
  });

  test('the failure carries what the editor needs next', () => {
    const failure = (source: PreparedText, quote: string) => {
      const result = findQuote(source, quote, { others });
      return result.ok ? undefined : result.failure;
    };
    expect(failure(al3alam24, 'بلغ 15 مليوناً حتى نهاية')?.suggestion).toBe('بلغ 14 مليوناً حتى نهاية');
    expect(failure(daily8, '4 مليون ملف ضمن')?.suggestion).toBe('14 مليون ملف ضمن');
    expect(failure(al3alam24, 'دجنبر 2023، مكن من دعم')?.elsewhere).toEqual({ id: 'mapress-2025-05-27', line: 25 });
    expect(failure(daily8, 'بتكلفة تجاوزت 17 مليار درهم')?.lines).toEqual([38, 39, 47]);
    expect(failure(al3alam24, 'The quick brown fox jumps over')?.suggestion).toBeUndefined();
  });
});

function lines(source: PreparedText, first: number, last: number) {
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return numbers.map((line) => ({
    start: source.lineStarts[line - 1] ?? 0,
    end: (source.lineStarts[line] ?? source.text.length + 1) - 1,
  }));
}

/** Where quotes may begin and end: between words, never inside a number. */
const wordsOf = (source: PreparedText): readonly { start: number; end: number }[] =>
  [...source.text.matchAll(/[^\s]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const cutsNumeral = (source: PreparedText, offset: number): boolean =>
  source.numerals.some((one) => one.core < offset && offset < one.end);

const slices = fc.constantFrom(...captures.keys()).chain((id) => {
  const source = capture(id);
  const words = wordsOf(source);
  return fc
    .tuple(fc.nat(words.length - 3), fc.integer({ min: 3, max: 15 }))
    .map(([first, count]) => {
      const start = words[first]?.start ?? 0;
      const end = words[Math.min(first + count, words.length) - 1]?.end ?? 0;
      return { id, start, end, quote: source.text.slice(start, end) };
    })
    .filter(({ start, end, quote }) => {
      const whole = !cutsNumeral(source, start) && !cutsNumeral(source, end);
      return whole && quote.length >= 6 && !quote.includes('\n');
    });
});

describe('of any capture', () => {
  test('each slice of whole words is found where it was taken', () => {
    fc.assert(
      fc.property(slices, ({ id, start, end, quote }) => {
        const result = findQuote(capture(id), quote);
        const places = result.ok ? result.places : allPlaces(capture(id), quote);
        expect(places.some((place) => place.start === start && place.end === end)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a slice with one letter changed is refused, and the closest passage named', () => {
    fc.assert(
      fc.property(slices, fc.nat(), fc.constantFrom('ض', 'ظ', 'غ', '7'), ({ id, quote }, seed, letter) => {
        const at = seed % quote.length;
        const altered = `${quote.slice(0, at)}${letter}${quote.slice(at + 1)}`;
        fc.pre(/ /.test(altered) && !capture(id).text.includes(altered));
        const result = findQuote(capture(id), altered);
        expect(result.ok).toBe(false);
        const suggestion = result.ok ? undefined : result.failure.suggestion;
        expect(editDistance(fold(suggestion ?? ''), fold(altered), 50)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  }, 20_000);
});

/** The places of a slice that stands more than once, asked for one by one. */
function allPlaces(source: PreparedText, quote: string) {
  const places = [];
  for (let nth = 1; ; nth += 1) {
    const result = findQuote(source, quote, { nth });
    if (!result.ok) return places;
    places.push(result.place);
  }
}
