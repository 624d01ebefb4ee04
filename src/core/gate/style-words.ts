/** How a numeral style and the reason why a numeral does not read in it are said to an editor. */
import type { NumeralReason } from '../arabic/number.ts';
import type { NumeralStyle } from '../model.ts';
import type { Bilingual } from '../problem.ts';

export const STYLE_NAMES: Record<NumeralStyle, Bilingual> = {
  plain: { ar: 'عدد بلا فواصل (plain)', en: 'plain digits' },
  decimal: { ar: 'عدد عشري (decimal)', en: 'a decimal' },
  thousands: { ar: 'عدد بفواصل الآلاف (thousands)', en: 'digits with thousands separators' },
  words: { ar: 'عدد بالحروف (words)', en: 'number words' },
};

export const REASONS: Record<NumeralReason, Bilingual> = {
  empty: { ar: 'لا عدد فيه.', en: 'there is no number in it.' },
  'not-one-number': { ar: 'ليس عددا واحدا لا غير.', en: 'it is not one number and nothing else.' },
  'digits-in-words': { ar: 'فيه أرقام.', en: 'it has digits.' },
  'words-without-digits': { ar: 'لا أرقام فيه.', en: 'it has no digits.' },
  'separator-in-plain': { ar: 'فيه فاصلة.', en: 'it has a separator.' },
  'not-decimal': { ar: 'ليست فيه فاصلة عشرية واحدة.', en: 'it has no single decimal separator.' },
  'not-thousands': { ar: 'بعد الفاصلة مجموعات ليست من ثلاثة أرقام.', en: 'its groups are not of three digits.' },
  'looks-like-thousands': {
    ar: 'ثلاثة أرقام بعد الفاصلة دون كلمة مقدار تعني الآلاف.',
    en: 'three digits after the separator and no scale word mean thousands.',
  },
  'one-or-two': {
    ar: 'قد يعني واحدا أو اثنين.',
    en: 'it may mean one of the scale or two.',
  },
};
