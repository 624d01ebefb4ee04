/**
 * Light stemming of one folded Arabic word: what may be tied to its front and to its end comes off, the pattern stays.
 * A form is often ambiguous («وكالة» may be «و» + «كالة»), so every reading is given, the likeliest first; the
 * vocabulary decides at build time, and the index at query time (see resolve.ts).
 *
 * | word | readings |
 * | --- | --- |
 * | والدعم | دعم، الدعم، والدعم |
 * | للجنة | جن، لجن، للجن (لل + جنة, or ل + اللجنة) |
 * | بالتزامات | تزام، التزام، بالتزام (بال + تزامات, or ب + التزامات) |
 * | وكالة | وكال، كال |
 * | بمستشفياتها | مستشف، بمستشف |
 * | التزام | تزام، التزام; التزام alone when the alef carries a hamza (إلزام is no article) |
 */

const DEFINITE = /^([وف]?(?:[بكل]?ال|لل))(.{2,})$/;
const CONJUNCTION = /^([وف])(.{3,})$/;
const PREPOSITION = /^([بكلسفد])(.{3,})$/;
const IMPERFECT = /^(?:(?:[كت]ا?)?[يتن]|غ[يتن])(.{3,})$/;
const PRONOUN = /^(.{3,}?)(?:هما|ها|هم|هن)$/;

/** Darija's negation around a verb: «ماخلصوش». */
const NEGATED = /^(?:ما)?(.{3,})ش$/;
/** What is tied behind a word besides: our, your, my; I, we, they did; the «ن» that a construct drops («حديثو الولادة»). */
const TIED_BEHIND = /^(.{3,})(?:نا|كم|كن|ني|تم|تو|و|ي|ك)$/;

const ENDINGS = [/^(.{2,})ات$/, /^(.{3,})(?:تين|تان|ين|ون|ان|وا)$/, /^(.{2,})ه$/, /^(.{3,})[تا]$/];

/** «اء» at the end is written without its hamza as often as with it: دواء and دوا are one. */
const withoutFinalHamza = (word: string): string => word.replace(/(.ا)ء$/, '$1');

/**
 * The word without its plural, feminine and case endings: مستفيدين، مستفيدة → مستفيد; شهريا → شهري. The yeh of relation
 * stays, because it makes another word: اجتماعي (social) is not اجتماع (meeting).
 */
export const stemEnding = (word: string): string => {
  let stem = withoutFinalHamza(word);
  // «ا» that stood before a hamza belongs to the pattern: أجراء is no case ending of «أجر».
  const kept = stem === word ? 0 : stem.length;
  for (;;) {
    const shorter = ENDINGS.map((ending) => ending.exec(stem)?.[1]).find((rest) => rest !== undefined);
    if (shorter === undefined || shorter.length < kept) return stem;
    stem = shorter;
  }
};

const pronounReadings = (word: string): readonly string[] => {
  const bare = PRONOUN.exec(word)?.[1];
  if (bare === undefined) return [word];
  return bare.length > 3 ? [bare, word] : [word, bare];
};

/** The word as it may stand without «ال», «و», «ب» …: likeliest first, the word itself always among them. */
const frontReadings = (word: string, articleBarred: boolean): readonly string[] => {
  const definite = articleBarred ? null : DEFINITE.exec(word);
  if (definite !== null) {
    const [, front = '', rest = ''] = definite;
    if (front.endsWith('لل')) return [rest, `ل${rest}`, word];
    // «بالتزامات» is «ب» + «التزامات».
    return front.length > 2 ? [rest, word.slice(front.length - 2), word] : [rest, word];
  }
  const readings = [word];
  const afterConjunction = CONJUNCTION.exec(word)?.[2];
  const afterPreposition = PREPOSITION.exec(word)?.[2];
  const afterBoth = afterConjunction === undefined ? undefined : PREPOSITION.exec(afterConjunction)?.[2];
  if (afterConjunction !== undefined) readings.push(afterConjunction);
  if (afterPreposition !== undefined && afterPreposition !== afterConjunction) readings.push(afterPreposition);
  if (afterBoth !== undefined && stemEnding(afterBoth).length > 2) readings.push(afterBoth);
  return readings;
};

/**
 * Every stem that the folded word may have, the likeliest first. `articleBarred`: the original has a hamza where «ال»
 * would stand («إلغاء»), so it is no article.
 */
export const arabicStems = (word: string, articleBarred = false): readonly string[] => {
  const fronts = frontReadings(word, articleBarred);
  const stems = new Set(fronts.flatMap((front) => pronounReadings(front).map(stemEnding)));
  return [...stems];
};

/** The stem without its yeh of relation, tried when nothing else is known: تقني → تقن. */
export const unrelated = (stem: string): readonly string[] => {
  const rest = /^(.{3,})ي$/.exec(stem)?.[1];
  return rest === undefined ? [] : [stemEnding(rest)];
};

/** Stems under what else may be tied behind, tried when nothing else is known: اطفالنا → اطفال, ماخلصوش → خلص. */
export const looseStems = (word: string): readonly string[] => {
  const bare = NEGATED.exec(word)?.[1];
  const forms = bare === undefined ? [word] : [word, bare];
  const stems = forms.flatMap((form) => [
    ...(form === word ? [] : [...arabicStems(form), ...verbStems(form)]),
    ...frontReadings(form, false).flatMap((front) => {
      const rest = TIED_BEHIND.exec(front)?.[1];
      return rest === undefined ? [] : [stemEnding(rest), ...verbStems(rest)];
    }),
  ]);
  return [...new Set(stems)];
};

/** Stems under a verb's first letters, tried when nothing else is known: يشمل → شمل, كيستافد → ستافد, كايشمل → شمل. */
export const verbStems = (word: string): readonly string[] => {
  const stems = frontReadings(word, true).flatMap((front) => {
    const rest = IMPERFECT.exec(front)?.[1];
    return rest === undefined ? [] : pronounReadings(rest).map(stemEnding);
  });
  return [...new Set(stems)];
};
