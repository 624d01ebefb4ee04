/**
 * What each problem of the built site says: [what is wrong, the next action]. Codes are permanent, like those of the
 * content. The file named beside it is the built page; the fix names what made it.
 */
type Wording = { readonly ar: readonly [string, string]; readonly en: readonly [string, string] };

const wordings = {
  'untraced-digits': {
    ar: ['الرقم «{actual}» لا يعود إلى معطى: {expected}', 'اعرضه عبر معطى أو رقم محسوب أو تاريخ، أو احذفه.'],
    en: [
      'The number “{actual}” goes back to no claim: {expected}',
      'Show it through a claim, a derived figure or a date, or remove it.',
    ],
  },
  'time-differs': {
    ar: [
      'التاريخ المكتوب «{actual}» لا يوافق السمة datetime «{expected}».',
      'اطبع التاريخ بالمكون نفسه الذي يكتب السمة.',
    ],
    en: [
      'The date reads “{actual}”, and its datetime says “{expected}”.',
      'Print the date with the component that writes the attribute.',
    ],
  },
  'claim-hook-unknown': {
    ar: ['المعطى «{actual}» ليس في السجل.', 'استعمل معرفا موجودا في claims/.'],
    en: ['The claim “{actual}” is not in the ledger.', 'Use an id that exists in claims/.'],
  },
  'claim-hook-differs': {
    ar: ['قيمة المعطى في الصفحة «{actual}» وفي السجل «{expected}».', 'خذ القيمة من السجل ولا تكتبها في القالب.'],
    en: [
      'The page gives the claim as “{actual}”, the ledger as “{expected}”.',
      'Take the value from the ledger; never write it in a template.',
    ],
  },
  'not-verbatim': {
    ar: ['نص معروض على أنه مؤرشف وليس في أي نسخة: «{actual}»', 'اعرض مقطعا من النسخة كما هو، أو أزل data-verbatim.'],
    en: [
      'Shown as archived text, but in no capture: “{actual}”',
      'Show a slice of the capture as it stands, or drop data-verbatim.',
    ],
  },
  'site-link-broken': {
    ar: ['الرابط «{actual}» لا يؤدي إلى أي صفحة أو ملف.', 'صحح العنوان، أو أنشئ الصفحة.'],
    en: ['The link “{actual}” leads to no page or file.', 'Correct the address, or create the page.'],
  },
  'site-anchor-broken': {
    ar: ['الرابط «{actual}» يشير إلى موضع غير موجود في صفحته.', 'استعمل معرفا موجودا في الصفحة المقصودة.'],
    en: ['The link “{actual}” points to a place that its page does not have.', 'Use an id that stands in the page.'],
  },
  'site-link-outside': {
    ar: ['الرابط «{actual}» يخرج عن مسار الموقع «{expected}».', 'ابن الرابط بالدالة href حتى يحمل المسار.'],
    en: [
      'The link “{actual}” leaves the site’s path “{expected}”.',
      'Build the link with href(), which adds the path.',
    ],
  },
  'site-link-redirects': {
    ar: ['الرابط «{actual}» يصل بعد تحويل.', 'اختم العنوان بشرطة مائلة.'],
    en: ['The link “{actual}” arrives by a redirect.', 'End the address with a slash.'],
  },
  'link-scheme': {
    ar: ['الرابط «{actual}» ليس من نوع مسموح به.', 'استعمل https أو mailto.'],
    en: ['The link “{actual}” is of a kind that is not allowed.', 'Use https or mailto.'],
  },
  'foreign-load': {
    ar: ['تطلب الصفحة «{actual}» من خارج الموقع.', 'ضع الملف في الموقع نفسه.'],
    en: ['The page loads “{actual}” from another origin.', 'Serve the file from this site.'],
  },
  'head-missing': {
    ar: ['ينقص رأس الصفحة: {actual}.', 'أضفه في التخطيط.'],
    en: ['The head of the page lacks {actual}.', 'Give it in the layout.'],
  },
  'head-doubled': {
    ar: ['يتكرر في رأس الصفحة: {actual}.', 'أبق واحدا.'],
    en: ['The head of the page has more than one {actual}.', 'Keep one.'],
  },
  'language-wrong': {
    ar: ['لغة الصفحة أو اتجاهها «{actual}» والصواب «{expected}».', 'صحح lang وdir في عنصر html.'],
    en: ['The page’s language and direction are “{actual}”, not “{expected}”.', 'Correct lang and dir on html.'],
  },
  'address-wrong': {
    ar: ['العنوان «{actual}» يجب أن يكون «{expected}».', 'صححه في التخطيط.'],
    en: ['The address “{actual}” should be “{expected}”.', 'Correct it in the layout.'],
  },
  'alternate-one-sided': {
    ar: [
      'رابط اللغة الأخرى «{actual}» لا تقابله الصفحة الأخرى برابط مثله.',
      'اذكر اللغات نفسها في الصفحتين، ومعها x-default.',
    ],
    en: [
      'The other language’s link “{actual}” is not answered by that page.',
      'Name the same languages on both pages, and x-default.',
    ],
  },
  'policy-missing': {
    ar: ['الصفحة بلا سياسة أمان للمحتوى قبل أول ما تطلبه.', 'ضع وسم Content-Security-Policy بعد charset مباشرة.'],
    en: [
      'The page has no Content-Security-Policy before the first thing it loads.',
      'Put its meta element right after the charset.',
    ],
  },
  'policy-weak': {
    ar: ['سياسة أمان المحتوى تسمح بما لا ينبغي: {actual}', 'احذف هذا المصدر من السياسة.'],
    en: ['The Content-Security-Policy allows too much: {actual}', 'Remove this source from the policy.'],
  },
  'policy-inline': {
    ar: ['تمنع سياسة أمان المحتوى ما في الصفحة: {actual}', 'انقله إلى ملف، أو أضف بصمته إلى السياسة.'],
    en: [
      'The page holds what its Content-Security-Policy forbids: {actual}',
      'Move it to a file, or add its hash to the policy.',
    ],
  },
  'sitemap-differs': {
    ar: ['خريطة الموقع لا توافق الصفحات: {actual}', 'لا تذكر فيها إلا الصفحات التي تفهرس، وتذكر كلها.'],
    en: ['The sitemap and the pages differ: {actual}', 'List exactly the pages that may be indexed.'],
  },
  'site-file-missing': {
    ar: ['ينقص الموقع هذا الملف.', 'أعد إنشاءه في البناء.'],
    en: ['The site lacks this file.', 'Have the build write it.'],
  },
  'robots-wrong': {
    ar: ['لا يدل robots.txt على خريطة الموقع «{expected}».', 'أضف سطر Sitemap بهذا العنوان.'],
    en: ['robots.txt does not point to the sitemap “{expected}”.', 'Add a Sitemap line with this address.'],
  },
  'budget-exceeded': {
    ar: ['تجاوزت الصفحة ميزانيتها: {actual}، والحد {expected}.', 'خفف الصفحة، أو قسمها.'],
    en: ['The page outgrows its budget: {actual}; the limit is {expected}.', 'Lighten the page, or split it.'],
  },
} as const satisfies Record<string, Wording>;

export type SiteCode = keyof typeof wordings;
export const SITE_CATALOGUE: Readonly<Record<SiteCode, Wording>> = wordings;
