/** What is said twice must agree: ids and fields, dates and claims, programmes and figures, Arabic and English. */
export const AGREEMENT = {
  'id-differs': {
    ar: ['المعرف «{actual}» لا يقول ما تقوله الحقول: {expected}.', 'صحح الحقل، أو سم الملف أو المدخل كما ينبغي.'],
    en: [
      'The id “{actual}” does not say what the fields say: {expected}.',
      'Correct the field, or name the file or the entry as it should be.',
    ],
  },
  'event-not-of-article': {
    ar: [
      'المناسبة «{actual}» لا يمكن أن ينقلها مقال نُشر في {expected}: فهي بعده، أو قبله بأكثر من شهر ولا كلمة فيه تذكر يومها.',
      'صحح event أو published.date.',
    ],
    en: [
      'The event “{actual}” cannot be what an article of {expected} reports: it is later, or more than a month before it, and no word names its day.',
      'Correct event, or published.date.',
    ],
  },
  'date-not-stated': {
    ar: [
      'اليوم {actual} مسجل على أنه مذكور، ولا كلمة في المقال تذكره.',
      'صحح التاريخ، أو اجعل الأساس inferred وبين السبب.',
    ],
    en: [
      'The day {actual} is given as stated, but no word of the article states it.',
      'Correct the date, or make its basis inferred and give the reason.',
    ],
  },
  'date-in-future': {
    ar: ['اليوم {actual} لم يأت بعد.', 'اكتب يوم العمل نفسه: يوم المراجعة أو التصويب أو السحب.'],
    en: [
      'The day {actual} has not come yet.',
      'Write the day of the work itself: of the review, the correction, the withdrawal or the revision.',
    ],
  },
  'date-before-claims': {
    ar: ['اليوم {actual} قبل أن يقال ما يتناوله: {expected}.', 'صحح التاريخ، أو المعطيات التي يسميها المدخل.'],
    en: [
      'The day {actual} comes before what it is about was said: {expected}.',
      'Correct the date, or the claims that the entry names.',
    ],
  },
  'date-without-claim': {
    ar: [
      'التاريخ {actual} ليس تاريخ أي معطى مما يسميه هذا المدخل: {expected}.',
      'صحح التاريخ، أو سم المعطى الذي يعود إليه.',
    ],
    en: [
      'The date {actual} is that of no claim which this entry names: {expected}.',
      'Correct the date, or name the claim that it belongs to.',
    ],
  },
  'other-programme': {
    ar: ['«{actual}» من أرقام {expected}، لا من أرقام هذا الموضع.', 'سم رقما من البرنامج نفسه، أو صحح programme.'],
    en: [
      '“{actual}” is a figure of {expected}, and does not belong here.',
      'Name a figure of the same programme, or correct programme.',
    ],
  },
  'compare-kind-differs': {
    ar: ['المعطى «{actual}» لا يصلح لهذه الخانة من المقارنة؛ المنتظر: {expected}.', 'سم معطى من ذلك النوع.'],
    en: [
      'The claim “{actual}” does not fit this column of the comparison; expected: {expected}.',
      'Name a claim of that kind.',
    ],
  },
  'emblem-taken': {
    ar: [
      'الشعار «{actual}» للبرنامج {expected}، والقارئ يميز البرامج بشعاراتها.',
      'اختر شعارا لم يأخذه برنامج آخر، أو ring، وهي رمادية لما بقي من البرامج.',
    ],
    en: [
      'The emblem “{actual}” is that of {expected}, and readers tell programmes apart by their emblems.',
      'Choose one that no other programme has, or ring, which is grey and for the others.',
    ],
  },
  'unit-kind-differs': {
    ar: ['نوع الوحدة لا يوافق استعمالها: {actual}. المنتظر: {expected}.', 'صحح الوحدة أو النوع.'],
    en: [
      'The kind of the unit does not fit its use: {actual}. Expected: {expected}.',
      'Correct the unit, or the kind.',
    ],
  },
  'unit-noun-unknown': {
    ar: [
      'الاسم «{actual}» ليس مما يسمي هذه الوحدة في written (أو في name.en للإنجليزية): {expected}.',
      'صحح الاسم؛ أو أضفه إلى written إذا كان يسمي الشيء نفسه.',
    ],
    en: [
      'The noun “{actual}” is none of the words that name this unit under written (in English, under name.en): {expected}.',
      'Correct the noun; or add it to written if it names the same thing.',
    ],
  },
  'number-claimed-twice': {
    ar: [
      'العدد «{actual}» في هذا الموضع من المقال سجله من قبل المعطى {expected}.',
      'لكل عدد معطى واحد: احذف أحد المعطيين، أو صحح الاقتباس.',
    ],
    en: [
      'The number “{actual}” at this place of the article is already claimed by {expected}.',
      'A number makes one claim: remove one of the two, or correct the quote.',
    ],
  },
  'withdrawn-without-correction': {
    ar: ['سُحب المعطى «{actual}» ولا يقول ذلك شيء في corrections.yaml.', 'أضف مدخلا يسميه ويقول للقارئ ما تغير.'],
    en: [
      'The claim “{actual}” is withdrawn and nothing in corrections.yaml says so.',
      'Add an entry that names it and tells readers what changed.',
    ],
  },
  'places-differ': {
    ar: ['النص العربي والنص الإنجليزي لا يسميان الأرقام نفسها: {actual}.', 'سم الأرقام نفسها في اللغتين.'],
    en: [
      'The Arabic and the English text do not name the same figures: {actual}.',
      'Name the same figures in both languages.',
    ],
  },
  'verdict-reason-differs': {
    ar: [
      'لا فرق من نوع «{actual}» بين هذه المعطيات؛ ما وجده البناء بينها: {expected}.',
      'صحح الحكم، أو قائمة المعطيات.',
    ],
    en: [
      'There is no difference of the kind “{actual}” between these claims; the build finds: {expected}.',
      'Correct the verdict, or the list of claims.',
    ],
  },
  'figure-rounded-away': {
    ar: ['قيمة «{actual}» هي {expected}، وdigits يقربها حتى تصير رقما آخر.', 'زد digits.'],
    en: ['The value of “{actual}” is {expected}, and digits rounds it until it is another number.', 'Raise digits.'],
  },
} as const;
