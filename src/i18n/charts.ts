/** The words of charts, their pages and their files. Arabic is the model. */
import type { Locale } from '../core/model.ts';

/** A sign that is described alike on a bar and on a dot. */
const both = (look: string) => ({ bar: look, dot: look });

const ar = {
  gap: 'لا رقم',
  ours: 'من حسابنا',
  powers: 'محور لوغاريتمي: كل علامة عليه عشرة أضعاف التي قبلها.',
  table: 'جدول البيانات والمصادر',
  what: 'البيان',
  source: 'المنبر وتاريخ الرقم',
  noFigure: 'لا تذكر المصادر رقما',
  sources: 'المصادر:',
  comma: '، ',
  download: 'تنزيل:',
  permanent: 'صفحة المبيان',
  csv: 'البيانات CSV',
  columns: 'قاموس الأعمدة',
  svg: 'رسم SVG',
  png: 'صورة PNG',
  chartsTitle: 'المبيانات',
  chartsLead:
    'كل علامة في هذه المبيانات معطى من السجل يقود إلى كلماته في المقال، أو رقم حسبناه من معطياته ويقود إلى حسابه. وما لا تقوله المصادر يبقى فارغا.',
  howTitle: 'كيف تُقرأ العلامات',
  embedTitle: 'ضع المبيان في صفحتك',
  embedLead: 'صفحة صغيرة بلا جافاسكريبت، تحمل لغتها وسطر مصدرها. انسخ هذا السطر:',
  embedNarrow: (width: number, height: number) =>
    `وفي عمود أضيق من ${width} بكسل، كالذي في الهاتف، تطول الصفحة: اجعل ارتفاع الإطار (height)\u00a0${height}.`,
  fromSanad: 'من تقرير سند',
  licence: 'CC BY 4.0',
  chart: 'مبيان',
  system: 'المنظومة كلها',
  toDispute: 'صفحة الاختلاف',
  or: ' أو ',
  /** What stands struck in the key. */
  value: 'قيمة',
  signs: {
    more: { bar: 'حافتان مفتوحتان', dot: 'سهم', means: 'أكثر من القيمة المرسومة' },
    forecast: { bar: 'تهشير وحافة متقطعة', dot: 'علامة مفرغة حافتها متقطعة', means: 'رقم متوقع' },
    plan: { ...both('شكل مفرغ'), means: 'رقم مخطط له' },
    struck: { ...both('حلقة حمراء منقطة وقيمة مشطوبة'), means: 'قيمة حكم المحرر ضدها' },
    contested: {
      bar: 'حافة حمراء منقطة',
      dot: 'حلقة حمراء منقطة حول العلامة',
      means: 'اختلاف لم يُحسم',
    },
    ours: { ...both('لون رمادي وكلمة «من حسابنا»'), means: 'رقم حسبناه من أرقام السجل' },
    gap: { ...both('حلقة رمادية متقطعة فارغة'), means: 'لا رقم في المصادر' },
  },
};

const en: typeof ar = {
  gap: 'no figure',
  ours: 'computed by us',
  powers: 'Logarithmic axis: each stroke is ten times the one before.',
  table: 'Data table and sources',
  what: 'What',
  source: 'Outlet, and date of the figure',
  noFigure: 'The sources give no figure',
  sources: 'Sources:',
  comma: ', ',
  download: 'Download:',
  permanent: 'Chart page',
  csv: 'Data, CSV',
  columns: 'Dictionary of the columns',
  svg: 'Drawing, SVG',
  png: 'Picture, PNG',
  chartsTitle: 'Charts',
  chartsLead:
    'Every mark on these charts is a claim of the ledger that leads to its words in the article, or a figure computed from such claims that leads to its arithmetic. What the sources do not say stays empty.',
  howTitle: 'How to read the marks',
  embedTitle: 'Put this chart on your page',
  embedLead: 'A small page without JavaScript that carries its own language and source line. Copy this line:',
  embedNarrow: (width, height) =>
    `In a column narrower than ${width} pixels, a phone’s for instance, the page is taller: make the height of the frame\u00a0${height}.`,
  fromSanad: 'From the Sanad report',
  licence: 'CC BY 4.0',
  chart: 'Chart',
  system: 'The system as a whole',
  toDispute: 'The disagreement',
  or: ', or ',
  value: 'value',
  signs: {
    more: { bar: 'two open edges', dot: 'an arrow', means: 'more than the value drawn' },
    forecast: { bar: 'hatching and a dashed edge', dot: 'an empty mark with a dashed edge', means: 'a forecast' },
    plan: { ...both('an outline'), means: 'a plan' },
    struck: { ...both('a dotted red ring and a struck value'), means: 'a value that the verdict went against' },
    contested: {
      bar: 'a dotted red edge',
      dot: 'a dotted red ring around the mark',
      means: 'a disagreement left unresolved',
    },
    ours: { ...both('grey, with the words “computed by us”'), means: 'a figure computed by us from the ledger' },
    gap: { ...both('an empty dashed grey ring'), means: 'no figure in the sources' },
  },
};

export type ChartStrings = typeof ar;

/** The strings of charts in one language. */
export function chartStrings(locale: Locale): ChartStrings {
  return locale === 'ar' ? ar : en;
}
