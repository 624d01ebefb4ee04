/** The words of citations, of the weight of a figure and of ways to dispute it. Arabic is the model. */
import type { Locale } from '../core/model.ts';

const ar = {
  titles: {
    claims: 'كيف تستشهد بهذا المعطى',
    articles: 'كيف تستشهد بهذا المقال',
    disputes: 'كيف تستشهد بهذا الحكم',
    charts: 'كيف تستشهد بهذا المبيان',
    data: 'كيف تستشهد بالبيانات',
  },
  lead: 'يحمل الاستشهاد معه حدود ما تستشهد به والإصدار الذي قرأته. ولأدوات تدبير المراجع:',
  /** Of an article, whose citation needs no caution. */
  plainLead: 'يحمل الاستشهاد معه الإصدار الذي قرأته. ولأدوات تدبير المراجع:',
  dataset: 'سجل أرقام الحماية الاجتماعية: معطيات مسندة إلى ألفاظها في مقالات محفوظة',
  datasetDescription:
    'كل رقم في التقرير معطى بألفاظه كما وردت في مقال محفوظ. الأرقام أرقام الجهات المعلنة كما نقلتها الصحافة، وليس بينها قياس مستقل.',
  datasetTechnique: 'نقل من مقالات صحفية محفوظة، تُفحص ألفاظه وأرقامه آليا. القيم معلنة وليست مقيسة.',
  release: (version: string) => `الإصدار ${version}`,

  weight: 'ما وزن هذا الرقم',
  weightWords: 'ما وزن هذا القول',
  announced: 'معلن وليس مقيسا: صاحب الرقم يتحدث عن عمله هو، ولم تتحقق منه جهة مستقلة.',
  announcedWords: 'معلن وليس متحققا منه: صاحب القول يتحدث عن عمله هو، ولم تتحقق منه جهة مستقلة.',
  unattributed: 'لا يقول المنبر من أعلنه، ولم تتحقق منه جهة مستقلة.',
  forecast: 'وهو توقع، يُختبر بما وقع بعده.',
  plan: 'وهو خطة، تُختبر بما أُنجز منها.',
  contested: 'وتختلف فيه المنابر.',
  struck: 'ويرجح المحرر أنه خطأ مطبعي، فلا تعتمد عليه.',
  medium: 'ثقتنا فيه متوسطة على الأكثر، إلى أن يوجد سجل مستقل يؤكده.',
  low: 'ثقتنا فيه ضعيفة.',
  flag: 'تنبيه من الحساب:',
  flagWith: 'مع',
  verdictOf: 'الحكم وحسابه',

  whoElse: 'من نقله، ومن خالفه',
  oneOrigin: 'الأصل واحد: اتفاق المنابر نقل لكلام واحد، وليس أدلة متعددة.',
  alone: 'لا ينقله مقال آخر عن الوقت نفسه.',
  this: 'هذا المعطى',
  sameArticle: 'في المقال نفسه',
  agrees: 'يوافق',
  differs: 'يخالف',
  elsewhere: 'المؤشر نفسه عن وقت آخر أو في حالة أخرى',
  copyOf: (outlet: string) => `نسخة من مقال ${outlet}، لم تُحسب:`,

  disputeTitle: 'اعترض على هذا الرقم',
  disputeWords: 'اعترض على هذا القول',
  disputeLead: 'قل لنا ما الخطأ، وما الذي ينبغي أن يحل محله، وما مصدره. الرسالة جاهزة، وفيها المعطى ومصدره وحدوده.',
  disputeIssue: 'افتح نقاشا في المستودع',
  disputeMail: 'راسلنا بالبريد الإلكتروني، بلا حساب',
  disputeSubject: (claim: string) => `اعتراض على المعطى ${claim}`,
  disputeBody: (facts: DisputeFacts) =>
    [
      `المعطى: ${facts.title}`,
      `المصدر: ${facts.source}`,
      ...(facts.quote ? [`الجملة: «${facts.quote}»`] : []),
      ...(facts.caveat ? [`الحدود: ${facts.caveat}`] : []),
      `الإصدار: ${facts.release}`,
      `الصفحة: ${facts.address}`,
      '',
      'ما الخطأ؟',
      '',
      ...(facts.quote
        ? ['ما الذي ينبغي أن يحل محله؟ (القيمة أو اللفظ)', '', 'ما مصدره؟ (رابط أو وثيقة، وموضع الجملة فيها)']
        : ['ما الصواب، وما مصدره؟']),
      '',
    ].join('\n'),
} as const;

