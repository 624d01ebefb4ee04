/**
 * What the problems of articles, quotes, claims and coverage say: [what is wrong, the next action]. Codes are permanent.
 * `{name}` is filled in by the check.
 */
import { attribution } from './attribution-wording.ts';
export interface Wording {
  readonly ar: readonly [string, string];
  readonly en: readonly [string, string];
}

const articles = {
  'article-range-outside-capture': {
    ar: ['الأسطر {actual} خارج {capture}: أسطره {expected}.', 'صحح lines.'],
    en: ['Lines {actual} are outside {capture}, which has lines {expected}.', 'Correct lines.'],
  },
  'article-ranges-overlap': {
    ar: [
      'الأسطر {actual} من {capture} تتداخل مع أسطر المقال {other} ({expected}).',
      'لكل سطر مقال واحد: صحح lines في أحدهما.',
    ],
    en: [
      'Lines {actual} of {capture} overlap those of article {other} ({expected}).',
      'A line belongs to one article: correct lines in one of the two.',
    ],
  },
  'leave-out-not-found': {
    ar: [
      'لا وجود لما يستثنيه leaveOut في السطر {line} من {capture}: «{actual}».',
      'انسخ الكلمات من ملف capture.txt، وتحقق أن السطر داخل lines.',
    ],
    en: [
      'What leaveOut names is not on line {line} of {capture}: «{actual}».',
      'Copy the words from capture.txt, and see that the line is inside lines.',
    ],
  },
  'leave-out-cuts-a-number': {
    ar: ['استثناء «{actual}» في السطر {line} يقطع عددا.', 'استثن العدد كله أو لا تستثن منه شيئا.'],
    en: ['Leaving out «{actual}» on line {line} cuts a number.', 'Leave out the whole number or nothing of it.'],
  },
  'leave-out-overlaps': {
    ar: ['يستثني leaveOut «{actual}» في السطر {line} مرتين.', 'احذف أحد الاستثناءين.'],
    en: ['leaveOut takes «{actual}» on line {line} twice.', 'Remove one of the two entries.'],
  },
  'headline-not-found': {
    ar: ['العنوان ليس في السطر {line} من {capture}: «{actual}».', 'صحح headline، وانسخ الكلمات من ملف capture.txt.'],
    en: [
      'The headline is not on line {line} of {capture}: «{actual}».',
      'Correct headline; copy the words from capture.txt.',
    ],
  },
  'dateline-not-found': {
    ar: [
      'سطر التاريخ ليس في السطر {line} من {capture}: «{actual}».',
      'صحح dateline، وانسخ الكلمات من ملف capture.txt.',
    ],
    en: [
      'The dateline is not on line {line} of {capture}: «{actual}».',
      'Correct dateline; copy the words from capture.txt.',
    ],
  },
  'heading-not-in-range': {
    ar: ['السطر {line} من headings ليس سطرا من نص المقال.', 'صحح رقم السطر أو احذفه من headings.'],
    en: ['Line {line} of headings is no line of the article.', 'Correct the line number or remove it from headings.'],
  },
  'place-ambiguous': {
    ar: ['«{actual}» ترد {count} مرات في السطر {line}.', 'أضف nth لتعيين المرة المقصودة.'],
    en: ['«{actual}» stands {count} times on line {line}.', 'Add nth to say which one is meant.'],
  },
  'break-not-found': {
    ar: [
      'لا تبدأ كلمة في المقال بـ «{actual}»، فلا فقرة تبدأ هنا.',
      'انسخ من ملف capture.txt الكلمات التي تبدأ بها الفقرة.',
    ],
    en: [
      'No words of the article begin with «{actual}», so no paragraph can start there.',
      'Copy from capture.txt the words that open the paragraph.',
    ],
  },
  'break-ambiguous': {
    ar: ['«{actual}» ترد {count} مرات في المقال.', 'أطل الكلمات أو أضف nth.'],
    en: ['«{actual}» stands {count} times in the article.', 'Take more words or add nth.'],
  },
} as const satisfies Record<string, Wording>;

