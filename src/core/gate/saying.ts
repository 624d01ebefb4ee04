/** Words by which an article says who said it: «أكد رئيس الحكومة أن», «وفقا لرئيس الحكومة», «أخنوش يقدم», «أخنوش:». */
import { fold } from '../arabic/fold.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Verbs that tell of what was said, «وفق» and «حسب», and forms of Moroccan Darija. */
const SAYING = set(
  [
    'قال قالت قالوا يقول تقول قائلا قائلة كيقول كتقول أكد أكدت أكدوا يؤكد تؤكد مؤكدا مؤكدة كيأكد كيؤكد',
    'أضاف أضافت يضيف تضيف مضيفا مضيفة أوضح أوضحت يوضح توضح موضحا موضحة أشار أشارت يشير تشير مشيرا مشيرة',
    'كشف كشفت يكشف تكشف كاشفا ذكر ذكرت يذكر تذكر أبرز أبرزت يبرز تبرز مبرزا مبرزة شدد شددت يشدد تشدد مشددا مشددة',
    'تابع تابعت يتابع تتابع متابعا واصل يواصل مواصلا أردف يردف مردفا استرسل سجل سجلت يسجل تسجل مسجلا مسجلة',
    'صرح صرحت يصرح مصرحا أعلن أعلنت يعلن تعلن معلنا معلنة أفاد أفادت يفيد تفيد لفت لفتت لافتا استعرض استعرضت',
    'اعتبر اعتبرت معتبرا معتبرة نوه نوهت منوها جدد مجددا قدم قدمت يقدم تقدم عرض عرضت بين بينت مبينا مبينة',
    'وفق وفقا حسب بحسب حسبما',
  ].join(' '),
);
const THAT = set('أن إن بأن أنه أنها بأنه بأنها إنه إنها');
/** «حسب توضيحات السيد أخنوش»: so many words may stand between the verb and the name. */
const BEFORE = 3;
const AFTER = 2;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const TIED = /^[وف](?=\p{L}{3})/u;
const LED = /^(?:[وفبلك]|لل|ال)(?=\p{L}{3})/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map((found) => ({
    text: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));

const isSaying = ({ text }: Word): boolean => SAYING.has(text) || SAYING.has(text.replace(TIED, ''));

/** Whether the words at the index are the name: «لرئيس الحكومة» is «رئيس الحكومة». */
const isName = (words: readonly Word[], at: number, name: readonly string[]): boolean =>
  name.every((part, offset) => {
    const text = words[at + offset]?.text ?? '';
    return text === part || (offset === 0 && (text.replace(LED, '') === part || text === part.replace(/^ال/, 'لل')));
  });

/** Whether one of the names stands in the text, beside whatever. */
export function holdsName(text: string, names: readonly string[]): boolean {
  const words = wordsOf(text);
  return names.some((name) => {
    const parts = wordsOf(name).map((word) => word.text);
    return parts.length > 0 && words.some((_, at) => isName(words, at, parts));
  });
}

/** The words that say that one of `names` said something, as they stand in the text; undefined where none do. */
export function sayingOf(text: string, names: readonly string[]): string | undefined {
  const words = wordsOf(text);
  for (const name of names) {
    const parts = wordsOf(name).map((word) => word.text);
    if (parts.length === 0) continue;
    for (let at = 0; at + parts.length <= words.length; at += 1) {
      if (!isName(words, at, parts)) continue;
      const last = at + parts.length - 1;
      const from = words.slice(Math.max(0, at - BEFORE), at).findLastIndex(isSaying);
      const start = from === -1 ? at : Math.max(0, at - BEFORE) + from;
      const to = words.slice(last + 1, last + 1 + AFTER).findIndex(isSaying);
      const end = to === -1 ? last : last + 1 + to;
      const colon = /^\s*:/.test(text.slice(words[last]?.end));
      if (from === -1 && to === -1 && !colon) continue;
      return text.slice(words[start]?.start, words[from === -1 ? end : last]?.end);
    }
  }
  return undefined;
}

/** «وأشار إلى أنه»: words that report without a name, in the order of the text; undefined where none do. */
export function reportingIn(text: string): string | undefined {
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    if (!isSaying(word)) continue;
    const that = words.slice(at + 1, at + 1 + BEFORE).findIndex((one) => THAT.has(one.text));
    if (that !== -1) return text.slice(word.start, words[at + 1 + that]?.end);
  }
  return undefined;
}

/** Whether the text holds a word of the name at all, for a speaker of whom no `words` are given. */
export function mentions(text: string, name: string): boolean {
  // «وزيرة» begins with no «و» of its own: a word counts with its first letters and without them.
  const shapes = (word: string): readonly string[] => [word, word.replace(LED, ''), word.replace(/^[وفبلك]?ال/, '')];
  const held = new Set(wordsOf(text).flatMap((word) => shapes(word.text)));
  return wordsOf(name).some((word) => word.text.length > 3 && shapes(word.text).some((shape) => held.has(shape)));
}