export interface DisputeFacts {
  readonly title: string;
  readonly source: string;
  /** Left out where the message must stay short, as a mail; the questions are then short too. */
  readonly quote?: string;
  /** Left out where even that is too long. */
  readonly caveat?: string;
  readonly release: string;
  readonly address: string;
}

const en = {
  titles: {
    claims: 'How to cite this claim',
    articles: 'How to cite this article',
    disputes: 'How to cite this verdict',
    charts: 'How to cite this chart',
    data: 'How to cite the data',
  },
  lead: 'The citation carries its limits and the release that you read. For reference managers:',
  /** Of an article, whose citation needs no caution. */
  plainLead: 'The citation carries the release that you read. For reference managers:',
  dataset: 'The ledger of social protection figures: each one tied to its words in an archived article',
  datasetDescription:
    'Every figure of the report as a claim, with its exact words in an archived article. The figures are the authorities’ own, as the press reported them; none is an independent measurement.',
  datasetTechnique:
    'Transcribed from archived press articles; words and numerals are checked by software. The values are announced, not measured.',
  release: (version: string) => `release ${version}`,

  weight: 'How much this figure weighs',
  weightWords: 'How much this statement weighs',
  announced:
    'Announced, not measured: whoever gives this figure speaks of their own work, and nobody independent has verified it.',
  announcedWords:
    'Announced, not verified: whoever says this speaks of their own work, and nobody independent has verified it.',
  unattributed: 'The outlet does not say who announced it, and nobody independent has verified it.',
  forecast: 'It is a forecast, to be tested against what came after.',
  plan: 'It is a plan, to be tested against what was carried out.',
  contested: 'Outlets differ on it.',
  struck: 'The editor judges it a likely misprint: do not rely on it.',
  medium: 'Our confidence in it is medium at most, until an independent record confirms it.',
  low: 'Our confidence in it is low.',
  flag: 'A test of plausibility questions it:',
  flagWith: 'with',
  verdictOf: 'The verdict and its arithmetic',

  whoElse: 'Who reports it, and who differs',
  oneOrigin: 'One origin: outlets that agree repeat one speech; they do not prove it several times.',
  alone: 'No other article gives it for the same time.',
  this: 'this claim',
  sameArticle: 'same article',
  agrees: 'agrees',
  differs: 'differs',
  elsewhere: 'The same indicator at another time or with another status',
  copyOf: (outlet) => `A copy of the article in ${outlet}, not counted:`,

  disputeTitle: 'Dispute this figure',
  disputeWords: 'Dispute this statement',
  disputeLead:
    'Tell us what is wrong, what should replace it, and on what source. The message is ready: it holds the claim, its source and its limits.',
  disputeIssue: 'Open a discussion in the repository',
  disputeMail: 'Write to us by email, without an account',
  disputeSubject: (claim: string) => `Dispute over the claim ${claim}`,
  disputeBody: (facts: DisputeFacts) =>
    [
      `Claim: ${facts.title}`,
      `Source: ${facts.source}`,
      ...(facts.quote ? [`Sentence: «${facts.quote}»`] : []),
      ...(facts.caveat ? [`Limits: ${facts.caveat}`] : []),
      `Release: ${facts.release}`,
      `Page: ${facts.address}`,
      '',
      'What is wrong?',
      '',
      ...(facts.quote
        ? [
            'What should replace it? (the value or the words)',
            '',
            'On what source? (a link or a document, and where in it)',
          ]
        : ['What should replace it, and on what source?']),
      '',
    ].join('\n'),
} as const satisfies CiteStrings;

type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Shape<T[K]>;
};
export type CiteStrings = Shape<typeof ar>;

export function citeStrings(locale: Locale): CiteStrings {
  return locale === 'ar' ? ar : en;
}
