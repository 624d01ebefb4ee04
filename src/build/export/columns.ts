/**
 * What each column of the open tables holds, in one place: the table schemas of the data package, the dictionary and the
 * fields that the JSON files share with the tables are made from it.
 */

/** A column: its name, its Frictionless type, what it holds in English and in Arabic. */
export type Column = readonly [name: string, type: 'string' | 'number' | 'integer' | 'boolean', en: string, ar: string];

/** What is true of the cells of a table, by the names of its columns. */
export interface TableRules {
  /** Never empty. */
  readonly required: readonly string[];
  /** The only values that a column may hold. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The columns that tell a row from every other. */
  readonly key: readonly string[];
}

/** The ends of a range, alike in every table. */
export const RANGE_COLUMNS = [
  ['low', 'number', 'Low end of a range, in the unit given; empty otherwise', 'الحد الأدنى للمجال بوحدته؛ فارغ لغيره'],
  [
    'high',
    'number',
    'High end of a range, in the unit given; empty otherwise',
    'الحد الأعلى للمجال بوحدته؛ فارغ لغيره',
  ],
] as const satisfies readonly Column[];

/** The columns of claims.csv, in order. */
export const CLAIM_COLUMNS = [
  ['id', 'string', 'Permanent id of the claim', 'معرف دائم للمعطى'],
  [
    'programme',
    'string',
    'Programme the claim is about, see codes.json; empty for the system as a whole',
    'البرنامج، انظر codes.json؛ فارغ لما يخص المنظومة كلها',
  ],
  [
    'programmeBasis',
    'string',
    'Whether the article names the programme (stated) or we infer it (inferred)',
    'هل يسمي المقال البرنامج (stated) أم نستنتجه (inferred)',
  ],
  ['indicator', 'string', 'What is counted; see indicators.json', 'ما الذي يُعد؛ انظر indicators.json'],
  [
    'value',
    'number',
    'The value, in the unit given; empty for a range, a date or a statement without a number',
    'القيمة بوحدتها؛ فارغة للمجال والتاريخ والتصريح بلا رقم',
  ],
  ...RANGE_COLUMNS,
  [
    'date',
    'string',
    'The value of a dated fact: YYYY, YYYY-MM or YYYY-MM-DD; empty otherwise',
    'قيمة الواقعة المؤرخة: YYYY أو YYYY-MM أو YYYY-MM-DD؛ فارغة لغيرها',
  ],
  ['unit', 'string', 'Unit of the value; see codes.json', 'الوحدة؛ انظر codes.json'],
  [
    'qualifier',
    'string',
    'How near the words put the value: exact, about, nearly, around, more-than or up-to',
    'لفظ التقريب كما ورد: exact بلا تقريب، about حوالي، nearly ما يقارب، around ما يناهز، more-than أكثر من، up-to ما يصل إلى',
  ],
  [
    'status',
    'string',
    'What kind of word it is: reported, forecast or plan',
    'معلن (reported) أو متوقع (forecast) أو مخطط له (plan)',
  ],
  [
    'period',
    'string',
    'Reference period: a date, or start/end with .. for an open side; empty where the words give no time',
    'الفترة المرجعية: تاريخ، أو بداية/نهاية مع .. للطرف المفتوح؛ فارغة حيث لا زمن في الألفاظ',
  ],
  ['asOf', 'string', 'When it was said: YYYY, YYYY-MM or YYYY-MM-DD', 'تاريخ القول: YYYY أو YYYY-MM أو YYYY-MM-DD'],
  [
    'asOfBasis',
    'string',
    'Whether that date is stated or inferred',
    'هل التاريخ مصرح به (stated) أم مستنتج (inferred)',
  ],
  [
    'event',
    'string',
    'The occasion on which it was said: reports of one event are one origin; see codes.json',
    'المناسبة التي قيل فيها، وما نُقل عن مناسبة واحدة فأصله واحد؛ انظر codes.json',
  ],
  ['claimedBy', 'string', 'Who announced it; see codes.json', 'من أعلنه؛ انظر codes.json'],
  [
    'attribution',
    'string',
    'How the outlet has it: direct speech, reported speech, or unattributed',
    'صيغة النقل: بلفظ القائل (direct) أو بمعناه (reported) أو بلا نسبة (unattributed)',
  ],
  ['article', 'string', 'Article that says it; see articles.json', 'المقال الذي ورد فيه؛ انظر articles.json'],
  ['outlet', 'string', 'Outlet of the article; see codes.json', 'منبر المقال؛ انظر codes.json'],
  ['quote', 'string', 'The exact words of the capture', 'الألفاظ كما في النسخة المحفوظة'],
  [
    'quoteStart',
    'integer',
    'Offset of the quote in the capture, in UTF-16 units from 0',
    'موضع بداية الاقتباس في النسخة، بوحدات UTF-16 من الصفر',
  ],
  [
    'quoteEnd',
    'integer',
    'Offset just after the quote, in UTF-16 units from 0',
    'الموضع الذي يلي نهاية الاقتباس، بوحدات UTF-16 من الصفر',
  ],
  ['line', 'integer', 'Line of the capture on which the quote starts, from 1', 'سطر بداية الاقتباس في النسخة، من 1'],
  [
    'capture',
    'string',
    'Archived page that holds the quote: its text is captures/<capture>.txt; see codes.json',
    'النسخة المحفوظة التي فيها الاقتباس، ونصها في captures/<capture>.txt؛ انظر codes.json',
  ],
  [
    'captureSha256',
    'string',
    'SHA-256 of the bytes of that text, in hexadecimal',
    'بصمة SHA-256 لذلك النص، بالنظام الست عشري',
  ],
  ['quoteEn', 'string', 'English rendering of the quote, ours', 'ترجمة الاقتباس إلى الإنجليزية، من عندنا'],
  [
    'dispute',
    'string',
    'Disagreement the claim stands in, see disputes.json; empty where there is none',
    'الاختلاف الذي يدخل فيه، انظر disputes.json؛ فارغ حيث لا اختلاف',
  ],
  [
    'withdrawn',
    'string',
    'Date of withdrawal, YYYY-MM-DD; empty for a claim that stands',
    'تاريخ السحب بصيغة YYYY-MM-DD؛ فارغ لمعطى قائم',
  ],
  [
    'periodBasis',
    'string',
    'Whether the reference period is stated or inferred; empty where there is none',
    'هل الفترة مصرح بها (stated) أم مستنتجة (inferred)؛ فارغ حيث لا فترة',
  ],
  [
    'context',
    'string',
    'Other words of the article that prove the indicator; empty where the quote is enough',
    'ألفاظ أخرى من المقال تثبت المؤشر؛ فارغ حيث يكفي الاقتباس',
  ],
  [
    'noteAr',
    'string',
    'What to know before using the figure, in Arabic; empty where there is nothing to add',
    'ما يُعرف قبل استعمال الرقم، بالعربية؛ فارغ حيث لا تنبيه',
  ],
  [
    'noteEn',
    'string',
    'What to know before using the figure, in English; empty where there is nothing to add',
    'ما يُعرف قبل استعمال الرقم، بالإنجليزية؛ فارغ حيث لا تنبيه',
  ],
] as const satisfies readonly Column[];

export const QUALIFIERS = ['exact', 'about', 'nearly', 'around', 'more-than', 'up-to'];
export const STATUSES = ['reported', 'forecast', 'plan'];
const BASES = ['stated', 'inferred'];

/** `programmes`: the codes of the report's programmes. */
export function claimRules(programmes: Iterable<string>): TableRules {
  const mayBeEmpty = new Set(
    'programme value low high date period dispute withdrawn periodBasis context noteAr noteEn'.split(' '),
  );
  return {
    required: CLAIM_COLUMNS.map(([name]) => name).filter((name) => !mayBeEmpty.has(name)),
    values: {
      qualifier: QUALIFIERS,
      status: STATUSES,
      programmeBasis: BASES,
      asOfBasis: BASES,
      periodBasis: BASES,
      attribution: ['direct', 'reported', 'unattributed'],
      programme: [...programmes],
    },
    key: ['id'],
  };
}
