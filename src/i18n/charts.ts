/** The words of charts, their pages and their files. Arabic is the model. */
import type { Locale } from '../core/model.ts';

const ar = {
  gap: 'لا رقم',
  ours: 'من حسابنا',
  powers: 'محور لوغاريتمي: كل علامة عليه عشرة أضعاف التي قبلها',
  table: 'جدول البيانات والمصادر',
  what: 'البيان',
  source: 'المصدر',
  noFigure: 'لا تذكر المصادر رقما',
  sources: 'المصادر:',
  comma: '، ',
  download: 'تنزيل:',
  permanent: 'صفحة المبيان',
  csv: 'البيانات CSV',
  svg: 'رسم SVG',
  png: 'صورة PNG',
  chartsTitle: 'المبيانات',
  chartsLead: 'كل علامة في هذه المبيانات معطى من السجل يقود إلى كلماته في المقال. وما لا تقوله المصادر يبقى فارغا.',
  howTitle: 'كيف تُقرأ العلامات',
  embedTitle: 'ضع المبيان في صفحتك',
  embedLead: 'صفحة صغيرة بلا جافاسكريبت، تحمل لغتها وسطر مصدرها. انسخ هذا السطر:',
  fromSanad: 'من تقرير سند',
  licence: 'CC BY 4.0',
  chart: 'مبيان',
  system: 'المنظومة كلها',
  toDispute: 'صفحة الاختلاف',
  signs: {
    about: ['~', 'حوالي، ما يقارب، ما يناهز'],
    more: ['حافتان مفتوحتان أو سهم', 'أكثر من القيمة المرسومة'],
    forecast: ['تهشير وحافة متقطعة', 'رقم متوقع'],
    plan: ['شكل مفرغ', 'رقم مخطط له'],
    struck: ['حلقة حمراء منقطة وقيمة مشطوبة', 'قيمة حكم المحرر ضدها'],
    contested: ['حلقة حمراء حول العلامة', 'اختلاف لم يُحسم'],
    ours: ['لون رمادي وكلمة «من حسابنا»', 'رقم حسبناه من أرقام السجل'],
    gap: ['حلقة رمادية متقطعة فارغة', 'لا رقم في المصادر'],
  },
};

const en: typeof ar = {
  gap: 'no figure',
  ours: 'computed by us',
  powers: 'Logarithmic axis: each stroke is ten times the one before',
  table: 'Data table and sources',
  what: 'What',
  source: 'Source',
  noFigure: 'The sources give no figure',
  sources: 'Sources:',
  comma: ', ',
  download: 'Download:',
  permanent: 'Chart page',
  csv: 'Data, CSV',
  svg: 'Drawing, SVG',
  png: 'Picture, PNG',
  chartsTitle: 'Charts',
  chartsLead:
    'Every mark on these charts is a claim of the ledger and leads to its words in the article. What the sources do not say stays empty.',
  howTitle: 'How to read the marks',
  embedTitle: 'Put this chart on your page',
  embedLead: 'A small page without JavaScript that carries its own language and source line. Copy this line:',
  fromSanad: 'From the Sanad report',
  licence: 'CC BY 4.0',
  chart: 'Chart',
  system: 'The system as a whole',
  toDispute: 'The disagreement',
  signs: {
    about: ['~', 'about, close to, around'],
    more: ['Two open edges, or an arrow', 'more than the value drawn'],
    forecast: ['Hatching and a dashed edge', 'a forecast'],
    plan: ['An outline', 'a plan'],
    struck: ['A dotted red ring and a struck value', 'a value that the verdict went against'],
    contested: ['A red ring around the mark', 'a disagreement without a verdict'],
    ours: ['Grey, with the words “computed by us”', 'a figure computed by us from the ledger'],
    gap: ['An empty dashed grey ring', 'no figure in the sources'],
  },
};

export type ChartStrings = typeof ar;

/** The strings of charts in one language. */
export function chartStrings(locale: Locale): ChartStrings {
  return locale === 'ar' ? ar : en;
}
