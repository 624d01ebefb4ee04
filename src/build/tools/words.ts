/** Every sentence that the editors' commands print. `{name}` is filled in where it is printed. */
import type { Bilingual } from '../../core/problem.ts';

/** Beside what the check itself says: its words are in the catalogues of the codes. */
export const TOOL_WORDS = {
  // What all commands share.
  'our-fault': {
    ar: 'هذا عطل في البرنامج وليس خطأ منك: {message}\n  → أخبرنا به، واذكر الأمر الذي شغلته.',
    en: 'This is a fault of the program, not yours: {message}\n  → Tell us with the command that you ran.',
  },
  'option-unknown': { ar: 'ليس لهذا الأمر خيار اسمه «{option}».', en: 'This command has no option “{option}”.' },
  'option-unclear': {
    ar: 'الخيار «{option}» ينقصه شيء أو فيه زيادة.',
    en: 'The option “{option}” lacks a value or has one too many.',
  },
  'call-unclear': { ar: 'لا يُفهم هذا الأمر كما كُتب.', en: 'This call is not understood.' },
  'content-unreadable': {
    ar: 'لا يُقرأ مجلد المحتوى {dir}: {reason}.\n  → تحقق من CONTENT_DIR.',
    en: 'The content folder {dir} cannot be read: {reason}.\n  → Check CONTENT_DIR.',
  },
  ENOENT: { ar: 'لا وجود له', en: 'it is not there' },
  ENOTDIR: { ar: 'ليس مجلدا', en: 'it is no folder' },
  EACCES: { ar: 'لا تسمح صلاحياته بقراءته', en: 'its permissions do not allow reading it' },

  // npm run check
  'check-usage': {
    ar: 'npm run check [-- --format terminal|json|github]، وبالعربية مع CHECK_LANG=ar',
    en: 'npm run check [-- --format terminal|json|github], in Arabic with CHECK_LANG=ar',
  },
  'format-unknown': {
    ar: 'قيمة --format إما terminal وإما json وإما github، لا «{format}».',
    en: '--format must be terminal, json or github, not “{format}”.',
  },
  proven: {
    ar: 'أُثبت {quotes} من {claims} من المعطيات، بلا مشاكل؛ عدد الملفات {files}، والمدة {seconds} ثانية.',
    en: '{quotes} of {claims} claims proven, 0 problems, {files} files in {seconds} s.',
  },

  // npm run new
  'new-usage': { ar: 'npm run new -- {kinds} ID', en: 'npm run new -- {kinds} ID' },
  'new-what': { ar: 'قل ما الذي تبدؤه وما معرفه: {usage}', en: 'Say what to start, and its id: {usage}' },
  'new-claim-id': {
    ar: 'سم البرنامج ثم المعطى: npm run new -- claim tns/tns-files-mapress (واكتب system/… إذا لم يكن لبرنامج)',
    en: 'Name the programme and the claim: npm run new -- claim tns/tns-files-mapress (system/… for no programme)',
  },
  'new-id': {
    ar: 'أعط معرفا من حروف لاتينية صغيرة وأرقام وشرطات: npm run new -- {kind} family-allowances',
    en: 'Give an id of small Latin letters, digits and hyphens: npm run new -- {kind} family-allowances',
  },
  'new-taken': {
    ar: 'الملف {path} موجود. اختر معرفا آخر، أو عدل ذلك الملف.',
    en: '{path} exists already. Choose another id, or edit that file.',
  },
  made: { ar: 'أُنشئ {path}', en: 'Made {path}' },
  appended: { ar: 'أُضيف في آخر {path}', en: 'Added to the end of {path}' },
  'new-next': {
    ar: 'املأ مواضع «…»، ثم شغل: npm run check',
    en: 'Write what stands as …, then run: npm run check',
  },

  // npm run find-quote
  'find-usage': {
    ar: 'قل ما الذي تبحث عنه: npm run find-quote -- "14 مليون"',
    en: 'Say what to look for: npm run find-quote -- "14 مليون"',
  },
  'find-none': {
    ar: 'لا ترد «{words}» في أي نسخة محفوظة، ولا بكتابة أخرى.\n  → جرب كلمات أقل، أو عددا وحده.',
    en: 'No capture holds “{words}”, not even in another spelling.\n  → Try fewer words, or one number alone.',
  },
  'find-folded': {
    ar: 'لا ترد بهذه الحروف نفسها، وهذه أقرب كتابة إليها. والاقتباس يحفظ حروف النسخة كما هي.\n',
    en: 'Not in these exact letters; the nearest spelling is shown. A quote must keep the letters of the capture.\n',
  },
  'find-place': { ar: '{capture}، السطر {line} ({where})', en: '{capture}, line {line} ({where})' },
  'in-article': { ar: 'المقال {id}', en: 'article {id}' },
  'in-copy': { ar: 'نسخة من المقال {id}', en: 'a copy of article {id}' },
  'in-nothing': { ar: 'خارج كل المقالات', en: 'outside every article' },
  'find-known': {
    ar: 'يقتبس هذه الكلماتِ معطى موجود: {id} ({place})',
    en: 'A claim quotes these words already: {id} ({place})',
  },
  'find-paste': {
    ar: '\nمعطى تلصقه في claims/<programme>.yaml، من {capture}، السطر {line}:\n',
    en: '\nA claim to paste into claims/<programme>.yaml, from {capture}, line {line}:\n',
  },

  // npm run import
  'import-usage': {
    ar: 'سم الملف ومعرفه على صورة outlet-date (المنبر ثم اليوم): npm run import -- page.html --id mapress-2025-06-01',
    en: 'Say which file, and its id as outlet-date: npm run import -- page.html --id mapress-2025-06-01',
  },
  'source-taken': {
    ar: 'المصدر {id} موجود، والنسخ المحفوظة لا يُكتب فوقها أبدا. اختر معرفا آخر.',
    en: 'The source {id} exists already; captures are never overwritten. Choose another id.',
  },
  'bytes-known': {
    ar: 'هذه البايتات نفسها محفوظة باسم {id}. لم يُضف شيء.',
    en: 'These very bytes are archived already as {id}. Nothing was added.',
  },
  archived: { ar: 'حُفظ {path}، وحجمه {bytes} بايت.', en: 'Archived {path}: {bytes} bytes.' },
  'archived-page': {
    ar: 'حُفظ {path}، وهو نص الصفحة المقروء، وحجمه {bytes} بايت.',
    en: 'Archived {path}: {bytes} bytes, the readable text of the page.',
  },
  pinned: {
    ar: 'ثُبت في sources.yaml ببصمته: sha256 {sha256}. اكتب اسمه هناك.\n',
    en: 'Pinned in sources.yaml: sha256 {sha256}. Write its name there.\n',
  },
  'file-none': { ar: 'لا يوجد ملف {path}.', en: 'There is no file {path}.' },
  'file-not-plain': { ar: '{path} ليس ملفا عاديا.', en: '{path} is no plain file.' },
  'file-large': {
    ar: 'حجم الملف {size} بايت، والحد {limit}. احفظ المقال وحده.',
    en: 'The file has {size} bytes; the limit is {limit}. Save the article alone.',
  },
  'file-not-text': {
    ar: 'الملف ليس نصا بترميز UTF-8، أو هو بلا نص.\n  → احفظه بترميز UTF-8 وأعد المحاولة.',
    en: 'The file is not UTF-8 text, or holds none.\n  → Save it as UTF-8 and try again.',
  },
  'page-unreadable': { ar: 'لا تُقرأ هذه الصفحة.', en: 'This page cannot be read.' },
  'page-as-text': {
    ar: '{reason}\n  → احفظ نص المقال في ملف .txt واستورد ذلك الملف.',
    en: '{reason}\n  → Save the article’s text into a .txt file and import that.',
  },
  'no-running-text': {
    ar: 'لم يُعثر على نص متصل: حدد أسطر المقال بنفسك.',
    en: 'No running text was found: give the lines of the article yourself.',
  },
  'segment-line': { ar: 'السطر {lines}: عدد كلماته {words}', en: 'Line {lines}: {words} words' },
  'segment-lines': { ar: 'الأسطر {lines}: عدد كلماتها {words}', en: 'Lines {lines}: {words} words' },
  'segment-headline': { ar: '، والعنوان في السطر {line}: «{text}»', en: ', headline on line {line}: «{text}»' },
  'segment-copy': {
    ar: '  نسخة من {id} ({share} % من الكلمات نفسها): لا تجعل منها مقالا، وأضف في copies من articles/{id}.yaml:',
    en: '  a copy of {id} ({share} % of the same words): make no article of it, and add under copies in articles/{id}.yaml:',
  },
  'segment-next': {
    ar: '  npm run new -- article {article}   ثم اكتب capture: {id} وlines: "{lines}"',
    en: '  npm run new -- article {article}   then give capture: {id}, lines: "{lines}"',
  },

  // npm run translations
  'state-current': { ar: 'سواء', en: 'current' },
  'state-missing-ar': { ar: 'تنقصها العربية', en: 'missing-ar' },
  'state-missing-en': { ar: 'تنقصها الإنجليزية', en: 'missing-en' },
  'state-behind-ar': { ar: 'تأخرت العربية', en: 'behind-ar' },
  'state-behind-en': { ar: 'تأخرت الإنجليزية', en: 'behind-en' },
  'translations-done': { ar: 'الصفحات كلها باللغتين، وعددها {all}.', en: 'All {all} pages stand in both languages.' },
  'translations-open': {
    ar: 'عدد الصفحات التي تنتظر ترجمة: {open} من {all}.',
    en: '{open} of {all} pages want a translator.',
  },

  // npm run coverage
  'article-unknown': {
    ar: 'لا يوجد مقال «{id}». المقالات: {known}\n  → npm run coverage [-- ARTICLE]',
    en: 'There is no article “{id}”. There are: {known}\n  → npm run coverage [-- ARTICLE]',
  },
  'coverage-line': { ar: '  السطر {line}  {text}  {account}', en: '  line {line}  {text}  {account}' },
  'no-figure': { ar: 'ليس رقما: {why}', en: 'no figure: {why}' },
  'not-accounted': { ar: '؟؟ بلا معطى ولا سبب', en: '?? unaccounted for' },
  'coverage-digits': { ar: 'الأعداد بالأرقام: {tally}.', en: 'Numbers in digits: {tally}.' },
  'coverage-words': { ar: 'الأعداد بالحروف: {tally}.', en: 'Numbers in words:  {tally}.' },
  tally: {
    ar: '{all}، منها في معطيات {claims}، وبسبب مذكور {others}، وبلا معطى ولا سبب {open}',
    en: '{all}, of which {claims} in claims, {others} explained, {open} unaccounted for',
  },

  // npm run changes
  'changes-usage': {
    ar: 'npm run changes -- origin/main، أو مجلد المحتوى الذي تقارن به',
    en: 'npm run changes -- origin/main, or the content folder to compare with',
  },
  'changes-one': { ar: 'سم حالة واحدة تقارن بها.', en: 'Name one state to compare with.' },
  'changes-unknown': {
    ar: 'لا يوجد مجلد ولا إيداع (commit) اسمه «{name}» وفيه مجلد content.',
    en: 'There is no folder and no commit “{name}” with a content folder.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ToolWord = keyof typeof TOOL_WORDS;
