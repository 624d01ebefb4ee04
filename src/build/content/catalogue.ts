/**
 * What each problem says, in the editor's words: [what is wrong, the next action]. Codes are permanent: they have a
 * heading in the contributor guide, and a test holds the two together.
 */
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
    ar: ['هذا الملف ليس في مكان يعرفه المشروع.', 'راجع دليل المساهمة: لكل نوع من الملفات مجلده.'],
    en: [
      'This file is in no place that the project knows.',
      'See the contributor guide: each kind of file has its folder.',
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
    ar: ['عدد الملفات فوق {expected}.', 'احذف ما ليس من المحتوى.'],
    en: ['There are more than {expected} files.', 'Remove what is not content.'],
  },
  'text-bom': {
    ar: ['يبدأ الملف بعلامة BOM غير مرئية.', 'احفظه بترميز UTF-8 بلا BOM.'],
    en: ['The file opens with an invisible byte order mark.', 'Save it as UTF-8 without BOM.'],
  },
  'text-not-utf8': {
    ar: ['الملف ليس نصا بترميز UTF-8.', 'احفظه بترميز UTF-8.'],
    en: ['The file is not UTF-8 text.', 'Save it as UTF-8.'],
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
  'yaml-syntax': {
    ar: [
      'لا يُقرأ الملف من هذا الموضع: {actual}',
      'راجع المسافات البادئة والنقطتين وعلامات التنصيص في هذا السطر والذي قبله.',
    ],
    en: [
      'The file cannot be read from here: {actual}',
      'Check indentation, colons and quotes on this line and the one before.',
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
    ar: ['لا قيمة في هذا الادعاء: {actual}.', 'أضف value، أو low وhigh معا، أو date حسب نوع المؤشر.'],
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
    ar: ['لا يوجد {expected} بالمعرف «{actual}».', 'صحح المعرف أو أضف ما يشير إليه.'],
    en: ['There is no {expected} with the id “{actual}”.', 'Correct the id, or add what it points to.'],
  },
  'id-file-name': {
    ar: ['المعرف «{actual}» لا يطابق اسم الملف «{expected}».', 'اجعلهما واحدا.'],
    en: ['The id “{actual}” does not match the file name “{expected}”.', 'Make them one.'],
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
      'عدد مكتوب باليد في النص: «{actual}».',
      'ضع مكانه ادعاء من السجل: <Claim id="…"/> في MDX، أو [[معرف-الادعاء]] في YAML.',
    ],
    en: [
      'A number is typed into the text: “{actual}”.',
      'Put a claim of the ledger in its place: <Claim id="…"/> in MDX, [[claim-id]] in YAML.',
    ],
  },
  'place-broken': {
    ar: [
      'موضع رقم لا يُقرأ: «{actual}».',
      'اكتبه [[معرف-الادعاء]] أو [[معرف-الادعاء|value]] أو [[=معرف-الرقم-المحسوب]].',
    ],
    en: [
      'This place of a figure cannot be read: “{actual}”.',
      'Write [[claim-id]], [[claim-id|value]] or [[=derived-id]].',
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
    ar: ['لا ملف capture.txt للمصدر «{actual}».', 'ضع الملف في sources/{actual}/capture.txt.'],
    en: ['There is no capture.txt for the source “{actual}”.', 'Put the file at sources/{actual}/capture.txt.'],
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
  'mdx-heading': {
    ar: ['عنوان القسم «{actual}» بلا معرف ثابت.', 'أضفه إلى anchors في رأس الصفحة، بمعرف لاتيني قصير.'],
    en: ['The heading “{actual}” has no stable id.', 'Add it to anchors in the front matter, with a short Latin id.'],
  },
  'mdx-heading-level': {
    ar: ['عنوان من المستوى الأول داخل الصفحة.', 'ابدأ بالمستوى الثاني: ##. عنوان الصفحة في رأسها.'],
    en: ['A first-level heading inside the page.', 'Begin at ##; the page title stands in the front matter.'],
  },
  'mdx-footnote': {
    ar: ['حاشية سفلية.', 'ضع ما فيها في النص، أو أحل إلى ادعاء: مصدره يظهر في آخر الصفحة.'],
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
  'image-alt': {
    ar: ['صورة بلا وصف.', 'اكتب بين القوسين المعقوفين ما تُظهره الصورة.'],
    en: ['An image without a description.', 'Write what it shows between the square brackets.'],
  },
  'translation-missing': {
    ar: ['مفتاح ترجمة ناقص: {actual}.', 'أضفه في الملف المقابل.'],
    en: ['A translation key is missing: {actual}.', 'Add it to the other file.'],
  },
  'programme-claims-missing': {
    ar: ['برنامج بلا ملف ادعاءات.', 'أنشئ claims/{actual}.yaml.'],
    en: ['A programme without a file of claims.', 'Create claims/{actual}.yaml.'],
  },
} as const satisfies Record<string, Wording>;

export type Code = keyof typeof wordings;
export const CATALOGUE: Readonly<Record<Code, Wording>> = wordings;
