/**
 * What each problem says, in the editor's words: [what is wrong, the next action]. Codes are permanent: they have a
 * heading in the contributor guide, and a test holds the two together.
 */
import { AGREEMENT } from './catalogue-agreement.ts';

type Wording = { readonly ar: readonly [string, string]; readonly en: readonly [string, string] };

const wordings = {
  'symbolic-link': {
    ar: ['هذا رابط رمزي، ومجلد المحتوى لا يقبل إلا ملفات عادية.', 'ضع الملف نفسه مكان الرابط.'],
    en: ['This is a symbolic link; the content folder takes plain files only.', 'Put the file itself in its place.'],
  },
  'file-name': {
    ar: [
      'اسم الملف «{actual}» لا يصلح عنوانا لصفحة.',
      'استعمل حروفا لاتينية صغيرة وأرقاما وشرطات، مثل direct-aid.yaml.',
    ],
    en: [
      'The file name “{actual}” cannot become an address.',
      'Use small Latin letters, digits and hyphens, such as direct-aid.yaml.',
    ],
  },
  'unknown-file': {
    ar: ['هذا الملف ليس في مكان يعرفه المشروع.', 'راجع دليل المساهمة: لكل نوع من الملفات مجلده واسمه.'],
    en: [
      'This file is in no place that the project knows.',
      'See the contributor guide: each kind of file has its folder and its name.',
    ],
  },
  'not-a-file': {
    ar: ['هذا ليس ملفا عاديا: هو مجلد أو أنبوب أو مقبس.', 'احذفه وضع مكانه ملفا.'],
    en: ['This is no plain file but a folder, a pipe or a socket.', 'Remove it and put a file in its place.'],
  },
  'file-unreadable': {
    ar: ['لا تسمح صلاحيات هذا الملف بقراءته.', 'اسمح بقراءته، ثم أعد المحاولة.'],
    en: ['The permissions of this file do not allow reading it.', 'Allow reading it and try again.'],
  },
  'file-empty': {
    ar: ['الملف فارغ.', 'اكتب فيه مدخله، أو احذفه. وفي ملف القوائم اكتب [] إذا لم يكن فيه شيء بعد.'],
    en: [
      'The file is empty.',
      'Write its entry, or remove the file. In a file of a list, write [] if nothing stands in it yet.',
    ],
  },
  'file-missing': {
    ar: ['الملف غير موجود.', 'أنشئ الملف أو صحح الاسم الذي يشير إليه.'],
    en: ['This file is missing.', 'Create it, or correct the name that points to it.'],
  },
  'file-too-large': {
    ar: ['حجم الملف {actual} بايت، والحد {expected}.', 'قسم الملف أو احذف ما ليس منه.'],
    en: ['The file has {actual} bytes; the limit is {expected}.', 'Split it, or remove what does not belong in it.'],
  },
  'too-many-files': {
    ar: ['يتجاوز عدد الملفات {expected}.', 'احذف ما ليس من المحتوى.'],
    en: ['There are more than {expected} files.', 'Remove what is not content.'],
  },
  'content-too-large': {
    ar: ['يتجاوز حجم المحتوى كله {expected} بايت.', 'احذف ما ليس من المحتوى.'],
    en: ['The content as a whole has more than {expected} bytes.', 'Remove what is not content.'],
  },
  'text-bom': {
    ar: ['يبدأ الملف بعلامة BOM غير مرئية.', 'احفظه بترميز UTF-8 بلا BOM.'],
    en: ['The file opens with an invisible byte order mark.', 'Save it as UTF-8 without BOM.'],
  },
  'text-not-utf8': {
    ar: ['الملف ليس نصا بترميز UTF-8: {actual}.', 'احفظه بترميز UTF-8.'],
    en: ['The file is not UTF-8 text: {actual}.', 'Save it as UTF-8.'],
  },
  'text-crlf': {
    ar: ['نهايات الأسطر من نوع ويندوز (CRLF).', 'اختر LF في محررك ثم احفظ.'],
    en: ['The lines end in the Windows way (CRLF).', 'Choose LF in your editor and save.'],
  },
  'text-bidi-control': {
    ar: ['محرف اتجاه غير مرئي ({actual}).', 'احذفه؛ الموقع يضبط الاتجاه بنفسه.'],
    en: ['An invisible direction character ({actual}).', 'Delete it; the site sets directions itself.'],
  },
  'text-invisible': {
    ar: ['محرف غير مرئي ({actual}).', 'احذفه واكتب الكلمة من جديد.'],
    en: ['An invisible character ({actual}).', 'Delete it and type the word again.'],
  },
  'text-not-nfc': {
    ar: ['حروف مركبة من أجزاء (صيغة NFD).', 'احفظ النص بصيغة NFC، أو اكتب الكلمة من جديد.'],
    en: ['Letters are stored in pieces (NFD form).', 'Save the text in NFC form, or type the word again.'],
  },
  'text-shapes': {
    ar: ['حروف عربية مخزنة أشكالا لا حروفا ({actual})، كما تأتي من بعض ملفات PDF.', 'اكتب الكلمة من جديد.'],
    en: ['Arabic letters stored as shapes, not as letters ({actual}), as some PDFs give them.', 'Type the word again.'],
  },
  'yaml-syntax': {
    ar: [
      'لا يُقرأ الملف من هذا الموضع: {actual}',
      'راجع المسافات البادئة والنقطتين وعلامات التنصيص في هذا السطر وفي السطرين المجاورين له.',
    ],
    en: [
      'The file cannot be read from here: {actual}',
      'Check indentation, colons and quotes on this line and the lines next to it.',
    ],
  },
  'yaml-tab': {
    ar: ['مسافة بادئة بمفتاح Tab.', 'استعمل مسافتين بدل كل Tab.'],
    en: ['The line is indented with a tab.', 'Use two spaces for each tab.'],
  },
  'yaml-duplicate-key': {
    ar: ['الحقل نفسه مكتوب مرتين.', 'احتفظ بواحد منهما.'],
    en: ['The same field stands twice.', 'Keep one of them.'],
  },
  'yaml-anchor': {
    ar: [
      'لا تُقبل المراسي ولا الإحالات (& و*) في ملفات المحتوى.',
      'اكتب القيمة نفسها في موضعها، أو ضعها بين علامتي تنصيص.',
    ],
    en: [
      'Anchors and aliases (& and *) are not accepted in content.',
      'Write the value itself in its place, or put it in quotes.',
    ],
  },
  'yaml-tag': {
    ar: ['وسم YAML غير مقبول: {actual}.', 'احذف الوسم.'],
    en: ['A YAML tag is not accepted: {actual}.', 'Remove the tag.'],
  },
  'yaml-documents': {
    ar: ['في الملف أكثر من وثيقة YAML، أو سطر يبدأ بعلامة %.', 'احذف سطر --- وما بعده من وثائق، وسطر %.'],
    en: [
      'The file holds more than one YAML document, or a line that begins with %.',
      'Remove the --- line with the documents after it, and the % line.',
    ],
  },
  'yaml-nesting': {
    ar: [
      'قوائم أو حقول بعضها داخل بعض أعمق مما في أي ملف من ملفات المحتوى.',
      'أعد كتابة هذا المدخل على مثال ملف آخر من نوعه.',
    ],
    en: [
      'Lists or fields lie inside each other deeper than in any content file.',
      'Write this entry again after the example of another file of its kind.',
    ],
  },
  'not-filled-in': {
    ar: ['ما زال في هذا الموضع «…» الذي يضعه القالب.', 'اكتب مكانه ما يطلبه الحقل، أو احذف الحقل إن كان اختياريا.'],
    en: [
      'This place still holds the “…” of the template.',
      'Write what the field asks for, or remove the field if it is optional.',
    ],
  },
  'field-unknown': {
    ar: ['لا يوجد حقل اسمه «{actual}».', 'احذفه أو صحح اسمه.'],
    en: ['There is no field called “{actual}”.', 'Remove it or correct its name.'],
  },
  'field-missing': {
    ar: ['الحقل «{actual}» ناقص.', 'أضفه في هذا المدخل.'],
    en: ['The field “{actual}” is missing.', 'Add it to this entry.'],
  },
  'field-type': {
    ar: [
      'قيمة الحقل «{actual}» من نوع آخر؛ المنتظر: {expected}.',
      'صحح القيمة؛ التواريخ بين علامتي تنصيص والأعداد بلا فواصل.',
    ],
    en: [
      'The field “{actual}” has another type; expected: {expected}.',
      'Correct the value; dates stand in quotes, numbers without separators.',
    ],
  },
  'field-value': {
    ar: ['قيمة الحقل غير مقبولة: {actual}. المنتظر: {expected}.', 'اختر قيمة من القيم المنتظرة.'],
    en: ['This value is not accepted: {actual}. Expected: {expected}.', 'Choose one of the expected values.'],
  },
  'date-invalid': {
    ar: ['«{actual}» ليس تاريخا صحيحا.', 'اكتبه بين علامتي تنصيص: "2025" أو "2025-03" أو "2025-03-31".'],
    en: ['“{actual}” is not a valid date.', 'Write it in quotes: "2025", "2025-03" or "2025-03-31".'],
  },
  'range-upside-down': {
    ar: ['الحد الأدنى {actual} ليس أصغر من الأعلى {expected}.', 'ضع low قبل high.'],
    en: ['The low end {actual} is not below the high end {expected}.', 'Put low before high.'],
  },
  'value-missing': {
    ar: ['لا قيمة في هذا المعطى: {actual}.', 'أضف value، أو low وhigh معا، أو date بحسب نوع المؤشر.'],
    en: [
      'This claim has no value of the right kind: {actual}.',
      'Add value, or low and high together, or date, as the indicator asks.',
    ],
  },
  'id-duplicate': {
    ar: ['المعرف «{actual}» مستعمل من قبل في {expected}.', 'اختر معرفا آخر؛ المعرفات دائمة ولا تتكرر.'],
    en: ['The id “{actual}” is already used in {expected}.', 'Choose another one; ids are permanent and unique.'],
  },
  'id-unknown': {
    ar: ['لا وجود ل{expected} بالمعرف «{actual}».', 'صحح المعرف، أو أضف ما يشير إليه.'],
    en: ['There is no {expected} with the id “{actual}”.', 'Correct the id, or add what it points to.'],
  },
  'wrong-language': {
    ar: ['هذا النص ليس بلغة حقله ({expected}): «{actual}».', 'اكتب العربية في ar والإنجليزية في en.'],
    en: [
      'This text is not in the language of its field ({expected}): “{actual}”.',
      'Write Arabic under ar and English under en.',
    ],
  },
  'text-empty': {
    ar: ['نص فارغ.', 'اكتب النص أو احذف الحقل.'],
    en: ['An empty text.', 'Write it, or remove the field.'],
  },
  'number-in-prose': {
    ar: [
      'في النص عدد مكتوب باليد: «{actual}».',
      'ضع مكانه معطى من السجل: <Claim id="…"/> في MDX، أو [[معرف-المعطى]] في YAML.',
    ],
    en: [
      'A number is typed into the text: “{actual}”.',
      'Put a claim of the ledger in its place: <Claim id="…"/> in MDX, [[claim-id]] in YAML.',
    ],
  },
  'place-broken': {
    ar: ['موضع رقم لا يُقرأ: «{actual}».', 'اكتبه [[معرف-المعطى]] أو [[معرف-المعطى|value]] أو [[=معرف-الرقم-المحسوب]].'],
    en: [
      'This place of a figure cannot be read: “{actual}”.',
      'Write [[claim-id]], [[claim-id|value]] or [[=derived-id]].',
    ],
  },
  'claim-withdrawn': {
    ar: ['المعطى «{actual}» مسحوب، فلا يُعرض على القارئ.', 'سم المعطى الذي حل محله، أو احذف الجملة.'],
    en: [
      'The claim “{actual}” is withdrawn and is not shown to readers.',
      'Name the claim that replaced it, or remove the sentence.',
    ],
  },
  'programme-differs': {
    ar: [
      'المؤشر «{actual}» ليس من مؤشرات هذا البرنامج، بل من {expected}.',
      'انقل المعطى إلى ملف برنامجه، أو صحح المؤشر.',
    ],
    en: [
      'The indicator “{actual}” does not belong to this programme but to {expected}.',
      'Move the claim to the file of its programme, or correct the indicator.',
    ],
  },
  'name-is-a-number': {
    ar: ['اسم المنبر «{actual}» عدد، ولو قُبل لمر هذا العدد في كل نص بلا معطى.', 'اكتب الاسم كما يكتبه المنبر نفسه.'],
    en: [
      'The name “{actual}” is a number; accepted as a name, it would pass in every text without a claim.',
      'Write the name as the outlet itself writes it.',
    ],
  },
  'quotation-not-archived': {
    ar: [
      'كلمات ما بين «» لا ترد في أي نسخة محفوظة: «{actual}».',
      'انسخ الكلمات من capture.txt؛ وإن لم تكن اقتباسا فاحذف «»، وسم معطى بدل العدد.',
    ],
    en: [
      'The words in «» stand in no capture: «{actual}».',
      'Copy the words from capture.txt; if they are no quotation take the «» away, and name a claim instead of a number.',
    ],
  },
  'verdict-calls-not-archived': {
    ar: [
      'لا يسمي المعطى «{expected}» رقمه «{actual}»: ليست الكلمات في اقتباسه ولا في سياقه.',
      'انسخ في calls كلمات من اقتباس المعطى أو سياقه، أو احذفها.',
    ],
    en: [
      'The claim “{expected}” does not call its figure «{actual}»: the words stand neither in its quote nor in its context.',
      'Copy words of the claim’s quote or context into calls, or take them out.',
    ],
  },
  'title-not-headline': {
    ar: [
      'في عنوان المقال عدد، وهو ليس عنوانه المحفوظ: «{actual}».',
      'انسخ العنوان من النسخة المحفوظة وحدد سطره في headline، أو اكتب عنوانا بلا أعداد.',
    ],
    en: [
      'The Arabic title holds a number and is not the archived headline: “{actual}”.',
      'Copy the headline from the capture and give its line under headline, or write a title without numbers.',
    ],
  },
  'unicode-in-id': {
    ar: ['معرف غير صالح: «{actual}».', 'حروف لاتينية صغيرة وأرقام وشرطات فقط.'],
    en: ['Not a valid id: “{actual}”.', 'Small Latin letters, digits and hyphens only.'],
  },
  'capture-changed': {
    ar: [
      'تغيرت بايتات النسخة المحفوظة: بصمتها {actual}.',
      'أعد الملف كما حُفظ (البصمة {expected})؛ النسخ المحفوظة لا تُعدل.',
    ],
    en: [
      'The bytes of this capture changed: its SHA-256 is {actual}.',
      'Restore the file as archived (SHA-256 {expected}); captures are never edited.',
    ],
  },
  'capture-unpinned': {
    ar: ['نسخة محفوظة بلا بصمة في sources.yaml.', 'أضف معرفها وبصمتها: sha256 {actual}.'],
    en: ['A capture without its hash in sources.yaml.', 'Add its id and hash: sha256 {actual}.'],
  },
  'capture-missing': {
    ar: ['لا ملف capture.txt للنسخة المحفوظة «{actual}».', 'ضع الملف في sources/{actual}/capture.txt.'],
    en: ['There is no capture.txt for the capture “{actual}”.', 'Put the file at sources/{actual}/capture.txt.'],
  },
  'capture-not-text': {
    ar: ['النسخة المحفوظة ليست نصا بترميز UTF-8.', 'احفظ الصفحة نصا بترميز UTF-8 قبل إضافتها.'],
    en: ['The capture is not UTF-8 text.', 'Save the page as UTF-8 text before adding it.'],
  },
  'copy-not-alike': {
    ar: ['النصان ليسا نسخة واحدة: التشابه {actual}.', 'صحح الأسطر في copies، أو احذف المدخل.'],
    en: [
      'These two texts are not copies of each other: similarity {actual}.',
      'Correct the lines under copies, or remove the entry.',
    ],
  },
  'copy-undeclared': {
    ar: [
      'هذا المقال نسخة من «{actual}» (التشابه {expected}).',
      'سجله في copies للمقال الأصلي؛ النسخة لا تُعد منبرا آخر.',
    ],
    en: [
      'This article is a copy of “{actual}” (similarity {expected}).',
      'List it under copies of the original; a copy is not another outlet.',
    ],
  },
  'mdx-syntax': {
    ar: ['لا تُقرأ الصفحة من هذا الموضع: {actual}', 'أغلق كل وسم فتحته، واكتب < و{ بين علامتي `.'],
    en: [
      'The page cannot be read from here: {actual}',
      'Close every tag you open, and write < and { inside backticks.',
    ],
  },
  'mdx-code': {
    ar: [
      'شيفرة في صفحة محتوى: «{actual}».',
      'احذفها؛ صفحات المحتوى نص ومكونات جاهزة فقط، بلا import ولا export ولا {…}.',
    ],
    en: [
      'Code in a content page: “{actual}”.',
      'Remove it; content pages hold text and ready components only, no import, export or {…}.',
    ],
  },
  'mdx-html': {
    ar: ['وسم HTML غير مقبول: «{actual}».', 'استعمل Markdown أو أحد المكونات: {expected}.'],
    en: ['This HTML tag is not accepted: “{actual}”.', 'Use Markdown, or one of the components: {expected}.'],
  },
  'mdx-component': {
    ar: ['لا يوجد مكون اسمه «{actual}».', 'المكونات المتاحة: {expected}.'],
    en: ['There is no component called “{actual}”.', 'The components are: {expected}.'],
  },
  'mdx-attribute': {
    ar: ['خاصية غير مقبولة: «{actual}».', 'الخصائص المتاحة: {expected}، وقيمتها بين علامتي تنصيص.'],
    en: ['This attribute is not accepted: “{actual}”.', 'Accepted: {expected}, with the value in quotes.'],
  },
  'mdx-nesting': {
    ar: [
      'قوائم أو اقتباسات أو وسوم بعضها داخل بعض أعمق مما يُقرأ.',
      'بسط هذا الموضع إلى فقرات وقوائم من مستوى أو مستويين.',
    ],
    en: [
      'Lists, quotations or tags lie inside each other deeper than anyone reads.',
      'Make paragraphs of this place, and lists of one or two levels.',
    ],
  },
  'mdx-children': {
    ar: [
      'ما بين وسمي <{actual}> غير مقبول: {expected}.',
      'اكتب مثلا: <Claim id="…"/> بلا نص، و<Term id="…">كلمات</Term> بنص.',
    ],
    en: [
      'What stands between the tags of <{actual}> does not fit: {expected}.',
      'Write <Claim id="…"/> without text, and <Term id="…">words</Term> with text.',
    ],
  },
  'mdx-anchor-duplicate': {
    ar: ['المعرف «{actual}» مستعمل لعنوان آخر أو لقسم من أقسام الصفحة.', 'أعط كل عنوان معرفا خاصا به في anchors.'],
    en: [
      'The id “{actual}” already belongs to another heading or to a part of the page.',
      'Give each heading an id of its own under anchors.',
    ],
  },
  'mdx-anchor-unused': {
    ar: ['لا عنوان في الصفحة نصه «{actual}».', 'صحح النص في anchors حتى يطابق العنوان حرفا بحرف، أو احذفه.'],
    en: [
      'No heading of the page reads “{actual}”.',
      'Correct the text under anchors so that it is the heading, letter for letter, or remove it.',
    ],
  },
  'address-taken': {
    ar: ['العنوان «{actual}» لصفحة من صفحات الموقع.', 'سم الملف باسم آخر.'],
    en: ['The address “{actual}” belongs to a page of the site.', 'Give the file another name.'],
  },
  'mdx-heading': {
    ar: ['عنوان القسم «{actual}» بلا معرف ثابت.', 'أضفه إلى anchors في رأس الصفحة، بمعرف لاتيني قصير.'],
    en: ['The heading “{actual}” has no stable id.', 'Add it to anchors in the front matter, with a short Latin id.'],
  },
  'mdx-heading-level': {
    ar: ['عنوان من المستوى الأول داخل الصفحة.', 'ابدأ بالمستوى الثاني: ##. عنوان الصفحة في رأسها.'],
    en: ['A first-level heading inside the page.', 'Begin at ##; the page title stands in the front matter.'],
  },
  'mdx-footnote': {
    ar: ['حاشية سفلية.', 'ضع ما فيها في النص، أو أحل إلى معطى: مصدره يظهر في آخر الصفحة.'],
    en: ['A footnote.', 'Say it in the text, or use a claim: its source is listed at the end of the page.'],
  },
  'front-matter': {
    ar: ['لا رأس للصفحة بين سطرين من ---.', 'ابدأ الملف بسطر --- ثم الحقول ثم ---.'],
    en: ['The page has no front matter between two --- lines.', 'Open the file with ---, then the fields, then ---.'],
  },
  'link-unsafe': {
    ar: ['رابط غير مقبول: «{actual}».', 'استعمل عنوانا داخليا يبدأ بـ/ أو عنوان https.'],
    en: ['This link is not accepted: “{actual}”.', 'Use a site address that begins with /, or an https address.'],
  },
  'link-broken': {
    ar: ['لا صفحة في الموقع بالعنوان «{actual}».', 'صحح العنوان.'],
    en: ['The site has no page at “{actual}”.', 'Correct the address.'],
  },
  'image-missing': {
    ar: ['لا صورة في الموقع بالعنوان «{actual}».', 'ضع الصورة في مجلد public، أو صحح العنوان.'],
    en: ['The site has no picture at “{actual}”.', 'Put the picture into the folder public, or correct the address.'],
  },
  'link-empty': {
    ar: ['رابط بلا كلمات يُنقر عليها.', 'اكتب بين القوسين المعقوفين ما يدل على الصفحة التي يؤدي إليها.'],
    en: ['A link without words to click on.', 'Write between the square brackets what page it leads to.'],
  },
  'image-alt': {
    ar: ['صورة بلا وصف.', 'اكتب بين القوسين المعقوفين ما تُظهره الصورة.'],
    en: ['An image without a description.', 'Write what it shows between the square brackets.'],
  },
  'translation-missing': {
    ar: ['مفتاح ترجمة ناقص: {actual}.', 'أضفه في الملف المقابل.'],
    en: ['A translation key is missing: {actual}.', 'Add it to the other file.'],
  },
  ...AGREEMENT,
} as const satisfies Record<string, Wording>;

export type Code = keyof typeof wordings;
export const CATALOGUE: Readonly<Record<Code, Wording>> = wordings;
