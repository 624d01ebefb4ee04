/** What each chart problem says: [what is wrong, the next action], in the editor's words. Codes are permanent. */
export const CHART_WORDINGS = {
  'chart-unknown-claim': {
    ar: ['المبيان يسمي معطى غير موجود: «{actual}».', 'صحح المعرف أو أضف المعطى إلى claims.'],
    en: ['The chart names a claim that does not exist: “{actual}”.', 'Correct the id, or add the claim to claims.'],
  },
  'chart-unknown-derived': {
    ar: ['المبيان يسمي رقما محسوبا غير موجود: «{actual}».', 'صحح المعرف أو أضف الرقم إلى derived.yaml.'],
    en: [
      'The chart names a derived figure that does not exist: “{actual}”.',
      'Correct the id, or add it to derived.yaml.',
    ],
  },
  'chart-unknown-name': {
    ar: ['لا يوجد {expected} بهذا المعرف: «{actual}».', 'صحح المعرف.'],
    en: ['There is no {expected} with the id “{actual}”.', 'Correct the id.'],
  },
  'chart-mark-without-source': {
    ar: ['علامة لا تسمي معطى ولا رقما محسوبا، أو تسميهما معا.', 'اكتب claim أو derived، واحدا منهما فقط.'],
    en: ['A mark names neither a claim nor a derived figure, or both.', 'Write claim or derived, one of the two.'],
  },
  'chart-withdrawn-claim': {
    ar: ['المعطى «{actual}» مسحوب ولا يُرسم.', 'احذف العلامة أو سم المعطى الذي حل محله.'],
    en: ['The claim “{actual}” is withdrawn and is not drawn.', 'Remove the mark, or name the claim that replaced it.'],
  },
  'chart-without-value': {
    ar: [
      'المعطى «{actual}» ليس عددا واحدا يُرسم هنا.',
      'لا تُرسم التواريخ والتصريحات والمراتب؛ احذف العلامة. والمدى بين عددين يُرسم مع kind: range.',
    ],
    en: [
      '“{actual}” holds no single amount that can be drawn here.',
      'Dates, statements and ranks are not drawn: remove the mark. A range of two numbers takes kind: range.',
    ],
  },
  'chart-label-missing': {
    ar: ['العلامة «{actual}» بلا اسم.', 'أضف label إلى العلامة، أو سطر label إلى المبيان ({expected}).'],
    en: ['The mark “{actual}” has no name.', 'Give the mark a label, or the chart a label line ({expected}).'],
  },
  'chart-place-taken': {
    ar: [
      'علامتان في موضع واحد: «{actual}» و«{expected}».',
      'ميز العلامات بشيء آخر في label من المبيان، مثل outlet، أو أعط كل علامة اسما أو سلسلة خاصة بها.',
    ],
    en: [
      'Two marks stand in one place: “{actual}” and “{expected}”.',
      'Tell the marks apart by another label of the chart, such as outlet, or give each a label or a series of its own.',
    ],
  },
  'chart-units-differ': {
    ar: [
      'وحدات مختلفة في مبيان واحد: {actual} و{expected}.',
      'افصلها في مبيانين؛ أو سم ما يُعد في unit إذا كانت كلها أعدادا.',
    ],
    en: [
      'One chart, different units: {actual} and {expected}.',
      'Make two charts; or name in unit what all of them count.',
    ],
  },
  'chart-too-few-marks': {
    ar: ['المبيان يحمل {actual} من العلامات، وأقل ما يُرسم {expected}.', 'أضف معطيات، أو اكتب الرقم في النص بلا مبيان.'],
    en: [
      'The chart has {actual} marks; it needs at least {expected}.',
      'Add claims, or give the figure in prose without a chart.',
    ],
  },
  'chart-mixes-definitions': {
    ar: [
      'علامات تُقارن كأنها شيء واحد وهي مؤشرات مختلفة: {actual} و{expected}.',
      'قارن مؤشرا واحدا، أو سم كل علامة بما تعدّه (label: indicator).',
    ],
    en: [
      'Marks are compared as one thing, but are different indicators: {actual} and {expected}.',
      'Compare one indicator, or name each mark by what it counts (label: indicator).',
    ],
  },
  'chart-line-not-joined': {
    ar: [
      'خط بين رقمين لا يجمعهما مقال واحد: «{actual}» و«{expected}».',
      'ارسمهما أعمدة (kind: bars)؛ الخط لما يجمعه مصدر واحد.',
    ],
    en: [
      'A line joins two figures that no single article joins: “{actual}” and “{expected}”.',
      'Draw bars (kind: bars): a line is for what one source joins.',
    ],
  },
  'chart-struck-value': {
    ar: [
      'الحكم صدر ضد «{actual}»، فلا يُرسم عمودا.',
      'استعمل kind: outlets حيث تظهر القيمة مشطوبة مع الحكم، أو احذف العلامة.',
    ],
    en: [
      'The verdict went against “{actual}”: it gets no bar.',
      'Use kind: outlets, where it shows struck with its verdict, or remove the mark.',
    ],
  },
  'chart-not-a-share': {
    ar: ['«{actual}» ليس نسبة بين صفر ومائة.', 'مبيان share للنسب المئوية وحدها.'],
    en: ['“{actual}” is not a share of a whole.', 'A share chart takes percentages from nought to a hundred only.'],
  },
  'chart-not-above-zero': {
    ar: ['«{actual}» لا يُرسم على هذا المحور: يلزم عدد أكبر من صفر.', 'احذف العلامة أو غير نوع المبيان.'],
    en: ['“{actual}” does not fit this axis: it must be above zero.', 'Remove the mark, or choose another kind.'],
  },
  'chart-series-wrong': {
    ar: [
      'السلسلة «{actual}» لا تناسب هذا المبيان.',
      'لا تُكتب series إلا مع grouped أو slope، وكل علامة تسمي سلسلة من القائمة ({expected}).',
    ],
    en: [
      'The series “{actual}” does not fit this chart.',
      'Only grouped and slope have series, and each mark names one of the list ({expected}).',
    ],
  },
} as const satisfies Record<string, { ar: readonly [string, string]; en: readonly [string, string] }>;

export type ChartCode = keyof typeof CHART_WORDINGS;
