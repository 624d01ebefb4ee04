/** What is said of who said it: an entry a code, [what is wrong, the next action] in both languages. */
export const attribution = {
  'attribution-differs': {
    ar: ['attribution المسجل {actual}، وكلمات المقال شيء آخر: {what}.', 'صحح attribution: {expected}.'],
    en: [
      'The attribution given is {actual}, but the words of the article are otherwise: {what}.',
      'Correct attribution: {expected}.',
    ],
  },
  'speaker-not-named': {
    ar: [
      'لا ينسب المقال هذا القول إلى «{actual}» ({name}): لا يسميه قبله مع «قال» أو «أكد» أو «وفق» ونحوها.',
      'صحح claimedBy أو speaker في events.yaml؛ أو أضف إلى words في speakers.yaml ما يسميه به المقال؛ وإن لم ينسب المقال القول إلى أحد فاكتب unattributed.',
    ],
    en: [
      'The article does not say that “{actual}” ({name}) said this: no name of his stands before it beside a word of saying (said, stressed, according to).',
      'Correct claimedBy, or speaker in events.yaml; or add how the article names him to words in speakers.yaml; where the article names nobody, write unattributed.',
    ],
  },
} as const;