const quotes = {
  'quote-empty': {
    ar: ['الاقتباس فارغ.', 'انسخ كلمات المقال من ملف capture.txt.'],
    en: ['The quote is empty.', "Copy the article's words from capture.txt."],
  },
  'quote-too-short': {
    ar: ['«{actual}» أقصر من أن تثبت شيئا.', 'خذ من الجملة ما يكفي لمعرفة العدد وما يعدّه: كلمتين على الأقل.'],
    en: [
      '«{actual}» is too short to prove anything.',
      'Take enough of the sentence to know the number and what it counts: two words at least.',
    ],
  },
  'quote-has-invisible-marks': {
    ar: ['في «{actual}» محارف غير مرئية ليست في {capture}.', '{closest} انسخ الكلمات من ملف capture.txt.'],
    en: [
      '«{actual}» carries invisible characters that {capture} does not have.',
      '{closest} Copy the words from capture.txt.',
    ],
  },
  'quote-not-nfc': {
    ar: ['«{actual}» مكتوبة بحركات منفصلة عن حروفها (ليست بصيغة NFC).', '{closest} انسخ الكلمات من ملف capture.txt.'],
    en: [
      '«{actual}» is written with marks apart from their letters (not NFC).',
      '{closest} Copy the words from capture.txt.',
    ],
  },
  'quote-not-found': {
    ar: ['«{actual}» ليست في {capture}.', '{closest} انسخ الكلمات من ملف capture.txt.'],
    en: ['«{actual}» is not in {capture}.', '{closest} Copy the words from capture.txt.'],
  },
  'quote-belongs-to-another-source': {
    ar: ['«{actual}» ليست في {capture}، بل في السطر {line} من {other}.', 'صحح article، أو خذ كلمات هذا المقال نفسه.'],
    en: [
      '«{actual}» is not in {capture} but on line {line} of {other}.',
      "Correct article, or take this article's own words.",
    ],
  },
  'quote-not-in-article': {
    ar: ['«{actual}» في {capture} (السطر {lines})، لكن خارج نص المقال.', 'صحح article، أو خذ كلمات من نص المقال.'],
    en: [
      '«{actual}» stands in {capture} (line {lines}) but outside the article.',
      'Correct article, or take words of its body.',
    ],
  },
  'quote-crosses-paragraphs': {
    ar: ['«{actual}» تمتد على أكثر من فقرة.', 'خذ كلمات من فقرة واحدة.'],
    en: ['«{actual}» runs over more than one paragraph.', 'Take words of one paragraph.'],
  },
  'quote-cuts-a-number': {
    ar: ['«{actual}» تقطع عددا.', 'خذ العدد كله: «{suggestion}».'],
    en: ['«{actual}» cuts a number.', 'Take the whole number: «{suggestion}».'],
  },
  'quote-cuts-a-word': {
    ar: ['«{actual}» تقطع كلمة.', 'خذ الكلمة كلها: «{suggestion}».'],
    en: ['«{actual}» cuts a word.', 'Take the whole word: «{suggestion}».'],
  },
  'quote-ambiguous': {
    ar: ['«{actual}» ترد أكثر من مرة (الأسطر: {lines}).', 'أضف nth، أو أطل الاقتباس.'],
    en: ['«{actual}» stands more than once (lines: {lines}).', 'Add nth, or make the quote longer.'],
  },
  'quote-nth-differs': {
    ar: ['«{actual}» ترد {count} مرات فقط، وnth هو {nth}.', 'صحح nth.'],
    en: ['«{actual}» stands {count} times only, and nth is {nth}.', 'Correct nth.'],
  },
  'quote-line-differs': {
    ar: ['«{actual}» ليست في السطر {line} بل في السطر {lines}.', 'صحح line.'],
    en: ['«{actual}» is not on line {line} but on line {lines}.', 'Correct line.'],
  },
  'context-not-found': {
    ar: ['سياق الاقتباس «{actual}» ليس في المقال.', '{closest} انسخ الكلمات من ملف capture.txt.'],
    en: ['The context «{actual}» is not in the article.', '{closest} Copy the words from capture.txt.'],
  },
} as const satisfies Record<string, Wording>;

