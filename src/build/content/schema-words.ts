/** What a schema asks for, in the editor's words. */
import type { z } from 'zod';
import type { Bilingual } from '../../core/problem.ts';

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { ar: 'نص', en: 'text' },
  number: { ar: 'عدد', en: 'a number' },
  int: { ar: 'عدد صحيح', en: 'a whole number' },
  boolean: { ar: 'true أو false', en: 'true or false' },
  object: { ar: 'حقول', en: 'fields' },
  record: { ar: 'حقول', en: 'fields' },
  array: { ar: 'قائمة', en: 'a list' },
};

/** The word for a type: `int` → «عدد صحيح». */
export function typeWords(type: string): Bilingual {
  return TYPES[type] ?? { ar: type, en: type };
}

/** Our own rules by the name that a schema gives them, where a value of the wanted shape says it best. */
export const RULES: Readonly<Record<string, Bilingual>> = {
  lines: { ar: 'أسطر مثل "13-39" أو "8"', en: 'lines such as "13-39" or "8"' },
  time: { ar: 'ساعة مثل "20:00"', en: 'a time such as "20:00"' },
  repeated: { ar: 'قائمة يرد فيها كل معرف مرة واحدة', en: 'a list in which each id stands once' },
  'name-twice': {
    ar: 'قائمة يرد فيها كل اسم مرة واحدة، وليس فيها name، ولا عبرة بالحروف الكبيرة والصغيرة',
    en: 'a list in which each name stands once, small and capital letters being alike, and name does not',
  },
  phrase: { ar: 'كلمة من المقالات أو عبارة، بحروف وحدها', en: 'a word or a phrase of the articles, in letters alone' },
  sha256: { ar: 'بصمة من 64 محرفا سداسي عشري', en: 'a hash of 64 hexadecimal characters' },
};

/** What a bound asks for: `min(1)` of a list → «at least 1». */
export function expectedBy(issue: z.core.$ZodIssue): Bilingual {
  if (issue.code === 'too_small') {
    const least = `${issue.minimum}`;
    return issue.inclusive === false
      ? { ar: `أكثر من ${least}`, en: `more than ${least}` }
      : { ar: `${least} على الأقل`, en: `at least ${least}` };
  }
  if (issue.code === 'too_big') {
    const most = `${issue.maximum}`;
    const unit = issue.origin === 'string' ? { ar: ' محرفا', en: ' characters' } : { ar: '', en: '' };
    return { ar: `${most}${unit.ar} على الأكثر`, en: `at most ${most}${unit.en}` };
  }
  return { ar: 'قيمة من النوع الذي يصفه الدليل', en: 'a value as the guide describes it' };
}
