/** Every permanent code, in the groups of the guide's reference. A code without words of its own takes a sentence here. */
import { CHART_WORDINGS } from '../../core/chart/wordings.ts';
import { LEDGER_WORDING } from '../../core/ledger-wording.ts';
import type { Bilingual } from '../../core/problem.ts';
import { CATALOGUE } from '../content/catalogue.ts';
import { AGREEMENT } from '../content/catalogue-agreement.ts';
import { SITE_CATALOGUE } from '../site-checks/catalogue.ts';

export interface Group {
  readonly id: string;
  readonly title: Bilingual;
  readonly codes: readonly string[];
}

interface Words {
  readonly ar: readonly [string, string];
  readonly en: readonly [string, string];
}

const agreement = Object.keys(AGREEMENT);
const content = Object.keys(CATALOGUE).filter((code) => !agreement.includes(code));
const beginning = (...starts: readonly string[]) =>
  content.filter((code) => starts.some((start) => code.startsWith(start)));
const FILES = beginning('symbolic-', 'file-', 'not-a-file', 'unknown-file', 'too-many', 'content-', 'text-');
const YAML = beginning('yaml-', 'field-', 'not-filled-in', 'date-invalid', 'id-', 'unicode-in-id');
const PAGES = beginning('mdx-', 'front-matter', 'link-', 'image-', 'address-taken', 'translation-missing');
const placed = new Set([...FILES, ...YAML, ...PAGES]);
const ledger = Object.keys(LEDGER_WORDING);
const ARTICLES = /^(article|leave|headline|dateline|heading|place|break|number-un|non-claim)/;

/** What the core says in sentences of its own, made where the formula or the verdict is known. */
const OWN: Readonly<Record<string, Words>> = {
  'formula-syntax': {
    ar: ['الصيغة لا تُقرأ.', 'تحقق من الأقواس، ومن أن بين كل معرفين علامة حساب.'],
    en: ['The formula cannot be read.', 'Check the brackets, and that a sign stands between any two figures.'],
  },
  'formula-unknown-id': {
    ar: ['تسمي الصيغة معطى غير موجود.', 'انسخ المعرف؛ وعلامة الطرح تحتاج إلى فراغ على جانبيها.'],
    en: ['The formula names a figure that does not exist.', 'Copy the id; a minus wants a space on both sides.'],
  },
  'formula-constant-not-allowed': {
    ar: ['عدد مكتوب في الصيغة.', 'استعمل معرف المعطى الذي يحمله؛ ولا يُقبل إلا ثوابت مثل 100 و12.'],
    en: [
      'A number is typed into the formula.',
      'Use the claim that carries it; only constants such as 100 and 12 are accepted.',
    ],
  },
  'formula-division-by-zero': {
    ar: ['القسمة على صفر.', 'راجع المقسوم عليه.'],
    en: ['The formula divides by zero.', 'Check what it divides by.'],
  },
  'formula-input-has-no-value': {
    ar: ['المعطى مدى أو لا يحمل عددا.', 'اكتب low(…) أو high(…)، أو اختر معطى له قيمة.'],
    en: ['The claim is a range, or carries no number.', 'Write low(…) or high(…), or choose a claim with a value.'],
  },
  'formula-without-input': {
    ar: ['الصيغة لا تستعمل أي معطى.', 'ابنها على معرفات المعطيات.'],
    en: ['The formula uses no figure.', 'Build it on ids of claims.'],
  },
  'formula-units-differ': {
    ar: ['جمع أو طرح بين وحدتين مختلفتين.', 'اجمع أو اطرح ما له الوحدة نفسها.'],
    en: ['Two different units are added or subtracted.', 'Add or subtract only what has the same unit.'],
  },
  'formula-input-withdrawn': {
    ar: ['تستعمل الصيغة معطى مسحوبا.', 'ضع مكانه المعطى الذي حل محله، أو احذف الصيغة.'],
    en: ['The formula uses a withdrawn claim.', 'Use the claim that replaced it, or remove the formula.'],
  },
  'unit-of-result-differs': {
    ar: ['وحدة النتيجة غير الوحدة المعلنة.', 'صحح الصيغة أو unit.'],
    en: ['The result is not in the declared unit.', 'Correct the formula or its unit.'],
  },
  'derived-cycle': {
    ar: ['صيغة تعود إلى نفسها.', 'ابنها على المعطيات مباشرة.'],
    en: ['A formula leads back to itself.', 'Build it on claims directly.'],
  },
  'derived-unit-unknown': {
    ar: ['وحدة الرقم المحسوب غير معروفة.', 'اختر وحدة من units.yaml.'],
    en: ['The unit of a computed figure is not known.', 'Choose a unit of units.yaml.'],
  },
  'derived-precision-pretends': {
    ar: ['دقة الرقم المحسوب أكبر من دقة ما حُسب منه.', 'أنقص digits.'],
    en: ['A computed figure shows more digits than its inputs have.', 'Lower its digits.'],
  },
  'plausibility-indicator-unknown': {
    ar: ['تسمي القاعدة مؤشرا غير موجود.', 'انسخ المعرف من indicators.yaml.'],
    en: ['A rule names an indicator that does not exist.', 'Copy the id from indicators.yaml.'],
  },
  'plausibility-unit-unknown': {
    ar: ['وحدة القاعدة غير معروفة.', 'اختر وحدة من units.yaml.'],
    en: ['The unit of a rule is not known.', 'Choose a unit of units.yaml.'],
  },
  'plausibility-bound-missing': {
    ar: ['قاعدة بلا حد.', 'أضف low أو high.'],
    en: ['A rule has no bound.', 'Add low or high.'],
  },
  'plausibility-bounds-crossed': {
    ar: ['الحد الأدنى ليس أصغر من الأعلى.', 'صحح low وhigh.'],
    en: ['The lower bound is not below the upper one.', 'Correct low and high.'],
  },
  'dispute-without-verdict': {
    ar: ['قيم تتناقض ولا حكم فيها.', 'أنشئ ملفا في disputes، واذكر فيه المعطيات كلها، واحكم.'],
    en: [
      'Values contradict each other and no verdict is given.',
      'Create a file in disputes, list all the claims, and judge.',
    ],
  },
  'verdict-without-dispute': {
    ar: ['حكم في ما لا تناقض فيه.', 'احذف الملف، أو اجعله kind: note إن كان يشرح فرقا.'],
    en: [
      'A verdict on claims that do not contradict each other.',
      'Remove it, or make it kind: note if it explains a difference.',
    ],
  },
  'verdict-claims-differ': {
    ar: ['معطيات الحكم غير المعطيات المتناقضة.', 'انسخ القائمة المنتظرة وراجع الحكم.'],
    en: [
      'The claims of the verdict are not those that contradict each other.',
      'Copy the expected list and review the verdict.',
    ],
  },
  'verdict-claim-unknown': {
    ar: ['يسمي الحكم معطى غير موجود.', 'انسخ المعرف من ملف المعطيات.'],
    en: ['The verdict names a claim that does not exist.', 'Copy the id from the claims file.'],
  },
  'verdict-against-not-in-claims': {
    ar: ['معطى في against وليس في claims.', 'أضفه إلى claims أو احذفه من against.'],
    en: ['A claim is in against and not in claims.', 'Add it to claims or remove it from against.'],
  },
  'verdict-shows-not-in-claims': {
    ar: ['معطى في shows وليس في claims.', 'اختر لـ shows معطيين من claims.'],
    en: ['A claim is in shows and not in claims.', 'Choose two of the claims for shows.'],
  },
  'verdict-against-wrong': {
    ar: ['خطأ مرجح لا يسمي القيمة، أو حكم آخر يسقط قيمة.', 'against مع likely-typo وحده.'],
    en: [
      'A likely misprint names no value, or another verdict strikes one.',
      'against goes with likely-typo and with nothing else.',
    ],
  },
  'verdict-without-arithmetic': {
    ar: ['خطأ مرجح بلا حساب.', 'اكتب خطوة واحدة على الأقل في arithmetic.'],
    en: ['A likely misprint without arithmetic.', 'Write at least one step of arithmetic.'],
  },
  'lexicon-word-empty': {
    ar: ['كلمة لا يقرؤها البحث.', 'اكتبها بحروف عربية أو لاتينية.'],
    en: ['A word that search cannot read.', 'Write it in Arabic or Latin letters.'],
  },
  'lexicon-word-clash': {
    ar: ['كلمة في مفهومين.', 'أبقها في الأقرب إليها.'],
    en: ['A word stands in two concepts.', 'Keep it in the one that it means most often.'],
  },
  'lexicon-near-circular': {
    ar: ['مفاهيم يقرب بعضها من بعض في حلقة.', 'احذف إحدى الإحالات أو اجمع المفهومين.'],
    en: ['Concepts are near each other in a circle.', 'Remove one of the references, or join the concepts.'],
  },
};