const numbers = {
  'claim-shape': {
    ar: ['لا يستقيم المعطى: {what}', 'راجع نوع المؤشر، وضع قيمة واحدة أو مدى أو تاريخا، ومعها written بعدد ما فيها.'],
    en: [
      'The claim does not hold together: {what}',
      'See the kind of the indicator; give one value, a range or a date, and as many numerals in written.',
    ],
  },
  'token-missing': {
    ar: [
      'العدد «{actual}» ليس في الاقتباس.',
      'انسخ العدد من الاقتباس كما هو، مع كلمة الألف أو المليون أو المليار. {closest}',
    ],
    en: [
      'The numeral «{actual}» is not in the quote.',
      'Copy it from the quote as it stands, with its scale word. {closest}',
    ],
  },
  'token-cut': {
    ar: ['«{actual}» جزء من العدد «{expected}».', 'اكتب في written العدد كله.'],
    en: ['«{actual}» is a part of the number «{expected}».', 'Give the whole number in written.'],
  },
  'range-end': {
    ar: ['«{actual}» طرف مدى في النص: «{expected}».', 'سجل المدى كله: low وhigh، والعددين في written.'],
    en: [
      '«{actual}» is one end of a range in the text: «{expected}».',
      'Record the whole range: low and high, and both numerals in written.',
    ],
  },
  'scale-left-out': {
    ar: ['كُتب العدد «{actual}» دون كلمة المقدار التي تليه: «{expected}».', 'اكتب في written: «{expected}».'],
    en: ['«{actual}» leaves out the scale word that follows it: «{expected}».', 'Give «{expected}» in written.'],
  },
  'token-ambiguous': {
    ar: ['العدد «{actual}» يرد {count} مرات في الاقتباس.', 'قصر الاقتباس حتى يرد فيه مرة واحدة.'],
    en: ['The numeral «{actual}» stands {count} times in the quote.', 'Shorten the quote until it stands there once.'],
  },
  'style-differs': {
    ar: ['«{actual}» لا يُقرأ على أنه {style}: {reason}', 'صحح style أو written.'],
    en: ['«{actual}» does not read as {style}: {reason}', 'Correct style or written.'],
  },
  'value-differs': {
    ar: ['القيمة المسجلة {actual}، و«{token}» تساوي {expected}.', 'صحح القيمة، أو style إن كان معنى الفاصلة غير ذلك.'],
    en: [
      'The value is {actual}, but «{token}» is {expected}.',
      'Correct the value, or style if the separator means something else.',
    ],
  },
  'range-order': {
    ar: ['ترتيب المدى مقلوب: {actual}.', 'ضع الأصغر في low والأكبر في high، وعددَي written بترتيبهما في النص.'],
    en: [
      'The range is upside down: {actual}.',
      'Give the smaller number as low, and the two numerals of written as they follow in the text.',
    ],
  },
  'unit-differs': {
    ar: ['وحدة المؤشر «{unit}»، {found}', 'صحح indicator، أو أطل الاقتباس حتى تظهر فيه الوحدة، أو أضف context.'],
    en: [
      'The unit of the indicator is {unit}, {found}',
      'Correct indicator, or lengthen the quote until it names the unit, or add context.',
    ],
  },
  'indicator-differs': {
    ar: [
      'المؤشر «{actual}»، {what}',
      'صحح indicator؛ أو أطل الاقتباس أو أضف context حتى يظهر ما يُعد؛ وإن سماه المقال بكلمة أخرى فأضفها إلى words في indicators.yaml.',
    ],
    en: [
      'The indicator is {actual}, but {what}',
      'Correct indicator; or lengthen the quote, or add context, until they say what is counted; if the article has another word for it, add that word to words in indicators.yaml.',
    ],
  },
  'indicator-ambiguous': {
    ar: [
      'كلمات الاقتباس وسياقه تصلح للمؤشر «{actual}» وتصلح للمؤشر «{expected}» أيضا.',
      'أطل الاقتباس أو صحح context؛ أو أضف في indicators.yaml إلى words أو notWords لأحدهما ما يميزه.',
    ],
    en: [
      'The words of the quote and its context fit {actual}, and fit {expected} too.',
      'Lengthen the quote, or correct context; or give one of the two, in indicators.yaml, the words or notWords that tell it apart.',
    ],
  },
  'negated-quote': {
    ar: [
      'الكلمة «{actual}» قبل العدد «{token}» تنفيه أو تسأل عنه أو تفترضه.',
      'اقرأ الجملة: إن كانت لا تثبت العدد فلا تسجله.',
    ],
    en: [
      'The word «{actual}» before «{token}» denies the number, asks about it or supposes it.',
      'Read the sentence: if it does not assert the number, do not record it.',
    ],
  },
  'qualifier-differs': {
    ar: ['يقول النص «{words}»، وqualifier المسجل {actual}.', 'صحح qualifier: {expected}.'],
    en: ['The text says «{words}», and the qualifier given is {actual}.', 'Correct qualifier: {expected}.'],
  },
  'date-not-read': {
    ar: ['«{actual}» ليست تاريخا نعرف قراءته.', 'اكتب في written كلمات التاريخ كما في الاقتباس: اليوم والشهر والسنة.'],
    en: [
      '«{actual}» is no date that we can read.',
      'Give in written the words of the date as in the quote: day, month, year.',
    ],
  },
  'date-differs': {
    ar: ['التاريخ المسجل {actual}، و«{token}» تعني {expected}.', 'صحح date.'],
    en: ['The date is {actual}, but «{token}» means {expected}.', 'Correct date.'],
  },
  'period-not-stated': {
    ar: [
      'الفترة {actual} مسجلة على أنها مذكورة، ولا تاريخ في جملة الاقتباس ولا في سياقه يذكرها.',
      'صحح period، أو انسخ في context الكلمات التي تذكرها، أو اجعل periodBasis: inferred وبين السبب في periodWhy.',
    ],
    en: [
      'The period {actual} is given as stated, but no date of the quote’s sentence or of its context states it.',
      'Correct period, or copy into context the words that state it, or set periodBasis: inferred and give the reason in periodWhy.',
    ],
  },
  'period-not-in-article': {
    ar: ['الفترة {actual} مستنتجة، ولا تاريخ في المقال كله يسميها.', 'صحح period؛ يُستنتج الزمن من تاريخ في المقال.'],
    en: [
      'The period {actual} is inferred, but no date anywhere in the article names it.',
      'Correct period: a time is inferred from a date of the article.',
    ],
  },
  'period-not-in-reason': {
    ar: [
      'الفترة {actual} مستنتجة، ولا تاريخ مما يقتبسه periodWhy يسميها.',
      'انسخ في periodWhy، بين علامتي «»، كلمات المقال التي فيها التاريخ؛ أو صحح period.',
    ],
    en: [
      'The period {actual} is inferred, but no date that periodWhy quotes names it.',
      'Copy into periodWhy, between «», the words of the article that hold the date; or correct period.',
    ],
  },
  'period-bound-differs': {
    ar: ['الفترة المسجلة {actual}، وكلمات المقال {words} تعطي غيرها.', 'صحح period: {expected}.'],
    en: [
      'The period given is {actual}, but the words of the article, {words}, make it another.',
      'Correct period: {expected}.',
    ],
  },
  'status-differs': {
    ar: ['status المسجل {actual}، وكلمات المقال شيء آخر: {what}.', 'صحح status: {expected}.'],
    en: [
      'The status given is {actual}, but the words of the article say otherwise: {what}.',
      'Correct status: {expected}.',
    ],
  },
  'rendering-number-differs': {
    ar: ['أعداد الترجمة غير أعداد الاقتباس. {difference}', 'صحح quoteEn: كل أعداد الاقتباس ولا عدد غيرها.'],
    en: [
      'The numbers of the rendering differ from those of the quote. {difference}',
      'Correct quoteEn: all numbers of the quote and no other.',
    ],
  },
  'rendering-words-differ': {
    ar: [
      'الترجمة تقول غير ما يقوله الاقتباس. {difference}',
      'صحح quoteEn: أشهر الاقتباس وعملته ونفيه وما يحد أعداده، لا أكثر ولا أقل.',
    ],
    en: [
      'The rendering says something else than the quote. {difference}',
      'Correct quoteEn: the months, currency, denial and limits of the quote, no more and no less.',
    ],
  },
} as const satisfies Record<string, Wording>;

