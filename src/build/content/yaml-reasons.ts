/** What keeps YAML from being read, in the editor's words: the parser's own sentences are for programmers. */
import type { ErrorCode, YAMLError } from 'yaml';
import type { Bilingual } from '../../core/problem.ts';

const QUOTES = {
  ar: 'قيمة تبدأ أو تنتهي بعلامة خاصة؛ ضع النص كله بين علامتي تنصيص " "',
  en: 'a value begins or ends with a special sign; put the whole text between " "',
};
const INDENT = {
  ar: 'المسافة البادئة لا توافق ما حولها',
  en: 'the indentation does not fit the lines around it',
};
const COLON = {
  ar: 'نقطتان : داخل نص بلا علامتي تنصيص، أو حقل لا تصطف بدايته مع الحقول حوله',
  en: 'a colon inside a text without quotes, or a field that does not line up with those around it',
};
const CLOSE = {
  ar: 'علامة تنصيص أو قوس [ أو { لم يُغلق، أو فاصلة ناقصة بين شيئين',
  en: 'a quote, a [ or a { is not closed, or a comma is missing between two things',
};
const ANCHOR = {
  ar: 'العلامات & و* و! في أول قيمة لها معنى خاص؛ ضع النص بين علامتي تنصيص " "',
  en: 'the signs &, * and ! at the start of a value have a meaning of their own; put the text between " "',
};
const ESCAPE = {
  ar: 'شرطة \\ داخل " " لها معنى خاص؛ احذفها أو اكتبها مرتين',
  en: 'a \\ inside " " has a meaning of its own; remove it or write it twice',
};
const BLOCK = {
  ar: 'قائمة أو حقول متعددة الأسطر داخل [ ] أو { }',
  en: 'a list or fields of several lines stand inside [ ] or { }',
};
const LONG_KEY = {
  ar: 'اسم حقل طويل جدا أو على أكثر من سطر؛ لعل النقطتين في غير موضعهما',
  en: 'the name of a field is very long or runs over lines; perhaps a colon is out of place',
};
const OTHER = { ar: 'شيء في غير موضعه', en: 'something is out of place' };

const REASONS: Partial<Record<ErrorCode, Bilingual>> = {
  ALIAS_PROPS: ANCHOR,
  BAD_ALIAS: ANCHOR,
  BAD_COLLECTION_TYPE: ANCHOR,
  BAD_DQ_ESCAPE: ESCAPE,
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: ANCHOR,
  BAD_SCALAR_START: QUOTES,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: BLOCK,
  KEY_OVER_1024_CHARS: LONG_KEY,
  MISSING_CHAR: CLOSE,
  MULTILINE_IMPLICIT_KEY: LONG_KEY,
  MULTIPLE_ANCHORS: ANCHOR,
  MULTIPLE_TAGS: ANCHOR,
  TAG_RESOLVE_FAILED: ANCHOR,
  UNEXPECTED_TOKEN: QUOTES,
};

/** The reason behind a parser's error, as the end of a sentence. */
export function yamlReason({ code, message }: YAMLError): Bilingual {
  // An open [ or { goes on over the next lines, and the parser complains of their indentation.
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return CLOSE;
  return REASONS[code] ?? OTHER;
}