/** The groups in the order in which an editor meets them. */
export const GROUPS: readonly Group[] = [
  { id: 'files', title: { ar: 'الملفات ومحارفها', en: 'Files and their characters' }, codes: FILES },
  { id: 'fields', title: { ar: 'الحقول', en: 'Fields' }, codes: YAML },
  {
    id: 'ledger',
    title: { ar: 'النصوص والمعطيات والمصادر', en: 'Texts, claims and sources' },
    codes: content.filter((code) => !placed.has(code)),
  },
  { id: 'agreement', title: { ar: 'ما يقال مرتين', en: 'What is said twice' }, codes: agreement },
  { id: 'articles', title: { ar: 'المقالات', en: 'Articles' }, codes: ledger.filter((code) => ARTICLES.test(code)) },
  {
    id: 'quotes',
    title: { ar: 'الاقتباس والعدد', en: 'Quotes and numbers' },
    codes: ledger.filter((code) => !ARTICLES.test(code)),
  },
  { id: 'pages', title: { ar: 'الصفحات', en: 'Pages' }, codes: PAGES },
  {
    id: 'judgement',
    title: { ar: 'الحساب والأحكام والبحث', en: 'Formulas, verdicts, search' },
    codes: Object.keys(OWN),
  },
  { id: 'charts', title: { ar: 'المبيانات', en: 'Charts' }, codes: Object.keys(CHART_WORDINGS) },
  { id: 'site', title: { ar: 'الموقع المبني', en: 'The built site' }, codes: Object.keys(SITE_CATALOGUE) },
];

/** What a code says: [what is wrong, the next action], with `…` where the check puts the words at fault. */
export function wordsOf(code: string, language: 'ar' | 'en'): readonly [string, string] {
  const all: Readonly<Record<string, Words>> = {
    ...CATALOGUE,
    ...LEDGER_WORDING,
    ...CHART_WORDINGS,
    ...SITE_CATALOGUE,
    ...OWN,
  };
  const [wrong, next] = all[code]?.[language] ?? ['', ''];
  const open = (text: string) =>
    text
      .replace(/\{(closest)\} ?/g, '')
      .replace(/\{\w+\}/g, '…')
      .trim();
  return [open(wrong), open(next)];
}