const coverage = {
  'number-unaccounted': {
    ar: [
      'العدد «{actual}» في السطر {line} لا يذكره أي معطى: «{around}».',
      'أضف معطى، أو اذكر في nonClaims لماذا ليس رقما من أرقام التقرير.',
    ],
    en: [
      'No claim accounts for «{actual}» on line {line}: «{around}».',
      'Add a claim, or say in nonClaims why it is no figure of the report.',
    ],
  },
  'non-claim-not-found': {
    ar: ['«{actual}» ليست في السطر {line} من نص المقال.', 'انسخ الكلمات من ملف capture.txt، وتحقق من line وnth.'],
    en: [
      '«{actual}» is not on line {line} of the article.',
      'Copy the words from capture.txt, and see to line and nth.',
    ],
  },
  'non-claim-repeats-unknown': {
    ar: ['لا معطى في هذا المقال باسم {actual}.', 'صحح repeats.'],
    en: ['This article has no claim {actual}.', 'Correct repeats.'],
  },
  'non-claim-repeats-differs': {
    ar: ['«{actual}» لا تكرر قيمة المعطى {claim} ({expected}).', 'صحح repeats، أو أضف معطى لهذه القيمة.'],
    en: [
      '«{actual}» does not repeat the value of claim {claim} ({expected}).',
      'Correct repeats, or add a claim for this value.',
    ],
  },
} as const satisfies Record<string, Wording>;

export const LEDGER_WORDING = { ...articles, ...quotes, ...numbers, ...attribution, ...coverage };
export type LedgerCode = keyof typeof LEDGER_WORDING;
