/**
 * True claims of the archived articles, and altered ones: each true one passes, each altered one is refused by its own
 * code and no other. The altered ones are what a hurried or a dishonest editor would write.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveArticle } from './article.ts';
import { type RawClaim, verifyClaim } from './claim-gate.ts';
import { lineStartsOf } from './lines.ts';
import type { Article, Capture, Unit } from './model.ts';
import { prepareText } from './quote.ts';

const SOURCES = new URL('../../content/sources/', import.meta.url);
const captureOf = (id: string, text: string): Capture => ({
  id,
  text,
  sha256: `hash of ${id}`,
  bytes: 0,
  lineStarts: lineStartsOf(text),
});
const captures = new Map(
  readdirSync(SOURCES).map((id) => [id, captureOf(id, readFileSync(new URL(`${id}/capture.txt`, SOURCES), 'utf8'))]),
);
const why = { ar: 'سبب', en: 'reason' };
const where = { file: 'claims/x.yaml', locate: () => 1 };

/** Sentences that the archive does not hold and that the gate must know. */
const MADE_UP = [
  'لم تستفد بعد 4 ملايين أسرة من الدعم الاجتماعي المباشر حسب المعارضة.',
  'ليس عدد المستفيدين من النظام 11 مليون شخص كما قيل.',
  'عقدت اللجنة اجتماعاتها دون 30 اجتماعا كانت مقررة.',
  'لا يزال 4 ملايين أسرة في انتظار الدعم.',
  'سجل العمال غير الأجراء 200 ألف ملف جديد.',
  'لا يتجاوز عدد الملفات المرفوضة 500 ملف في السنة.',
  'بلغ العجز -5 مليار درهم في السنة.',
  'تلقت الوكالة ٤٢٬٨٠٠ طلب، أي ٢٦٫٥ في المائة من الطلبات.',
  'حدد المبلغ في 1\u00a0200 درهم لكل أسرة في الشهر.',
  'تم إيداع 14\u200f مليون ملف منذ انطلاق النظام، و1\u200f7 ألف طلب منها.',
  'لم يستفد من النظام سوى 8 ملايين شخص قبل الإصلاح.',
  'استفاد ثلث مليون شخص من النظام.',
  'استفاد ربع مليون شخص من النظام.',
  'بلغ العدد مليوناً وربع مليون شخص في السنة.',
  'استفاد ثلاثة أرباع مليون شخص من النظام.',
  'حدد الرسم في 500 سنتيم للورقة.',
  'يستفيد 1/2 مليون شخص من النظام.',
  'استقبلت الوكالة 20-30 ألف ملف في اليوم.',
  'نفى رئيس الحكومة أن يكون عدد المستفيدين من النظام 11 مليون شخص.',
  'بلغ عدد الملفات أقل بقليل من 500 ملف في السنة.',
  'تخطت الملفات 500 ملف في السنة.',
  'بلغ عدد المستفيدين خمسة وعشرين ألف شخص في السنة.',
  'وصرفت مليوني درهم للمستفيدين من النظام.',
  'ارتفعت الحصة، أي 3 نقاط مئوية في السنة.',
  'بلغت الأسر ~500 أسرة ثم >900 أسرة.',
  'شارفت الملفات على 500 ملف في السنة.',
  'عوض 4 ملايين أسرة كانت مقررة.',
  'هل استفاد 4 ملايين أسرة من الدعم؟',
  'استفاد مليون شخص ونيف من الدعم.',
  'لو استفاد 4 ملايين أسرة لتغير الأمر.',
  'يتراوح الدعم من 200 درهم إلى 400 درهم للطفل.',
].join('\n');
captures.set('made-up', captureOf('made-up', MADE_UP));

const articleOf = (id: string, capture: string, fromLine: number, toLine: number): Article => {
  const source = captures.get(capture);
  if (source === undefined) throw new Error(capture);
  const result = deriveArticle(source, { fromLine, toLine, leaveOut: [] }, where);
  if (!result.ok) throw new Error(id);
  return {
    id,
    capture,
    captureSha256: source.sha256,
    fromLine,
    toLine,
    outlet: id,
    event: 'event',
    published: { date: '2025-05-27', basis: 'stated' },
    language: 'ar',
    title: why,
    summary: why,
    rights: 'full-text',
    copies: [],
    ...result.spans,
  };
};
const articles = new Map(
  [
    articleOf('mapress', 'mapress-2025-05-27', 13, 39),
    articleOf('zanqa20', 'aggregator-2025-02-18', 16, 32),
    articleOf('al3alam24', 'al3alam24-2025-05-27', 1, 8),
    articleOf('unnamed', 'unnamed-2025-05-27', 7, 23),
    articleOf('sawt-al-adala', 'daily8-2025-05-28', 6, 11),
    articleOf('arifino', 'daily8-2025-05-28', 36, 36),
    articleOf('al-albab', 'daily8-2025-05-28', 62, 62),
    articleOf('made-up', 'made-up', 1, 31),
  ].map((article) => [article.id, article]),
);
const prepared = new Map([...captures].map(([id, capture]) => [id, prepareText(id, capture.text)]));

const unit = (id: string, kind: Unit['kind'], ...written: readonly string[]): Unit => ({
  id,
  name: { ar: id, en: id },
  ar: { one: id, other: id },
  en: { one: id, other: id },
  kind,
  written,
});
const units = [
  unit('person', 'count', 'شخص', 'فرد', 'مستفيد', 'مغربي'),
  unit('household', 'count', 'أسرة', 'أسر'),
  unit('file', 'count', 'ملف', 'ملفات'),
  unit('service', 'count', 'خدمة', 'خدمات'),
  unit('certificate', 'count', 'شهادة'),
  unit('child', 'count', 'طفل', 'أطفال'),
  unit('post', 'count', 'منصب', 'إطار'),
  unit('meeting', 'count', 'اجتماع'),
  unit('member', 'count', 'عضو', 'أعضاء'),
  unit('request', 'count', 'طلب'),
  unit('agency', 'count', 'وكالة', 'متنقلة'),
  unit('mad', 'money', 'درهم'),
  unit('usd', 'money', 'دولار'),
  unit('percent', 'percent', '%', 'في المائة'),
  unit('age', 'duration', 'سنة', 'العمر'),
  unit('rank', 'rank', 'المرتبة'),
  unit('date', 'date'),
  unit('none', 'none'),
];
const unitOf = (id: string): Unit => units.find((one) => one.id === id) ?? unit(id, 'none');

type Sketch = Partial<RawClaim> & Pick<RawClaim, 'article' | 'quote' | 'line' | 'quoteEn'> & { readonly unit: string };

