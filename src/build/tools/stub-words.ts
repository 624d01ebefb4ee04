/** The comments of new files: what each field wants, in the editor's language. */
import type { Bilingual } from '../../core/problem.ts';
import type { EditorLanguage } from '../said.ts';

const STUB_WORDS = {
  page: {
    ar: 'اكتب مكان كل …، ولا تكتب رقما: سم معطى من السجل، مثل <Claim id="…"/>',
    en: 'Write in the place of each …, and type no number: name a claim of the ledger, like <Claim id="…"/>',
  },
  alsoWritten: {
    ar: 'أسماء أخرى للشيء نفسه، تظهر معه ويجدها البحث: ["CNSS", "couverture maladie"]',
    en: 'other names of the same thing, shown with it and found by search: ["CNSS", "couverture maladie"]',
  },
  searchWords: {
    ar: 'كلمات يبحث بها القارئ وليست من أسمائه، لا تظهر: ["خلاف", "contradiction"]',
    en: 'words that readers search with and that are no name of it, not shown: ["خلاف", "contradiction"]',
  },
  capture: { ar: 'معرف من sources.yaml', en: 'an id of sources.yaml' },
  lines: {
    ar: 'أول سطر من المقال في النسخة وآخر سطر، مثل "13-39"',
    en: 'first and last line of the article in the capture, such as "13-39"',
  },
  headline: { ar: 'احذفه إذا لم يكن في النسخة عنوان', en: 'remove it if the capture has no headline' },
  dateline: {
    ar: 'سطر تاريخ النشر؛ احذفه إذا لم يكن في النسخة',
    en: 'the line with the date of publication; remove it if the capture has none',
  },
  articleMore: {
    ar: 'وعند الحاجة: headings: [أرقام الأسطر التي هي عناوين]، وbreaks، وvia، وcopies',
    en: 'where it is needed: headings: [lines that are headings], breaks, via, copies',
  },
  leaveOut: {
    ar: 'أسطر أو كلمات ليست من المقال: - { line: 7, why: { ar: "قائمة", en: "Menu" } }',
    en: 'lines or words that are not the article\'s: - { line: 7, why: { ar: "قائمة", en: "Menu" } }',
  },
  nonClaims: {
    ar: 'أعداد في المتن ليست أرقاما: - { line: 9, text: "24", why: { ar: "ساعة", en: "An hour" } }',
    en: 'digits of the body that are no figure: - { line: 9, text: "24", why: { ar: "ساعة", en: "An hour" } }',
  },
  outlet: { ar: 'معرف من outlets.yaml', en: 'an id of outlets.yaml' },
  event: { ar: 'معرف من events.yaml: أين قيلت الأرقام', en: 'an id of events.yaml: where the figures were said' },
  published: {
    ar: 'إذا كتبت inferred فأضف why: { ar, en }',
    en: 'basis: inferred wants a why: { ar, en }',
  },
  language: { ar: 'ar للعربية، وary للدارجة', en: 'ar, or ary for Darija' },
  rights: { ar: 'full-text للنص كاملا، أو excerpts لمقتطفات', en: 'full-text, or excerpts' },
  indicator: { ar: 'معرف من indicators.yaml', en: 'an id of indicators.yaml' },
  value: {
    ar: 'العدد كاملا بلا فواصل؛ أو low وhigh معا، أو date',
    en: 'the number in full, without separators; or low and high, or date',
  },
  written: {
    ar: 'العدد كما هو في الاقتباس، ومعه كلمة الألف أو المليون',
    en: 'the number as it stands in the quote, with its scale word',
  },
  style: {
    ar: 'plain بلا فواصل، decimal بكسر عشري، thousands بفواصل الآلاف، words بالحروف',
    en: 'plain, decimal, thousands or words',
  },
  qualifier: {
    ar: 'كما تقول الكلمات: exact أو about أو nearly أو around أو more-than أو up-to',
    en: 'exact, about, nearly, around, more-than or up-to, as the words say',
  },
  status: { ar: 'reported لما وقع، forecast للمتوقع، plan للمقرر', en: 'reported, forecast or plan' },
  attribution: {
    ar: 'direct لما بين علامتي تنصيص، reported منقول بالمعنى، unattributed بلا نسبة إلى قائل',
    en: 'direct (in quotation marks), reported or unattributed (the sentence names no one)',
  },
  programmeBasis: {
    ar: 'إذا كتبت inferred فأضف programmeWhy: { ar, en }',
    en: 'inferred wants a programmeWhy: { ar, en }',
  },
  quote: {
    ar: 'الألفاظ كما هي في النسخة؛ يجدها npm run find-quote',
    en: 'the exact words; npm run find-quote finds them',
  },
  claimMore: {
    ar: 'وعند الحاجة: period وperiodBasis وperiodWhy، وcontext، وnth، وclaimedBy، وasOf، وnote',
    en: 'where it is needed: period with periodBasis and periodWhy, context, nth, claimedBy, asOf, note',
  },
  claimId: { ar: 'المؤشر ثم المنبر{example}؛ دائم', en: 'indicator-outlet{example}; permanent' },
  claimExample: { ar: '، مثل direct-aid-budget-{outlet}', en: ', such as direct-aid-budget-{outlet}' },
  otherQualifiers: { ar: 'أو {others}', en: 'or {others}' },
  quoteEn: { ar: 'ترجمتنا للاقتباس بكل أعداده', en: 'our translation of the quote, with all its numbers' },
  chartKind: {
    ar: 'bars أعمدة، grouped أعمدة مجمعة، slope خط بين وقتين، outlets منابر، share نسبة',
    en: 'bars, grouped, slope, outlets or share',
  },
  chartProgramme: { ar: 'برنامج، أو null', en: 'a programme, or null' },
  finding: { ar: 'ما الذي يبينه؛ والرقم [[claim-id|value]]', en: 'what it shows; a figure is [[claim-id|value]]' },
  description: { ar: 'ما الذي يُرى، لمن لا يراه', en: 'what one sees, for who does not see it' },
  label: {
    ar: 'ما يميز العلامات: period الوقت، as-of يوم القول، outlet المنبر، programme البرنامج، indicator المؤشر',
    en: 'period, as-of, outlet, programme or indicator: what tells the marks apart',
  },
  disputeKind: {
    ar: 'conflict، أو note وwords لما لا يجده البناء',
    en: 'conflict, or note and words for what the build does not find',
  },
  orNull: { ar: 'أو null', en: 'or null' },
  disputeClaims: { ar: 'المعطيات المتناقضة كلها', en: 'all claims that contradict each other' },
  verdict: {
    ar: 'likely-typo أو unresolved أو definition أو different-date أو rounding',
    en: 'likely-typo, unresolved, definition, different-date or rounding',
  },
  reasoning: {
    ar: 'الأرقام [[claim-id]]، وخطوات الحساب [[#step-id]]',
    en: 'figures as [[claim-id]], steps of arithmetic as [[#step-id]]',
  },
  wouldChange: { ar: 'ما يجعلنا نعيد الحكم', en: 'what would make us judge again' },
  indicatorProgramme: {
    ar: 'برنامج، أو null للصندوق وللورش كله',
    en: 'a programme, or null for the fund and the reform as a whole',
  },
  base: { ar: 'ما الذي يُعد بالضبط', en: 'what exactly is counted' },
  unit: { ar: 'معرف من units.yaml', en: 'an id of units.yaml' },
  indicatorKind: {
    ar: 'stock رصيد في وقت، flow ما جرى في مدة، rate نسبة، rule قاعدة، date تاريخ، statement قول',
    en: 'stock, flow, rate, rule, date or statement',
  },
  words: {
    ar: 'ما تسميه به المقالات: كلمة من كل مجموعة في كل اقتباس أو في context',
    en: 'what the articles call it: one of each group stands in every quote or context',
  },
  notWords: {
    ar: 'ما تسمي به غيره مما له الوحدة نفسها: لا كلمة منها هناك',
    en: 'what they call another thing in the same unit: none stands there',
  },
  country: { ar: 'MA للمغرب، أو EG لمصر', en: 'MA or EG' },
  named: { ar: 'false إذا لم تسم النسخة منبرا', en: 'false where the capture names no outlet' },
  eventDate: {
    ar: 'اليوم الذي قيلت فيه الأرقام، مثل "2025-05-27"',
    en: 'the day on which the figures were said, such as "2025-05-27"',
  },
  dateBasis: { ar: 'إذا كتبت inferred فأضف dateWhy: { ar, en }', en: 'inferred wants a dateWhy: { ar, en }' },
  speaker: { ar: 'معرف من speakers.yaml', en: 'an id of speakers.yaml' },
  speakerWords: {
    ar: 'ما تسميه به المقالات مع «قال» أو «أكد»: ["أخنوش", "رئيس الحكومة"]',
    en: 'how the articles name the speaker beside a verb of saying: ["أخنوش", "رئيس الحكومة"]',
  },
  order: { ar: 'موضعه بين البرامج: عدد صحيح', en: 'its place among the programmes: a whole number' },
  emblem: {
    ar: 'شكله ولونه: disc أو triangle أو diamond أو square، لكل برنامج واحد منها؛ وring رمادي لما عداها',
    en: 'its shape and hue: disc, triangle, diamond or square, each for one programme; ring, grey, for the rest',
  },
  lead: { ar: 'الأرقام [[claim-id]]', en: 'figures as [[claim-id]]' },
  tiles: { ar: 'ثمانية معطيات على الأكثر', en: 'up to eight claims' },
  facts: {
    ar: '- { label: { ar, en }, text: { ar, en } }، أو text: null حيث تسكت المصادر',
    en: '- { label: { ar, en }, text: { ar, en } }, or text: null where the sources do not say',
  },
  changes: { ar: '- { when: "2025-05", text: { ar, en } }', en: '- { when: "2025-05", text: { ar, en } }' },
  silence: { ar: 'ما لا تقوله المصادر', en: 'what the sources do not say' },
  mentions: { ar: 'معطيات', en: 'claims' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type StubWord = keyof typeof STUB_WORDS;

/** All of them, for the test that compares the two languages. */
export const ALL_STUB_WORDS: Readonly<Record<string, Bilingual>> = STUB_WORDS;

/** The comments in one language: `hint('capture')` → “# an id of sources.yaml”. */
export function hints(
  language: EditorLanguage,
): (word: StubWord, filling?: Readonly<Record<string, string>>) => string {
  return (word, filling = {}) =>
    `# ${STUB_WORDS[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => filling[name] ?? whole)}`;
}
