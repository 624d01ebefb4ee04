/**
 * Arabic plurals that change inside the word, by their patterns: what a stem may be in the other number. Tried when the
 * index knows neither the word nor its lighter readings, so a form that does not exist costs nothing.
 *
 * | stem | may stand for |
 * | --- | --- |
 * | وثايق (وثائق) | وثيق (وثيقة) |
 * | مراكز | مركز |
 * | خبير | خبرا (خبراء) |
 * | قسط | اقساط, قسوط |
 */

type Pattern = readonly [from: RegExp, ...to: readonly string[]];

/** A letter of the root. */
const C = '([^ا])';
const pattern = (from: string, ...to: readonly string[]): Pattern => [
  new RegExp(`^${from.replaceAll('C', C)}$`),
  ...to,
];

const TO_SINGULAR: readonly Pattern[] = [
  pattern('اCCاC', '$1$2$3', '$1$2ي$3', '$1ا$3'),
  pattern('CCوC', '$1$2$3'),
  pattern('CCو\\2', '$1$2'),
  pattern('مCاCC', 'م$1$2$3'),
  pattern('(.)CاCيC', '$1$2$3و$4', '$1$2$3ي$4', '$1$2$3ا$4', '$1$2$3$4'),
  pattern('CواCC', '$1ا$2$3', '$1و$2$3'),
  pattern('CCايC', '$1$2ي$3', '$1$2ا$3'),
  pattern('CCCا', '$1$2ي$3'),
  pattern('اCCCا', '$1$2ي$3'),
  pattern('اCCا', '$1$2ي$2'),
  pattern('اCCC', '$1$2ا$3', '$1$2ي$3', '$1$2$3'),
  pattern('CCاC', '$1$2$3', '$1ا$2$3', '$1$2ي$3'),
  pattern('CCC', '$1$2ي$3'),
];

const TO_PLURAL: readonly Pattern[] = [
  pattern('CCC', 'ا$1$2ا$3', '$1$2و$3', '$1$2ا$3'),
  pattern('CC', '$1$2و$2', 'ا$1$2ا$2'),
  pattern('CCيC', '$1$2$3ا', '$1$2اي$3', '$1$2ا$3', '$1$2$3', 'ا$1$2ا$3'),
  pattern('CاC', 'ا$1وا$2'),
  pattern('CاCC', '$1وا$2$3', '$1$2ا$3'),
  pattern('CCاC', 'ا$1$2$3', '$1$2اي$3'),
  pattern('مCCC', 'م$1ا$2$3'),
  pattern('(.)CC[ويا]C', '$1$2ا$3ي$4'),
];

/** The stems that `stem` may have in the other number, by the patterns of Arabic. */
export const otherNumber = (stem: string): readonly string[] => {
  const found = [...TO_SINGULAR, ...TO_PLURAL].flatMap(([from, ...to]) =>
    from.test(stem) ? to.map((other) => stem.replace(from, other)) : [],
  );
  return [...new Set(found)];
};
