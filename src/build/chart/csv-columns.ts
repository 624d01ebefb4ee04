/** What each column of a chart's CSV file holds. A row is one place of the chart, gaps included. */
import { type Column, QUALIFIERS, RANGE_COLUMNS, STATUSES, type TableRules } from '../export/columns.ts';

export const CHART_COLUMNS = [
  [
    'label',
    'string',
    'What stands under or beside the mark, in the language of the file',
    'ما يُكتب تحت العلامة أو بجانبها، بلغة الملف',
  ],
  [
    'series',
    'string',
    'Series of the mark, in the language of the file; empty in a chart of one series',
    'السلسلة التي منها العلامة، بلغة الملف؛ فارغة في مبيان من سلسلة واحدة',
  ],
  [
    'value',
    'number',
    'The value, in the unit given; empty for a range and for a gap, where the sources give no figure',
    'القيمة بوحدتها؛ فارغة للمجال وللفجوة حيث لا رقم في المصادر',
  ],
  ...RANGE_COLUMNS,
  ['unit', 'string', 'Unit of the value, see codes.json; empty for a gap', 'الوحدة، انظر codes.json؛ فارغة للفجوة'],
  [
    'qualifier',
    'string',
    'How near the words put the value: exact, about, nearly, around, more-than or up-to; empty for a gap',
    'لفظ التقريب كما ورد: exact بلا تقريب، about حوالي، nearly ما يقارب، around ما يناهز، more-than أكثر من، up-to ما يصل إلى؛ فارغ للفجوة',
  ],
  [
    'status',
    'string',
    'What kind of word it is: reported, forecast or plan; empty for a gap',
    'معلن (reported) أو متوقع (forecast) أو مخطط له (plan)؛ فارغ للفجوة',
  ],
  [
    'standing',
    'string',
    'What the verdict on a disagreement makes of the value: plain (no verdict against it), contested (the disagreement is unresolved) or struck (the verdict went against it); empty for a gap',
    'ما آلت إليه القيمة بعد الحكم في الاختلاف: plain لا حكم ضدها، contested اختلاف لم يُحسم، struck حكم المحرر ضدها؛ فارغ للفجوة',
  ],
  [
    'verdict',
    'string',
    'The verdict behind a contested or struck value, see disputes.json; empty otherwise',
    'الحكم الذي جعل القيمة contested أو struck، انظر disputes.json؛ فارغ لغيرها',
  ],
  [
    'computed',
    'boolean',
    'true for a figure that we computed, see derived.json; false for one that an article gives; empty for a gap',
    'true لرقم حسبناه، انظر derived.json؛ وfalse لرقم ورد في مقال؛ فارغ للفجوة',
  ],
  [
    'period',
    'string',
    'Reference period of the claim, or else the one under the mark or gap: a date, or start/end with .. for an open side; empty where the words give no time',
    'الفترة المرجعية للمعطى، وإلا فالمكتوبة تحت العلامة أو الفجوة: تاريخ، أو بداية/نهاية مع .. للطرف المفتوح؛ فارغة حيث لا زمن في الألفاظ',
  ],
  [
    'as_of',
    'string',
    'When it was said: YYYY, YYYY-MM or YYYY-MM-DD; empty for a computed figure and for a gap',
    'تاريخ القول: YYYY أو YYYY-MM أو YYYY-MM-DD؛ فارغ لرقم محسوب وللفجوة',
  ],
  [
    'outlet',
    'string',
    'Name of the outlet, in the language of the file; empty for a computed figure and for a gap',
    'اسم المنبر، بلغة الملف؛ فارغ لرقم محسوب وللفجوة',
  ],
  [
    'article',
    'string',
    'Article that says it, see articles.json; empty for a computed figure and for a gap',
    'المقال الذي ورد فيه، انظر articles.json؛ فارغ لرقم محسوب وللفجوة',
  ],
  [
    'id',
    'string',
    'Id of the claim, see claims.json, or of the computed figure, see derived.json; empty for a gap',
    'معرف المعطى، انظر claims.json، أو الرقم المحسوب، انظر derived.json؛ فارغ للفجوة',
  ],
  [
    'quote',
    'string',
    'The exact words of the capture; empty for a computed figure and for a gap',
    'الألفاظ كما في النسخة المحفوظة؛ فارغ لرقم محسوب وللفجوة',
  ],
  [
    'address',
    'string',
    'Address of the page of the figure, in the language of the file; empty for a gap',
    'عنوان صفحة الرقم، بلغة الملف؛ فارغ للفجوة',
  ],
] as const satisfies readonly Column[];

export type ChartRow = Readonly<Record<(typeof CHART_COLUMNS)[number][0], string | number | boolean>>;

export const CHART_RULES: TableRules = {
  required: ['label'],
  values: {
    qualifier: QUALIFIERS,
    status: STATUSES,
    standing: ['plain', 'contested', 'struck'],
    verdict: ['likely-typo', 'unresolved', 'definition', 'different-date', 'rounding'],
  },
  key: [],
};