const verify = ({ unit: unitId, ...sketch }: Sketch) => {
  const article = articles.get(sketch.article);
  const capture = captures.get(article?.capture ?? '');
  const own = prepared.get(article?.capture ?? '');
  if (article === undefined || capture === undefined || own === undefined) throw new Error(sketch.article);
  const raw: RawClaim = {
    id: 'claim',
    programme: null,
    programmeBasis: 'stated',
    indicator: 'indicator',
    qualifier: 'exact',
    status: 'reported',
    asOf: '2025-05-27',
    asOfBasis: 'stated',
    attribution: 'reported',
    file: where.file,
    fileLine: 1,
    ...sketch,
  };
  const indicator = {
    id: 'indicator',
    programme: null,
    name: why,
    definition: why,
    base: why,
    unit: unitId,
    // Files are counted up to a day; everything else stands at one.
    kind: unitId === 'file' ? ('flow' as const) : ('stock' as const),
  };
  const others = [...prepared.values()].filter((one) => one !== own);
  return verifyClaim(raw, {
    article,
    capture,
    prepared: own,
    others,
    indicator,
    siblings: [],
    unit: unitOf(unitId),
    units,
    speaker: 'speaker',
    where,
  });
};
const codesOf = (sketch: Sketch): readonly string[] => {
  const result = verify(sketch);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

const TRUE = {
  files: {
    article: 'al3alam24',
    unit: 'file',
    line: 1,
    value: 14_000_000,
    written: ['14 مليوناً'],
    quote: 'عدد الملفات الطبية التي استقبلها الصندوق الوطني للضمان الاجتماعي بلغ 14 مليوناً حتى نهاية مارس الماضي',
    quoteEn: 'the number of medical files received by the CNSS reached 14 million by the end of last March',
  },
  chronic: {
    article: 'al3alam24',
    unit: 'file',
    line: 1,
    value: 300_000,
    written: ['300 ألف'],
    quote: 'من بينها 300 ألف ملف متعلق بالأمراض المزمنة والمكلفة',
    quoteEn: 'among them 300 thousand files for chronic and costly illnesses',
  },
  cost: {
    article: 'al3alam24',
    unit: 'mad',
    line: 1,
    value: 17_000_000_000,
    written: ['17 مليار'],
    qualifier: 'more-than',
    quote: 'الكلفة الإجمالية لهذه الملفات فاقت 17 مليار درهم',
    quoteEn: 'the total cost of these files exceeded MAD 17 billion',
  },
  people: {
    article: 'al3alam24',
    unit: 'person',
    line: 2,
    value: 11_000_000,
    written: ['11 مليون'],
    qualifier: 'about',
    quote: 'عبر إدماج 4 ملايين أسرة، ما رفع عدد المستفيدين إلى نحو 11 مليون شخص',
    quoteEn: 'by bringing in 4 million households, which raised the beneficiaries to about 11 million people',
  },
  decrees: {
    article: 'al3alam24',
    unit: 'none',
    line: 3,
    value: 28,
    written: ['28'],
    quote: 'بفضل إصدار 28 مرسوماً تطبيقياً ينظم هذه الفئة',
    quoteEn: 'through the issue of 28 implementing decrees for this group',
  },
  budget: {
    article: 'mapress',
    unit: 'mad',
    line: 25,
    value: 26_500_000_000,
    written: ['26.5 مليار'],
    style: 'decimal',
    quote: 'بتكلفة مالية بلغت 26.5 مليار درهم برسم سنة 2025',
    quoteEn: 'at a financial cost of MAD 26.5 billion for the year 2025',
  },
  amount: {
    article: 'mapress',
    unit: 'mad',
    line: 25,
    low: 500,
    high: 1200,
    written: ['500', '1200'],
    quote: 'ويتراوح الدعم بين 500 إلى 1200 درهم شهريًا',
    quoteEn: 'the aid ranges from MAD 500 to MAD 1,200 a month',
  },
  older: {
    article: 'mapress',
    unit: 'age',
    line: 25,
    value: 60,
    written: ['60'],
    qualifier: 'more-than',
    quote: 'إضافة إلى مليون شخص تفوق أعمارهم 60 سنة',
    quoteEn: 'in addition to one million people aged over 60',
  },
  million: {
    article: 'mapress',
    unit: 'person',
    line: 25,
    value: 1_000_000,
    written: ['مليون'],
    style: 'words',
    quote: 'إضافة إلى مليون شخص تفوق أعمارهم 60 سنة',
    quoteEn: 'in addition to a million people aged over 60',
  },
  settled: {
    article: 'mapress',
    unit: 'file',
    line: 21,
    value: 3_600_000,
    written: ['3.6 ملايين'],
    style: 'decimal',
    quote: 'تمت تصفية 3.6 ملايين منها',
    context: 'فيما سُجلت طفرة في ملفات العمال غير الأجراء',
    quoteEn: '3.6 million of them were settled',
  },
  launch: {
    article: 'mapress',
    unit: 'date',
    line: 25,
    date: '2023-12',
    written: ['دجنبر 2023'],
    quote: 'البرنامج الذي انطلق في دجنبر 2023، مكن من دعم',
    quoteEn: 'the programme, which started in December 2023, supported',
  },
  mobile: {
    article: 'mapress',
    unit: 'agency',
    line: 37,
    value: 65,
    written: ['65'],
    quote: 'وتوسيع شبكة الوكالات إلى 174 وكالة ثابتة و65 متنقلة',
    quoteEn: 'and extending the network to 174 fixed agencies and 65 mobile ones',
  },
  reimbursed: {
    article: 'zanqa20',
    unit: 'mad',
    line: 24,
    value: 8_700_000_000,
    written: ['8,7 مليار'],
    style: 'decimal',
    qualifier: 'more-than',
    quote: 'تمت معالجة 523.000 ملف، بمبلغ يفوق 8,7 مليار درهم',
    quoteEn: '523,000 files were handled, for more than MAD 8.7 billion',
  },
  certificates: {
    article: 'zanqa20',
    unit: 'certificate',
    line: 24,
    value: 43_000,
    written: ['43.000'],
    style: 'thousands',
    quote: 'تم إصدار 43.000 شهادة تكفل بالمصاريف المتعلقة بالدواء',
    quoteEn: '43,000 certificates covering medicine costs were issued',
  },
  services: {
    article: 'zanqa20',
    unit: 'service',
    line: 24,
    value: 53_000_000,
    written: ['53 مليون'],
    qualifier: 'more-than',
    quote: 'فقد تجاوز عدد الخدمات المفوترة 53 مليون خدمة',
    quoteEn: 'the number of billed services exceeded 53 million',
  },
  since: {
    article: 'zanqa20',
    unit: 'date',
    line: 22,
    date: '2022-12-01',
    written: ['فاتح دجنبر 2022'],
    quote: 'بمن فيهم ذوي الحقوق، ابتداءً من فاتح دجنبر 2022',
    quoteEn: 'their dependants included, from 1 December 2022',
  },
  waiver: {
    article: 'zanqa20',
    unit: 'date',
    line: 27,
    date: '2023-06-30',
    written: ['30 يونيو 2023'],
    quote: 'من الغرامات ومصاريف التحصيل حتى 30 يونيو 2023',
    quoteEn: 'from fines and collection fees until 30 June 2023',
  },
  registered: {
    article: 'zanqa20',
    unit: 'none',
    line: 28,
    value: 1_700_000,
    written: ['1.7 مليون'],
    style: 'decimal',
    qualifier: 'more-than',
    quote: 'للعمال غير الأجراء (TNS)، أكثر من 1.7 مليون إلى حدود متم يناير 2025',
    quoteEn: 'for non-salaried workers (TNS), more than 1.7 million up to the end of January 2025',
  },
  daily: {
    article: 'sawt-al-adala',
    unit: 'file',
    line: 11,
    value: 110_000,
    written: ['110 آلاف'],
    qualifier: 'more-than',
    quote: 'من 22 ألف ملف في دجنبر 2020 إلى أكثر من 110 آلاف ملف في دجنبر 2024',
    quoteEn: 'from 22 thousand files in December 2020 to more than 110 thousand files in December 2024',
  },
  dateline: {
    article: 'sawt-al-adala',
    unit: 'date',
    line: 6,
    date: '2025-03-24',
    written: ['٢٤-٠٣-٢٠٢٥'],
    quote: 'صوت العدالة٢٤-٠٣-٢٠٢٥',
    quoteEn: 'Sawt Al-Adala, 24-03-2025',
  },
  share: {
    article: 'arifino',
    unit: 'percent',
    line: 36,
    value: 60,
    written: ['60%'],
    qualifier: 'about',
    quote: 'أي ما يمثل حوالي 60% من الأسر غير المشمولة',
    quoteEn: 'that is about 60% of the households not covered',
  },
  births: {
    article: 'arifino',
    unit: 'household',
    line: 36,
    value: 42_800,
    written: ['42,800'],
    style: 'thousands',
    quote: 'وقد استفادت منه 42,800 أسرة حتى نهاية يناير 2025',
    quoteEn: '42,800 households had benefited from it by the end of January 2025',
  },
  children: {
    article: 'arifino',
    unit: 'child',
    line: 36,
    value: 6,
    written: ['ستة'],
    style: 'words',
    qualifier: 'up-to',
    quote: 'في حدود ستة أطفال لكل أسرة',
    quoteEn: 'up to six children per household',
  },
  rank: {
    article: 'arifino',
    unit: 'rank',
    line: 36,
    value: 2,
    written: ['الثانية'],
    style: 'words',
    quote: 'تحتل المرتبة الثانية على المستوى الأفريقي',
    quoteEn: 'ranks second in Africa',
  },
  tnsCost: {
    article: 'al-albab',
    unit: 'mad',
    line: 62,
    value: 4_000_000_000,
    written: ['4 ملايير'],
    quote: 'حيث تم تصفية 3,6 مليون منها بقيمة 4 ملايير درهم',
    quoteEn: 'of which 3.6 million were settled, worth MAD 4 billion',
  },
  meetings: {
    article: 'zanqa20',
    unit: 'meeting',
    line: 31,
    value: 30,
    written: ['30'],
    qualifier: 'more-than',
    quote: 'عقدت اللجنة التقنية أكثر من 30 اجتماعًا',
    quoteEn: 'the technical committee held more than 30 meetings',
  },
  members: {
    article: 'unnamed',
    unit: 'member',
    line: 21,
    value: 3,
    written: ['ثلاثة'],
    style: 'words',
    quote: 'وعينت ثلاثة أعضاء مستقلين',
    quoteEn: 'and appointed three independent members',
  },
  statement: {
    article: 'al3alam24',
    unit: 'none',
    line: 8,
    quote: 'تشمل جميع الأسر المغربية، في إطار عقد اجتماعي جديد',
    quoteEn: 'covers all Moroccan households, under a new social contract',
  },
  indic: {
    article: 'made-up',
    unit: 'request',
    line: 8,
    value: 42_800,
    written: ['٤٢٬٨٠٠'],
    style: 'thousands',
    quote: 'تلقت الوكالة ٤٢٬٨٠٠ طلب، أي ٢٦٫٥ في المائة',
    quoteEn: 'the agency received 42,800 requests, or 26.5 per cent',
  },
  stillWaiting: {
    article: 'made-up',
    unit: 'household',
    line: 4,
    value: 4_000_000,
    written: ['4 ملايين'],
    quote: 'لا يزال 4 ملايين أسرة في انتظار الدعم',
    quoteEn: '4 million households are still waiting for the aid',
  },
  selfEmployed: {
    article: 'made-up',
    unit: 'file',
    line: 5,
    value: 200_000,
    written: ['200 ألف'],
    quote: 'سجل العمال غير الأجراء 200 ألف ملف جديد',
    quoteEn: 'non-salaried workers lodged 200 thousand new files',
  },
  ceiling: {
    article: 'made-up',
    unit: 'file',
    line: 6,
    value: 500,
    written: ['500'],
    qualifier: 'up-to',
    quote: 'لا يتجاوز عدد الملفات المرفوضة 500 ملف',
    quoteEn: 'the refused files do not exceed 500',
  },
  spaced: {
    article: 'made-up',
    unit: 'mad',
    line: 9,
    value: 1200,
    written: ['1 200'],
    style: 'thousands',
    quote: 'حدد المبلغ في 1 200 درهم لكل أسرة',
    quoteEn: 'the amount was set at MAD 1,200 per household',
  },
  marked: {
    article: 'made-up',
    unit: 'file',
    line: 10,
    value: 14_000_000,
    written: ['14\u200f مليون'],
    quote: 'تم إيداع 14\u200f مليون ملف',
    quoteEn: '14 million files were lodged',
  },
  onlySo: {
    article: 'made-up',
    unit: 'person',
    line: 11,
    value: 8_000_000,
    written: ['8 ملايين'],
    quote: 'لم يستفد من النظام سوى 8 ملايين شخص',
    quoteEn: 'only 8 million people benefited from the scheme',
  },
  quarter: {
    article: 'made-up',
    unit: 'person',
    line: 13,
    value: 250_000,
    written: ['ربع مليون'],
    style: 'words',
    quote: 'استفاد ربع مليون شخص من النظام',
    quoteEn: '250 thousand people benefited from the scheme',
  },
  threeQuarters: {
    article: 'made-up',
    unit: 'person',
    line: 15,
    value: 750_000,
    written: ['ثلاثة أرباع مليون'],
    style: 'words',
    quote: 'استفاد ثلاثة أرباع مليون شخص من النظام',
    quoteEn: '750 thousand people benefited from the scheme',
  },
  moreThanAQuarter: {
    article: 'made-up',
    unit: 'person',
    line: 14,
    value: 1_250_000,
    written: ['مليوناً وربع مليون'],
    style: 'words',
    quote: 'بلغ العدد مليوناً وربع مليون شخص في السنة',
    quoteEn: 'their number reached 1.25 million people a year',
  },
  justUnder: {
    article: 'made-up',
    unit: 'file',
    line: 20,
    value: 500,
    written: ['500'],
    qualifier: 'up-to',
    quote: 'بلغ عدد الملفات أقل بقليل من 500 ملف',
    quoteEn: 'the files numbered slightly less than 500',
  },
  passed: {
    article: 'made-up',
    unit: 'file',
    line: 21,
    value: 500,
    written: ['500'],
    qualifier: 'more-than',
    quote: 'تخطت الملفات 500 ملف في السنة',
    quoteEn: 'the files passed 500 a year',
  },
  closeTo: {
    article: 'made-up',
    unit: 'file',
    line: 26,
    value: 500,
    written: ['500'],
    qualifier: 'nearly',
    quote: 'شارفت الملفات على 500 ملف في السنة',
    quoteEn: 'the files came close to 500 a year',
  },
  signed: {
    article: 'made-up',
    unit: 'household',
    line: 25,
    value: 500,
    written: ['500'],
    qualifier: 'about',
    quote: 'بلغت الأسر ~500 أسرة ثم',
    quoteEn: 'households reached ~500, then',
  },
  twoMillion: {
    article: 'made-up',
    unit: 'mad',
    line: 23,
    value: 2_000_000,
    written: ['مليوني'],
    style: 'words',
    quote: 'وصرفت مليوني درهم للمستفيدين',
    quoteEn: 'and two million dirhams were paid to the beneficiaries',
  },
  compound: {
    article: 'made-up',
    unit: 'person',
    line: 22,
    value: 25_000,
    written: ['خمسة وعشرين ألف'],
    style: 'words',
    quote: 'بلغ عدد المستفيدين خمسة وعشرين ألف شخص',
    quoteEn: 'the beneficiaries reached twenty-five thousand people',
  },
  fromTo: {
    article: 'made-up',
    unit: 'mad',
    line: 31,
    low: 200,
    high: 400,
    written: ['200', '400'],
    quote: 'يتراوح الدعم من 200 درهم إلى 400 درهم للطفل',
    quoteEn: 'the aid ranges from MAD 200 to MAD 400 for each child',
  },
  forecast: {
    article: 'arifino',
    unit: 'mad',
    line: 36,
    value: 29_000_000_000,
    written: ['29 مليار'],
    status: 'forecast',
    quote: 'ومن المتوقع أن ترتفع إلى 29 مليار درهم بحلول عام 2026',
    quoteEn: 'and is expected to rise to MAD 29 billion by 2026',
  },
  ages: {
    article: 'arifino',
    unit: 'age',
    line: 36,
    low: 6,
    high: 20,
    written: ['6', '20'],
    quote: 'من الأطفال بين 6 و20 سنة بهذه المساعدة',
    quoteEn: 'of children between 6 and 20 years of age, with this help',
  },
} as const satisfies Record<string, Sketch>;

type Name = keyof typeof TRUE;
const name = Object.keys(TRUE) as Name[];

describe('true claims pass', () => {
  test.each(name)('%s', (key) => {
    expect(codesOf(TRUE[key])).toEqual([]);
  });

  test.each<[string, Name, Partial<Sketch>]>([
    ['a space typed for a no-break space', 'budget', { quote: 'بلغت 26.5 مليار درهم برسم سنة 2025' }],
    ['a no-break space typed as itself', 'budget', { quote: 'بلغت\u00a026.5 مليار درهم\u00a0برسم سنة 2025' }],
    [
      'a no-break space where the capture has a space',
      'cost',
      { quote: 'فاقت\u00a017\u00a0مليار درهم', written: ['17\u00a0مليار'] },
    ],
    ['spaces around the quote', 'rank', { quote: '  تحتل المرتبة الثانية على المستوى الأفريقي\n' }],
    ['a percentage without its sign in written', 'share', { written: ['60'] }],
    ['the number word without its article', 'rank', { written: ['ثانية'] }],
    ['number words rendered in digits', 'members', { quoteEn: 'and appointed 3 independent members' }],
    [
      'a scale word rendered in digits',
      'daily',
      { quoteEn: 'from 22,000 files in December 2020 to over 110,000 in December 2024' },
    ],
    ['a period that the quote states', 'files', { period: '../2025-03-31', periodBasis: 'stated' }],
    [
      'a period inferred from a date elsewhere in the article',
      'older',
      {
        period: '2021',
        periodBasis: 'inferred',
        periodWhy: { ar: 'تذكر الجملة قبلها «من 75 ألف في 2021».', en: 'why' },
      },
    ],
    [
      'a dual rendered with «two»',
      'statement',
      {
        article: 'arifino',
        line: 36,
        quote: 'بقيمة 200 درهم للمستويين الابتدائي والإعدادي',
        quoteEn: 'MAD 200 for the two levels, primary and lower secondary',
      },
    ],
    ['an ordinal left out of the rendering', 'rank', { quoteEn: 'is runner-up in Africa' }],
  ])('%s', (_, key, change) => {
    expect(codesOf({ ...TRUE[key], ...change })).toEqual([]);
  });
});

/** What is altered, the true claim, what the altered one says instead, the code that refuses it. */
const ALTERED: readonly (readonly [string, Name, Partial<Sketch>, string])[] = [
  ['a digit changed in the quote', 'files', { quote: 'بلغ 15 مليوناً حتى نهاية مارس الماضي' }, 'quote-not-found'],
  ['a digit added', 'files', { quote: 'بلغ 114 مليوناً حتى نهاية مارس الماضي' }, 'quote-not-found'],
  ['a number inside a longer one', 'files', { quote: '4 مليوناً حتى نهاية مارس الماضي' }, 'quote-cuts-a-number'],
  ['thousands inside a longer number', 'births', { quote: '800 أسرة حتى نهاية يناير 2025' }, 'quote-cuts-a-number'],
  [
    'a decimal without its whole part',
    'reimbursed',
    { quote: '7 مليار درهم، وعلى مستوى المستشفيات' },
    'quote-cuts-a-number',
  ],
  ['thousands cut at the point', 'certificates', { quote: '000 شهادة تكفل بالمصاريف' }, 'quote-cuts-a-number'],
  ['the end of a date cut off', 'waiver', { quote: 'ومصاريف التحصيل حتى 30 يونيو 20' }, 'quote-cuts-a-number'],
  ['the scale word cut off', 'cost', { quote: 'الكلفة الإجمالية لهذه الملفات فاقت 17' }, 'quote-cuts-a-number'],
  ['the digits cut off before the scale word', 'cost', { quote: 'مليار درهم.' }, 'quote-cuts-a-number'],
  ['the percent sign cut off', 'share', { quote: 'أي ما يمثل حوالي 60' }, 'quote-cuts-a-number'],
  ['another scale word in the quote', 'cost', { quote: 'لهذه الملفات فاقت 17 مليون درهم' }, 'quote-not-found'],
  ['another plural of the scale word', 'tnsCost', { quote: 'منها بقيمة 4 مليارات درهم' }, 'quote-not-found'],
  ['separators swapped in the quote', 'reimbursed', { quote: 'بمبلغ يفوق 8.7 مليار درهم' }, 'quote-not-found'],
  ['thousands with a comma for a point', 'certificates', { quote: 'تم إصدار 43,000 شهادة تكفل' }, 'quote-not-found'],
  [
    'the same number in another article',
    'cost',
    { quote: 'بقيمة إجمالية فاقت 17 مليار درهم' },
    'quote-belongs-to-another-source',
  ],
  ['words of another capture', 'files', { quote: 'أزيد من 4.7 مليون نداء' }, 'quote-belongs-to-another-source'],
  ['words of another article of the capture', 'births', { quote: 'بمعدل يومي يفوق 9255 ملف' }, 'quote-not-in-article'],
  ['words of the page around the article', 'budget', { quote: '@2025 جميع الحقوق محفوظة' }, 'quote-not-in-article'],
  ['words of two paragraphs', 'cost', { quote: 'فاقت 17 مليار درهم.\nوخلال جلسة الأسئلة' }, 'quote-crosses-paragraphs'],
  ['words in another order', 'cost', { quote: 'فاقت الكلفة الإجمالية لهذه الملفات 17 مليار درهم' }, 'quote-not-found'],
  ['two parts joined', 'files', { quote: 'عدد الملفات الطبية بلغ 14 مليوناً' }, 'quote-not-found'],
  ['a word added', 'chronic', { quote: 'من بينها أكثر من 300 ألف ملف متعلق' }, 'quote-not-found'],
  ['a negation added', 'cost', { quote: 'الكلفة الإجمالية لهذه الملفات لم تفق 17 مليار درهم' }, 'quote-not-found'],
  ['a letter changed', 'cost', { quote: 'الكلفة الإجمالية لهذه الملفات بلغت 17 مليار درهم' }, 'quote-not-found'],
  ['a letter dropped', 'decrees', { quote: 'إصدار 28 مرسوماً تطبيقاً ينظم' }, 'quote-not-found'],
  ['heh for teh marbuta', 'cost', { quote: 'الكلفه الإجمالية لهذه الملفات فاقت' }, 'quote-not-found'],
  ['a hamza dropped', 'cost', { quote: 'الكلفة الاجمالية لهذه الملفات فاقت' }, 'quote-not-found'],
  ['a Persian yeh', 'cost', { quote: 'الكلفة الإجمال\u06ccة لهذه الملفات فاقت' }, 'quote-not-found'],
  ['tanwin removed', 'decrees', { quote: 'إصدار 28 مرسوما تطبيقياً' }, 'quote-not-found'],
  ['tanwin moved before the alef', 'decrees', { quote: 'إصدار 28 مرسومًا تطبيقياً' }, 'quote-not-found'],
  ['the last tanwin cut off', 'decrees', { quote: 'بفضل إصدار 28 مرسوماً تطبيقيا' }, 'quote-cuts-a-word'],
  ['a vowel sign added', 'chronic', { quote: 'من بينها 300 ألف مِلف متعلق' }, 'quote-not-found'],
  ['a tatweel added', 'chronic', { quote: 'من بينها 300 ألف ملـف متعلق' }, 'quote-not-found'],
  ['a right-to-left mark', 'chronic', { quote: 'من بينها \u200f300 ألف ملف متعلق' }, 'quote-has-invisible-marks'],
  ['a zero-width non-joiner', 'chronic', { quote: 'من بينها 300 ألف\u200c ملف متعلق' }, 'quote-has-invisible-marks'],
  [
    'an isolate around the number',
    'chronic',
    { quote: 'من بينها \u2068300\u2069 ألف ملف' },
    'quote-has-invisible-marks',
  ],
  ['a hamza written apart from its alef', 'chronic', { quote: 'من بينها 300 ا\u0654لف ملف' }, 'quote-not-nfc'],
  ['Arabic-Indic digits for ASCII', 'chronic', { quote: 'من بينها ٣٠٠ ألف ملف متعلق' }, 'quote-not-found'],
  ['ASCII digits for Arabic-Indic', 'dateline', { quote: 'صوت العدالة24-03-2025' }, 'quote-not-found'],
  ['two spaces', 'chronic', { quote: 'من بينها  300 ألف ملف متعلق' }, 'quote-not-found'],
  ['a word cut short', 'chronic', { quote: 'من بينها 300 ألف ملف متعلق بالأمراض المزمن' }, 'quote-cuts-a-word'],
  ['a word cut at its start', 'chronic', { quote: 'أمراض المزمنة والمكلفة، مشيراً' }, 'quote-cuts-a-word'],
  ['one word', 'rank', { quote: 'الثانية' }, 'quote-too-short'],
  ['no word', 'rank', { quote: ' ' }, 'quote-empty'],
  ['another line', 'chronic', { line: 2 }, 'quote-line-differs'],
  ['words that stand more than once', 'births', { quote: 'استهداف 4 ملايين أسرة' }, 'quote-ambiguous'],
  ['a count beyond the places', 'births', { quote: 'استهداف 4 ملايين أسرة', nth: 3 }, 'quote-nth-differs'],

  ['a numeral that is not in the quote', 'files', { written: ['15 مليوناً'] }, 'token-missing'],
  ['the numeral in other digits', 'chronic', { written: ['٣٠٠ ألف'] }, 'token-missing'],
  ['a part of the numeral', 'files', { value: 4_000_000, written: ['4 مليوناً'] }, 'token-cut'],
  ['a part of a decimal', 'budget', { value: 5_000_000_000, written: ['5 مليار'], style: 'plain' }, 'token-cut'],
  ['a part of thousands set apart by a space', 'spaced', { value: 200, written: ['200'], style: 'plain' }, 'token-cut'],
  ['a scale word hidden by an invisible mark', 'marked', { value: 14, written: ['14'] }, 'scale-left-out'],
  ['a quote that begins inside spaced thousands', 'spaced', { quote: '200 درهم لكل أسرة' }, 'quote-cuts-a-number'],
  ['a digit hidden behind an invisible mark', 'marked', { quote: '7 ألف طلب منها' }, 'quote-cuts-a-number'],
  ['a part of thousands', 'births', { value: 800, written: ['800'] }, 'token-cut'],
  [
    'the number without its minus',
    'cost',
    {
      article: 'made-up',
      line: 7,
      quote: 'بلغ العجز -5 مليار درهم',
      value: 5_000_000_000,
      written: ['5 مليار'],
      qualifier: 'exact',
      quoteEn: 'the deficit reached MAD -5 billion',
    },
    'token-cut',
  ],
  ['the numeral without its scale word', 'cost', { value: 17, written: ['17'] }, 'scale-left-out'],
  [
    'a numeral that stands twice',
    'share',
    {
      unit: 'none',
      quote: 'وصل لـ 24.7 مليون فـ 2024، 2024، مما',
      article: 'sawt-al-adala',
      line: 11,
      value: 2024,
      written: ['2024'],
      qualifier: 'exact',
      quoteEn: 'it reached 24.7 million in 2024, 2024, which',
    },
    'token-ambiguous',
  ],
  ['the value without its scale', 'cost', { value: 17 }, 'value-differs'],
  ['millions for billions', 'tnsCost', { value: 4_000_000 }, 'value-differs'],
  ['billions for millions', 'files', { value: 14_000_000_000 }, 'value-differs'],
  ['a slip read as tens of thousands', 'daily', { value: 11_000 }, 'value-differs'],
  ['a share as a fraction', 'share', { value: 0.6 }, 'value-differs'],
  ['a rounded value', 'budget', { value: 27_000_000_000 }, 'value-differs'],
  ['a word read as a thousand', 'million', { value: 1000 }, 'value-differs'],
  ['a decimal declared as thousands', 'reimbursed', { value: 87_000_000_000, style: 'thousands' }, 'style-differs'],
  ['thousands declared as a decimal', 'certificates', { value: 43, style: 'decimal' }, 'style-differs'],
  ['thousands with a comma declared as a decimal', 'births', { value: 42.8, style: 'decimal' }, 'style-differs'],
  ['a separator declared plain', 'births', { style: 'plain' }, 'style-differs'],
  ['words declared as digits', 'million', { style: 'plain' }, 'style-differs'],
  ['digits declared as words', 'cost', { style: 'words' }, 'style-differs'],

  ['people for households', 'births', { unit: 'person' }, 'unit-differs'],
  ['households for people, with households in the quote', 'people', { unit: 'household' }, 'unit-differs'],
  ['files for dirhams', 'cost', { unit: 'file' }, 'unit-differs'],
  ['dirhams for files', 'chronic', { unit: 'mad' }, 'unit-differs'],
  ['dollars for dirhams', 'budget', { unit: 'usd' }, 'unit-differs'],
  ['a count for a share', 'share', { unit: 'household' }, 'unit-differs'],
  ['a share for a count', 'births', { unit: 'percent' }, 'unit-differs'],
  ['a unit that nothing names', 'settled', { unit: 'post' }, 'unit-differs'],
  ['people for years of age', 'older', { unit: 'person' }, 'unit-differs'],

  ['a lower bound as a figure', 'cost', { qualifier: 'exact' }, 'qualifier-differs'],
  ['a lower bound with its subject between, as a figure', 'services', { qualifier: 'exact' }, 'qualifier-differs'],
  [
    'a lower bound cut out of the quote',
    'meetings',
    { quote: '30 اجتماعًا موضوعاتيًا', qualifier: 'exact', quoteEn: '30 thematic meetings' },
    'qualifier-differs',
  ],
  ['a figure as a lower bound', 'files', { qualifier: 'more-than' }, 'qualifier-differs'],
  ['«about» as «nearly»', 'people', { qualifier: 'nearly' }, 'qualifier-differs'],
  ['«up to» as a lower bound', 'children', { qualifier: 'more-than' }, 'qualifier-differs'],
  ['a ceiling as a figure', 'ceiling', { qualifier: 'exact' }, 'qualifier-differs'],
  ['a day until which something lasts, as a bound', 'waiver', { qualifier: 'up-to' }, 'qualifier-differs'],
  ['a ceiling as a lower bound', 'ceiling', { qualifier: 'more-than' }, 'qualifier-differs'],
  ['«over 60» as 60', 'older', { qualifier: 'exact' }, 'qualifier-differs'],

  [
    'a denied number',
    'stillWaiting',
    { line: 1, quote: 'لم تستفد بعد 4 ملايين أسرة من الدعم', quoteEn: '4 million households have not yet had the aid' },
    'negated-quote',
  ],
  [
    'a denied number, the denial cut out of the quote',
    'stillWaiting',
    {
      line: 1,
      quote: '4 ملايين أسرة من الدعم الاجتماعي المباشر',
      quoteEn: '4 million households of the direct social aid',
    },
    'negated-quote',
  ],
  [
    'a number denied by «ليس»',
    'people',
    {
      article: 'made-up',
      line: 2,
      qualifier: 'exact',
      quote: 'عدد المستفيدين من النظام 11 مليون شخص',
      quoteEn: 'the beneficiaries of the scheme are 11 million people',
    },
    'negated-quote',
  ],
  [
    'a number after «without»',
    'meetings',
    {
      article: 'made-up',
      line: 3,
      qualifier: 'exact',
      quote: 'دون 30 اجتماعا كانت مقررة',
      quoteEn: 'without 30 meetings that were planned',
    },
    'negated-quote',
  ],

  ['the ends of a range swapped', 'amount', { low: 1200, high: 500, written: ['1200', '500'] }, 'range-order'],
  ['the numerals of a range swapped', 'amount', { written: ['1200', '500'] }, 'range-order'],
  ['one end of a range changed', 'amount', { high: 1300 }, 'value-differs'],
  ['a range with one numeral', 'amount', { written: ['500'] }, 'claim-shape'],
  ['a value with two numerals', 'births', { written: ['42,800', '2025'] }, 'claim-shape'],
  ['a statement with a numeral', 'statement', { written: ['جميع'] }, 'claim-shape'],

  ['another month', 'launch', { date: '2023-11' }, 'date-differs'],
  ['another year', 'launch', { date: '2024-12' }, 'date-differs'],
  ['a coarser date', 'launch', { date: '2023' }, 'date-differs'],
  ['a finer date', 'launch', { date: '2023-12-01' }, 'date-differs'],
  ['the first of the month lost', 'since', { date: '2022-12' }, 'date-differs'],
  ['day and month exchanged', 'dateline', { date: '2025-24-03' }, 'date-differs'],
  ['a part of the date', 'waiver', { date: '2023-06', written: ['يونيو 2023'] }, 'token-cut'],
  ['a date that is not in the quote', 'launch', { written: ['نونبر 2023'] }, 'token-missing'],
  ['words that are no date', 'launch', { written: ['البرنامج الذي'] }, 'date-not-read'],

  [
    'another number in the rendering',
    'chronic',
    { quoteEn: 'among them 330 thousand files' },
    'rendering-number-differs',
  ],
  [
    'another scale in the rendering',
    'cost',
    { quoteEn: 'the cost exceeded MAD 17 million' },
    'rendering-number-differs',
  ],
  [
    'thousands as a decimal in the rendering',
    'certificates',
    { quoteEn: '43 certificates were issued' },
    'rendering-number-differs',
  ],
  [
    'a number left out of the rendering',
    'people',
    { quoteEn: 'the beneficiaries rose to about 11 million people' },
    'rendering-number-differs',
  ],
  [
    'a number added to the rendering',
    'chronic',
    { quoteEn: 'among the 14 million, 300 thousand files' },
    'rendering-number-differs',
  ],
  [
    'the percent sign lost in the rendering',
    'share',
    { quoteEn: 'that is about 60 of the households' },
    'rendering-number-differs',
  ],
  [
    'a number word changed in the rendering',
    'members',
    { quoteEn: 'and appointed four independent members' },
    'rendering-number-differs',
  ],

  ['another scale word in written', 'files', { value: 14_000_000_000, written: ['14 ملياراً'] }, 'token-missing'],
  ['the plural of the scale word', 'chronic', { quote: 'من بينها 300 آلاف ملف متعلق' }, 'quote-not-found'],
  ['Persian digits', 'chronic', { quote: 'من بينها ۳۰۰ ألف ملف متعلق' }, 'quote-not-found'],
  ['Persian digits in written', 'chronic', { written: ['۳۰۰ ألف'] }, 'token-missing'],
  ['an Arabic decimal separator', 'budget', { quote: 'بتكلفة مالية بلغت 26٫5 مليار درهم' }, 'quote-not-found'],
  ['an Arabic decimal separator in written', 'budget', { written: ['26٫5 مليار'] }, 'token-missing'],
  ['an Arabic thousands separator', 'births', { quote: 'وقد استفادت منه 42٬800 أسرة' }, 'quote-not-found'],
  ['an Arabic percent sign', 'share', { quote: 'أي ما يمثل حوالي 60٪ من الأسر غير المشمولة' }, 'quote-not-found'],
  ['the percent sign in words', 'share', { quote: 'أي ما يمثل حوالي 60 في المائة من الأسر' }, 'quote-not-found'],
  ['full-width digits', 'chronic', { quote: 'من بينها ３００ ألف ملف متعلق' }, 'quote-not-found'],
  ['a byte-order mark inside', 'chronic', { quote: 'من بينها\ufeff 300 ألف ملف متعلق' }, 'quote-has-invisible-marks'],
  ['a soft hyphen', 'chronic', { quote: 'من بينها 300 ألف مل\u00adف متعلق' }, 'quote-has-invisible-marks'],
  ['a tab for a space', 'chronic', { quote: 'من بينها\t300 ألف ملف متعلق' }, 'quote-not-found'],
  [
    'an alef maksura for a yeh',
    'chronic',
    { quote: 'من بينها 300 ألف ملف متعلق بالأمراض المزمنة والمكلفة، مشىراً' },
    'quote-not-found',
  ],
  [
    'a hamza dropped under an alef',
    'people',
    { quote: 'ما رفع عدد المستفيدين الى نحو 11 مليون شخص' },
    'quote-not-found',
  ],
  ['a ligature for two letters', 'chronic', { quote: 'من بينها 300 ألف ملف متعلق با\ufef7مراض' }, 'quote-not-found'],
  ['two parts with dots between', 'files', { quote: 'بلغ 14 مليوناً … فاقت 17 مليار درهم' }, 'quote-not-found'],
  ['a Latin comma', 'reimbursed', { quote: 'تمت معالجة 523.000 ملف, بمبلغ يفوق 8,7 مليار درهم' }, 'quote-not-found'],
  [
    'another case of Latin letters',
    'statement',
    { article: 'mapress', line: 19, quote: 'أسرة في نظام AMO-Tadamon' },
    'quote-not-found',
  ],
  [
    'a Cyrillic letter',
    'statement',
    { article: 'mapress', line: 19, quote: 'أسرة في نظام \u0410MO-TADAMON' },
    'quote-not-found',
  ],

  ['a thousandfold', 'cost', { value: 17_000_000_000_000 }, 'value-differs'],
  ['a thousandth', 'births', { value: 42.8 }, 'value-differs'],
  ['rounded to the thousand', 'births', { value: 43_000 }, 'value-differs'],
  ['the sign turned', 'births', { value: -42_800 }, 'value-differs'],
  ['another rank', 'rank', { value: 3 }, 'value-differs'],
  ['ten times the word', 'members', { value: 30 }, 'value-differs'],
  ['a part of compound words', 'compound', { value: 20_000, written: ['عشرين ألف'] }, 'token-cut'],
  ['compound words added up wrong', 'compound', { value: 5020 }, 'value-differs'],
  ['a dual read as one', 'twoMillion', { value: 1_000_000 }, 'value-differs'],
  ['a dual rendered as one', 'twoMillion', { quoteEn: 'and a million dirhams were paid' }, 'rendering-number-differs'],
  [
    'a million out of a third of it',
    'quarter',
    {
      line: 12,
      quote: 'استفاد ثلث مليون شخص من النظام',
      value: 1_000_000,
      written: ['مليون'],
      quoteEn: '0.3333333333333333 million people benefited',
    },
    'token-cut',
  ],
  ['a million out of a quarter of it', 'quarter', { value: 1_000_000, written: ['مليون'] }, 'token-cut'],
  ['a million out of three quarters of it', 'threeQuarters', { value: 1_000_000, written: ['مليون'] }, 'token-cut'],
  ['a million without its quarter', 'moreThanAQuarter', { value: 1_000_000, written: ['مليوناً'] }, 'token-cut'],
  [
    'a fraction in digits',
    'people',
    {
      article: 'made-up',
      line: 17,
      qualifier: 'exact',
      quote: 'يستفيد 1/2 مليون شخص',
      value: 2_000_000,
      written: ['2 مليون'],
      quoteEn: '1/2 million people benefit',
    },
    'token-cut',
  ],

  [
    'centimes for dirhams',
    'cost',
    {
      article: 'made-up',
      line: 16,
      qualifier: 'exact',
      quote: 'حدد الرسم في 500 سنتيم',
      value: 500,
      written: ['500'],
      quoteEn: 'the fee was set at 500 centimes',
    },
    'unit-differs',
  ],
  [
    'percentage points for a share',
    'share',
    {
      article: 'made-up',
      line: 24,
      qualifier: 'exact',
      quote: 'أي 3 نقاط مئوية',
      value: 3,
      written: ['3'],
      quoteEn: 'that is 3 percentage points',
    },
    'unit-differs',
  ],
  ['a rank as a count', 'rank', { unit: 'household' }, 'unit-differs'],

  [
    'the low end of a range as the value',
    'births',
    {
      article: 'mapress',
      line: 25,
      unit: 'mad',
      style: 'plain',
      quote: 'ويتراوح الدعم بين 500 إلى 1200 درهم شهريًا',
      quoteEn: 'the aid ranges from MAD 500 to MAD 1,200 a month',
      value: 500,
      written: ['500'],
    },
    'range-end',
  ],
  [
    'the high end of a range as the value',
    'births',
    {
      article: 'mapress',
      line: 25,
      unit: 'mad',
      style: 'plain',
      quote: 'ويتراوح الدعم بين 500 إلى 1200 درهم شهريًا',
      quoteEn: 'the aid ranges from MAD 500 to MAD 1,200 a month',
      value: 1200,
      written: ['1200'],
    },
    'range-end',
  ],
  [
    'the end of a span of ages as the value',
    'births',
    {
      line: 36,
      unit: 'age',
      style: 'plain',
      quote: 'من الأطفال بين 6 و20 سنة بهذه المساعدة',
      value: 20,
      written: ['20'],
      quoteEn: 'of children between 6 and 20 years of age, with this help',
    },
    'range-end',
  ],
  [
    'the end of «from … to» as the value',
    'births',
    {
      article: 'made-up',
      line: 31,
      unit: 'mad',
      style: 'plain',
      quote: 'يتراوح الدعم من 200 درهم إلى 400 درهم للطفل',
      value: 400,
      written: ['400'],
      quoteEn: 'the aid ranges from MAD 200 to MAD 400 for each child',
    },
    'range-end',
  ],
  [
    'the end of a range with a dash',
    'files',
    {
      article: 'made-up',
      line: 18,
      quote: 'استقبلت الوكالة 20-30 ألف ملف',
      value: 30_000,
      written: ['30 ألف'],
      quoteEn: 'the agency received 20-30 thousand files',
    },
    'range-end',
  ],

  ['«about» put before a bare number', 'births', { qualifier: 'about' }, 'qualifier-differs'],
  ['«around» for «about»', 'people', { qualifier: 'around' }, 'qualifier-differs'],
  ['a lower bound as an upper one', 'cost', { qualifier: 'up-to' }, 'qualifier-differs'],
  ['«slightly less than» as a figure', 'justUnder', { qualifier: 'exact' }, 'qualifier-differs'],
  ['«passed» as a figure', 'passed', { qualifier: 'exact' }, 'qualifier-differs'],
  ['«came close to» as a figure', 'closeTo', { qualifier: 'exact' }, 'qualifier-differs'],
  ['a tilde as no qualifier', 'signed', { qualifier: 'exact' }, 'qualifier-differs'],
  [
    'a sign of «more than» as no qualifier',
    'signed',
    {
      quote: 'ثم >900 أسرة',
      value: 900,
      written: ['900'],
      qualifier: 'exact',
      quoteEn: 'then more than 900 households',
    },
    'qualifier-differs',
  ],
  [
    '«and some» left out',
    'million',
    { article: 'made-up', line: 29, quote: 'استفاد مليون شخص ونيف', quoteEn: 'more than a million people benefited' },
    'qualifier-differs',
  ],

  [
    'a number that was denied',
    'people',
    {
      article: 'made-up',
      line: 19,
      qualifier: 'exact',
      quote: 'أن يكون عدد المستفيدين من النظام 11 مليون شخص',
      quoteEn: 'that the beneficiaries of the scheme are 11 million people',
    },
    'negated-quote',
  ],
  [
    'a number in place of which',
    'stillWaiting',
    { line: 27, quote: 'عوض 4 ملايين أسرة', quoteEn: 'in place of 4 million households' },
    'negated-quote',
  ],
  [
    'a number that was asked',
    'stillWaiting',
    { line: 28, quote: 'استفاد 4 ملايين أسرة من الدعم', quoteEn: '4 million households had the aid' },
    'negated-quote',
  ],
  [
    'a number that was supposed',
    'stillWaiting',
    { line: 30, quote: 'استفاد 4 ملايين أسرة لتغير', quoteEn: '4 million households had it' },
    'negated-quote',
  ],

  [
    'the end of a month as its year',
    'registered',
    { period: '2025', periodBasis: 'inferred', periodWhy: { ar: 'يقول «إلى حدود متم يناير 2025».', en: 'reason' } },
    'period-not-in-article',
  ],
  ['the end of a month as the month', 'files', { period: '../2025-03', periodBasis: 'stated' }, 'period-bound-differs'],

  ['a figure as a forecast', 'budget', { status: 'forecast' }, 'status-differs'],
  ['a forecast as a figure', 'forecast', { status: 'reported' }, 'status-differs'],

  [
    '«more than» lost in the rendering',
    'cost',
    { quoteEn: 'the total cost of these files was MAD 17 billion' },
    'rendering-words-differ',
  ],
  [
    '«more than» added to the rendering',
    'births',
    { quoteEn: 'more than 42,800 households had benefited by the end of January 2025' },
    'rendering-words-differ',
  ],
  [
    '«about» added to the rendering',
    'chronic',
    { quoteEn: 'among them about 300 thousand files' },
    'rendering-words-differ',
  ],
  [
    '«more than» turned round in the rendering',
    'cost',
    { quoteEn: 'the total cost of these files was less than MAD 17 billion' },
    'rendering-words-differ',
  ],
  [
    'dollars in the rendering',
    'cost',
    { quoteEn: 'the total cost of these files exceeded USD 17 billion' },
    'rendering-words-differ',
  ],
  [
    'a dollar sign in the rendering',
    'budget',
    { quoteEn: 'at a financial cost of $26.5 billion for the year 2025' },
    'rendering-words-differ',
  ],
  [
    'the currency lost in the rendering',
    'budget',
    { quoteEn: 'at a financial cost of 26.5 billion for the year 2025' },
    'rendering-words-differ',
  ],
  [
    'a denial added to the rendering',
    'files',
    { quoteEn: 'the number of medical files received did not reach 14 million by the end of last March' },
    'rendering-words-differ',
  ],
  [
    'another month in the rendering',
    'since',
    { quoteEn: 'their dependants included, from 1 November 2022' },
    'rendering-words-differ',
  ],
  [
    'a month lost in the rendering',
    'launch',
    { quoteEn: 'the programme, which started in 2023, supported' },
    'rendering-words-differ',
  ],

  [
    'a context of another article',
    'settled',
    { context: 'عدد الملفات الطبية التي استقبلها الصندوق' },
    'context-not-found',
  ],
];

describe('no digit can be changed unseen', () => {
  const counted = name.filter((key) => 'value' in TRUE[key] && /\d/.test(TRUE[key].quote));
  const changeDigit = (text: string, seed: number): string => {
    const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const at = places[seed % places.length] ?? 0;
    const digit = (Number(text.charAt(at)) + 1 + (seed % 9)) % 10;
    return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
  };

  test('in the quote, in the numeral, in the value or in the rendering', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...counted),
        fc.constantFrom('quote', 'written', 'value', 'quoteEn'),
        fc.nat(),
        (key, field, seed) => {
          const claim: Sketch = TRUE[key];
          const changed: Partial<Sketch> =
            field === 'quote'
              ? { quote: changeDigit(claim.quote, seed) }
              : field === 'written'
                ? { written: [changeDigit(claim.written?.[0] ?? '', seed)] }
                : field === 'value'
                  ? { value: Number(changeDigit(String(claim.value), seed)) }
                  : { quoteEn: changeDigit(claim.quoteEn, seed) };
          fc.pre(field !== 'quoteEn' || /\d/.test(claim.quoteEn));
          fc.pre(field !== 'written' || /\d/.test(claim.written?.[0] ?? ''));
          expect(codesOf({ ...claim, ...changed })).not.toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  }, 20_000);
});

describe('altered claims are refused by their own code', () => {
  test('there are at least sixty of them', () => {
    expect(ALTERED.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ALTERED.map(([label]) => label)).size).toBe(ALTERED.length);
  });

  test.each(ALTERED)('%s (%s)', (_, key, change, code) => {
    expect(codesOf({ ...TRUE[key], ...change })).toEqual([code]);
  });
});
