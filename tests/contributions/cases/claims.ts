/** Claims that their article does not bear out, and claims that do not hold together. */
import { CLAIMS, DISPUTE, type Draft, type Edit, edit, RIBAT, type Wrong } from '../draft.ts';

const INDICATORS = 'indicators.yaml';
const SAHIL = 'articles/sahil-2024-03-03.yaml';
const QUOTE = 'quote: "برنامج الإطعام المدرسي يستفيد منه حوالي 120 ألف تلميذ"';

/** Several replacements in the claims file; the guide shows the first. */
const claim = (...changes: readonly (readonly [from: string, to: string])[]): Edit => {
  const change = (draft: Draft): void => {
    for (const [from, to] of changes) draft.replace(CLAIMS, from, to);
  };
  const [right = '', wrong = ''] = changes[0] ?? [];
  return Object.assign(change, { edited: { file: CLAIMS, right, wrong } });
};

export const QUOTES: readonly Wrong[] = [
  {
    name: 'a quote altered by one letter, with the nearest words',
    change: claim(['وبلغت كلفة البرنامج 45', 'وبلغت تكلفة البرنامج 45']),
    raises: [['quote-not-found', CLAIMS, '=quote: "وبلغت تكلفة']],
    says: 'Closest: «وبلغت كلفة البرنامج 45 مليون درهم»',
  },
  {
    name: 'a quote with another number, and the value to match',
    change: claim(
      ['value: 120000', 'value: 130000'],
      ['written: "120 ألف"', 'written: "130 ألف"'],
      ['حوالي 120 ألف تلميذ', 'حوالي 130 ألف تلميذ'],
      ['about 120 thousand', 'about 130 thousand'],
    ),
    raises: [['quote-not-found', CLAIMS, '=quote: "برنامج الإطعام المدرسي يستفيد منه حوالي 130']],
  },
  {
    name: 'a quote with one vowel mark more',
    change: claim(['وبلغت كلفة البرنامج 45', 'وبلغتْ كلفة البرنامج 45']),
    raises: [['quote-not-found', CLAIMS, '=quote: "وبلغتْ']],
  },
  {
    name: 'a quote with an invisible mark, brought in by an escape',
    change: claim(['منه حوالي 120 ألف تلميذ', 'منه\\u200F حوالي 120 ألف تلميذ']),
    raises: [['quote-has-invisible-marks', CLAIMS, '=quote: "برنامج']],
    says: 'Closest: «برنامج الإطعام المدرسي يستفيد منه حوالي',
  },
  {
    name: 'a quote in pieces (NFD), brought in by an escape',
    change: claim(['منه حوالي 120 ألف تلميذ', 'منه حوالي 120 ا\\u0654لف تلميذ']),
    raises: [['quote-not-nfc', CLAIMS, '=quote: "برنامج']],
  },
  {
    name: 'a quote with a Persian letter',
    change: claim(['ويشمل البرنامج ما بين', 'ویشمل البرنامج ما بین']),
    raises: [['quote-not-found', CLAIMS, '=quote: "ویشمل']],
  },
  {
    name: 'a quote from another article',
    change: claim(['article: ribat-2024-03-03\n  quote: "برنامج', 'article: sahil-2024-03-03\n  quote: "برنامج']),
    raises: [['quote-belongs-to-another-source', CLAIMS, `=${QUOTE}`]],
    says: 'not in sahil-2024-03-03 but on line',
  },
  {
    name: 'a quote from the page around the article',
    change: (draft) => {
      draft.replace(SAHIL, 'lines: "1-6"', 'lines: "3-5"');
      draft.replace(SAHIL, 'headline: { line: 2 }\n', '');
      draft.replace(SAHIL, 'leaveOut:\n  - line: 1\n    why: { ar: "قائمة الموقع", en: "Site menu" }\n', '');
      draft.replace(
        CLAIMS,
        'article: sahil-2024-03-03\n  quote: "وخصصت له الدولة 45 مليون درهم في السنة"\n  line: 5',
        'article: sahil-2024-03-03\n  quote: "بأن تصل الوجبات إلى التلاميذ كلهم"\n  line: 6',
      );
    },
    raises: [['quote-not-in-article', CLAIMS, '=quote: "بأن تصل الوجبات']],
  },
  {
    name: 'a quote that cuts a number',
    change: claim(
      ['written: "120 ألف"', 'written: "20 ألف"'],
      ['value: 120000', 'value: 20000'],
      [QUOTE, 'quote: "20 ألف تلميذ"'],
      ['the school meals programme serves about 120 thousand', '20 thousand'],
    ),
    raises: [['quote-cuts-a-number', CLAIMS, '=quote: "20 ألف']],
    says: '«120 ألف',
  },
  {
    name: 'a quote that cuts a word',
    change: claim(['quote: "وبلغت كلفة البرنامج 45 مليون درهم"', 'quote: "لغت كلفة البرنامج 45 مليون درهم"']),
    raises: [['quote-cuts-a-word', CLAIMS, '=quote: "لغت']],
  },
  {
    name: 'a quote of one word',
    change: claim(['quote: "الوجبة المدرسية حق لكل طفل"', 'quote: "الوجبة"']),
    raises: [['quote-too-short', CLAIMS, '=quote: "الوجبة"']],
  },
  {
    name: 'an empty quote',
    change: claim(['quote: "الوجبة المدرسية حق لكل طفل"', 'quote: ""']),
    raises: [['text-empty', CLAIMS, '=quote: ""']],
  },
  {
    name: 'a quote of spaces',
    change: claim(['quote: "الوجبة المدرسية حق لكل طفل"', 'quote: "   "']),
    raises: [['quote-empty', CLAIMS, '=quote: "   "']],
  },
  {
    name: 'a quote over two lines of the article',
    change: claim(
      [
        'quote: "وبلغت كلفة البرنامج 45 مليون درهم"\n  line: 6',
        'quote: |-\n    120 ألف تلميذ.\n    وبلغت كلفة البرنامج 45 مليون درهم\n  line: 5',
      ],
      ['"The programme cost 45 million dirhams"', '"120 thousand pupils. The programme cost 45 million dirhams"'],
    ),
    raises: [['quote-crosses-paragraphs', CLAIMS, '=quote: |-']],
  },
  {
    name: 'the wrong line',
    change: claim([`${QUOTE}\n  line: 5`, `${QUOTE}\n  line: 6`]),
    raises: [['quote-line-differs', CLAIMS, '=line: 6']],
    says: 'on line 5',
  },
  {
    name: 'words that stand there twice',
    change: (draft) => {
      draft.capture('sahil-2024-03-03', (text) =>
        text.replace('في الجماعات القروية، ', 'في القرى، وخصصت له الدولة 45 مليون درهم في السنة مرة أولى، '),
      );
    },
    raises: [['quote-ambiguous', CLAIMS, '=quote: "وخصصت له الدولة']],
    says: 'Add nth',
  },
  {
    name: 'the third of two places',
    change: (draft) => {
      draft.capture('sahil-2024-03-03', (text) =>
        text.replace('في الجماعات القروية، ', 'في القرى، وخصصت له الدولة 45 مليون درهم في السنة مرة أولى، '),
      );
      draft.replace(
        CLAIMS,
        'quote: "وخصصت له الدولة 45 مليون درهم في السنة"\n  line: 5',
        'quote: "وخصصت له الدولة 45 مليون درهم في السنة"\n  line: 5\n  nth: 3',
      );
    },
    raises: [['quote-nth-differs', CLAIMS, '=nth: 3']],
  },
  {
    name: 'a context that the article does not have',
    change: claim(['context: "وبلغت كلفة البرنامج"', 'context: "وبلغت كلفة المشروع"']),
    raises: [['context-not-found', CLAIMS, '=context:']],
  },
  {
    name: 'an article that does not exist, with the nearest',
    change: claim(['article: ribat-2024-03-03\n  quote: "وبلغت', 'article: rabat-2024-03-03\n  quote: "وبلغت']),
    raises: [['id-unknown', CLAIMS, '=article: rabat-2024-03-03']],
    says: 'Nearest: “ribat-2024-03-03”',
  },
];

export const VALUES: readonly Wrong[] = [
  {
    name: 'a value changed without its quote',
    change: claim(['value: 120000', 'value: 1200000']),
    raises: [['value-differs', CLAIMS, '=value: 1200000']],
    says: '«120 ألف» is 120000',
  },
  {
    name: 'a decimal read as thousands',
    change: claim(['value: 35.5', 'value: 355'], ['style: decimal', 'style: thousands']),
    raises: [['style-differs', CLAIMS, '=style: thousands']],
  },
  {
    name: 'a numeral that is not in the quote',
    change: claim(['written: "45 مليون"', 'written: "46 مليون"'], ['value: 45000000', 'value: 46000000']),
    raises: [['token-missing', CLAIMS, '=written: "46 مليون"']],
    says: 'Closest: «45 مليون»',
  },
  {
    name: 'a part of a numeral',
    change: claim(['written: "35,5"', 'written: "5"'], ['value: 35.5', 'value: 5'], ['style: decimal', 'style: plain']),
    raises: [['token-cut', CLAIMS, '=written: "5"']],
    says: '35,5',
  },
  {
    name: 'a numeral without its scale word',
    change: claim(['written: "120 ألف"', 'written: "120"'], ['value: 120000', 'value: 120']),
    raises: [['scale-left-out', CLAIMS, '=written: "120"']],
    says: '120 ألف',
  },
  {
    name: 'a numeral that the quote has twice',
    change: (draft) => {
      draft.capture('majma-2024-03-04', (text) => text.replace('إن 310 مطاعم', 'إن 310 من 310 مطاعم'));
      draft.replace('claims/system.yaml', 'quote: "إن 310 مطاعم', 'quote: "إن 310 من 310 مطاعم');
      draft.replace('claims/system.yaml', 'that 310 school', 'that 310 of 310 school');
    },
    raises: [['token-ambiguous', 'claims/system.yaml', '=written: "310"']],
  },
  {
    name: 'a range upside down',
    change: claim(['low: 200\n  high: 300', 'low: 300\n  high: 200']),
    raises: [['range-upside-down', CLAIMS, '=low: 300']],
  },
  {
    name: 'a range whose numerals are the wrong way round',
    change: claim(['written: ["200", "300"]', 'written: ["300", "200"]']),
    raises: [['range-order', CLAIMS, '=low: 200']],
  },
  {
    name: 'half a range',
    change: claim(['low: 200\n  high: 300', 'low: 200']),
    raises: [['value-missing', CLAIMS, '=id: meals-schools-ribat']],
  },
  {
    name: 'a value and a range',
    change: claim(['low: 200\n', 'low: 200\n  value: 250\n']),
    raises: [['value-missing', CLAIMS, '=id: meals-schools-ribat']],
  },
  {
    name: 'a range with one numeral',
    change: claim(['written: ["200", "300"]', 'written: "200"']),
    raises: [['claim-shape', CLAIMS, '=written: "200"']],
  },
  {
    name: 'three numerals',
    change: claim(['written: ["200", "300"]', 'written: ["200", "250", "300"]']),
    raises: [['field-value', CLAIMS, '=written: ["200"']],
    says: 'at most 2',
  },
  {
    name: 'a number for a statement',
    change: claim(['  indicator: meals-right\n', '  indicator: meals-right\n  value: 100\n']),
    raises: [['value-missing', CLAIMS, '=id: meals-right-ribat']],
  },
  {
    name: 'a number where the indicator wants a date',
    change: claim(['  date: "2021-09"', '  value: 2021']),
    raises: [['value-missing', CLAIMS, '=id: meals-start-ribat']],
  },
  {
    name: 'another date than the words say',
    change: claim(['  date: "2021-09"', '  date: "2021-10"']),
    raises: [['date-differs', CLAIMS, '=date: "2021-10"']],
    says: '2021-09',
  },
  {
    name: 'words that are no date',
    change: claim(['written: "شتنبر 2021"', 'written: "انطلق في"']),
    raises: [['date-not-read', CLAIMS, '=written: "انطلق في"']],
  },
  {
    name: 'more than, for a plain number',
    change: claim([
      'qualifier: exact\n  status: reported\n  attribution: reported\n  programmeBasis: stated\n  article: ribat-2024-03-03\n  quote: "وبلغت',
      'qualifier: more-than\n  status: reported\n  attribution: reported\n  programmeBasis: stated\n  article: ribat-2024-03-03\n  quote: "وبلغت',
    ]),
    raises: [['qualifier-differs', CLAIMS, '=qualifier: more-than']],
  },
  {
    name: 'exact, for a number that is about',
    change: claim(['qualifier: about', 'qualifier: exact'], ['منه حوالي 120', 'منه حوالي 120']),
    raises: [['qualifier-differs', CLAIMS, '=qualifier: exact']],
    says: 'حوالي',
  },
  {
    name: 'a quote cut so that «about» is outside',
    change: claim(
      ['qualifier: about', 'qualifier: exact'],
      [QUOTE, 'quote: "120 ألف تلميذ"'],
      ['the school meals programme serves about 120 thousand pupils', '120 thousand pupils'],
    ),
    raises: [['qualifier-differs', CLAIMS, '=qualifier: exact']],
  },
  {
    name: 'a denied number',
    change: (draft) => {
      draft.capture('ribat-2024-03-03', (text) => text.replace('وبلغت كلفة البرنامج 45', 'ولم تبلغ كلفة البرنامج 45'));
      draft.replace(CLAIMS, 'quote: "وبلغت كلفة البرنامج 45', 'quote: "ولم تبلغ كلفة البرنامج 45');
      draft.replace(CLAIMS, 'context: "وبلغت كلفة البرنامج"', 'context: "تبلغ كلفة البرنامج"');
      draft.replace(
        CLAIMS,
        '"The programme cost 45 million dirhams"',
        '"The programme did not cost 45 million dirhams"',
      );
    },
    raises: [['negated-quote', CLAIMS, '=quote: "ولم تبلغ']],
  },
  {
    name: 'people filed as money',
    change: claim(['indicator: meals-pupils\n  value: 12000\n', 'indicator: meals-cost\n  value: 12000\n']),
    raises: [['unit-differs', CLAIMS, '=indicator: meals-cost']],
    says: 'تلميذ',
  },
  {
    name: 'an amount filed as a share',
    change: claim(['indicator: meals-cost\n', 'indicator: meals-share\n']),
    raises: [['unit-differs', CLAIMS, '=indicator: meals-share']],
  },
  {
    name: 'schools reached filed as schools aimed at, in the same unit',
    change: claim(['indicator: meals-schools\n', 'indicator: meals-schools-targeted\n']),
    raises: [['indicator-differs', CLAIMS, '=indicator: meals-schools-targeted']],
    says: '«استهداف»',
  },
  {
    name: 'a word of another thing in the context of a claim',
    change: (draft) => draft.replace(INDICATORS, 'words: [["يشمل"]]', 'words: [["يشمل"]]\n  notWords: ["مدرسة"]'),
    raises: [['indicator-differs', CLAIMS, '=indicator: meals-schools']],
    says: 'names something else',
  },
  {
    name: 'an indicator that takes in the words of another',
    change: edit(INDICATORS, '  words: [["يستهدف", "استهداف"]]\n  notWords: ["يشمل"]\n', ''),
    raises: [['indicator-ambiguous', CLAIMS, '=indicator: meals-schools']],
    says: 'meals-schools-targeted',
  },
  {
    name: 'a word of one letter, which stands everywhere',
    change: edit(INDICATORS, 'words: [["يشمل"]]', 'words: [["و"]]'),
    raises: [['field-value', INDICATORS, '="و"']],
  },
  {
    name: 'a group of words without a word',
    change: edit(INDICATORS, 'words: [["يشمل"]]', 'words: [[]]'),
    raises: [['field-value', INDICATORS, '=[]']],
  },
  {
    name: 'a rendering with another number',
    change: claim(['"The programme cost 45 million dirhams"', '"The programme cost 54 million dirhams"']),
    raises: [['rendering-number-differs', CLAIMS, '=quoteEn: "The programme cost 54']],
  },
  {
    name: 'a rendering that leaves «about» out',
    change: claim(['serves about 120 thousand', 'serves 120 thousand']),
    raises: [['rendering-words-differ', CLAIMS, '=quoteEn: "the school meals programme serves 120']],
    says: 'lacks “about”',
  },
  {
    name: 'a rendering that makes «about» more than',
    change: claim(['serves about 120 thousand', 'serves more than 120 thousand']),
    raises: [['rendering-words-differ', CLAIMS, '=quoteEn: "the school meals programme serves more']],
  },
  {
    name: 'a rendering that denies what the quote affirms',
    change: claim(['"The programme cost 45', '"The programme did not cost 45']),
    raises: [['rendering-words-differ', CLAIMS, '=quoteEn: "The programme did']],
  },
  {
    name: 'a rendering in another currency',
    change: claim(['cost 45 million dirhams', 'cost 45 million dollars']),
    raises: [['rendering-words-differ', CLAIMS, '=quoteEn: "The programme cost 45 million dollars']],
  },
  {
    name: 'a rendering in Arabic',
    change: claim(['"The programme cost 45 million dirhams"', '"بلغت كلفة البرنامج 45 مليون درهم"']),
    raises: [['rendering-words-differ', CLAIMS, '=quoteEn: "بلغت']],
  },
  {
    name: 'a rendering with one number more',
    change: claim(['"The programme cost 45 million dirhams"', '"The programme cost 45 million dirhams in 2 years"']),
    raises: [['rendering-number-differs', CLAIMS, '=quoteEn: "The programme cost 45 million dirhams in']],
  },
  {
    name: 'a rendering in another currency',
    change: claim(['"The programme cost 45 million dirhams"', '"The programme cost 45 million dollars"']),
    raises: [['rendering-words-differ', CLAIMS, '=quoteEn: "The programme cost 45 million dollars']],
    says: 'درهم',
  },
  {
    name: 'a rendering without the word that limits the number',
    change: claim(['serves about 120 thousand pupils', 'serves 120 thousand pupils']),
    raises: [['rendering-words-differ', CLAIMS, '=quoteEn: "the school meals programme serves 120']],
    says: 'about',
  },
  {
    name: 'one end of a range as the value',
    change: claim(['low: 200\n  high: 300\n  written: ["200", "300"]', 'value: 300\n  written: "300"']),
    raises: [['range-end', CLAIMS, '=written: "300"']],
    says: '200 و300',
  },
  {
    name: 'a period that no date of the article names',
    change: claim([
      '  quote: "وبلغت كلفة البرنامج',
      '  period: "2019"\n  periodBasis: stated\n  quote: "وبلغت كلفة البرنامج',
    ]),
    raises: [['period-not-stated', CLAIMS, '=period: "2019"']],
    says: '2019',
  },
  {
    name: 'an inferred programme without a reason',
    change: claim([
      '  programmeWhy: { ar: "الضمير في الجملة يعود إلى البرنامج.", en: "The pronoun of the sentence stands for the programme." }\n',
      '',
    ]),
    raises: [['field-missing', CLAIMS, '=programmeBasis: inferred']],
    says: 'programmeWhy',
  },
  {
    name: 'no style for a number',
    change: claim(['  style: decimal\n', '']),
    raises: [['field-missing', CLAIMS, '=id: meals-share-ribat']],
    says: 'style',
  },
  {
    name: 'an unknown indicator, with the nearest',
    change: claim(['indicator: meals-share', 'indicator: meal-share']),
    raises: [['id-unknown', CLAIMS, '=indicator: meal-share']],
    says: 'Nearest: “meals-share”',
  },
  {
    name: 'a speaker whom no one knows',
    change: claim(['  attribution: direct\n', '  attribution: direct\n  claimedBy: minster\n']),
    raises: [['id-unknown', CLAIMS, '=claimedBy: minster']],
    says: 'Nearest: “minister”',
  },
  {
    name: 'an indicator of another programme',
    change: (draft) => {
      draft.replace('claims/system.yaml', 'indicator: canteens', 'indicator: meals-schools');
    },
    raises: [['programme-differs', 'claims/system.yaml', '=indicator: meals-schools']],
    says: 'school-meals',
  },
  {
    name: 'a file of claims of no programme',
    change: (draft) => draft.rename('claims/school-meals.yaml', 'claims/scool-meals.yaml'),
    raises: [
      ['id-unknown', 'claims/scool-meals.yaml', 1],
      ...Array(8).fill(['programme-differs', 'claims/scool-meals.yaml', 2]),
    ],
    says: 'Nearest: “school-meals”',
  },
  {
    name: 'a withdrawn claim that pages still show',
    change: (draft) => {
      draft.append(
        'corrections.yaml',
        '- id: pupils-ribat\n  date: "2024-03-07"\n  kind: retraction\n  claims: [meals-pupils-ribat]\n  text: { ar: "سُحب.", en: "Withdrawn." }\n',
      );
      draft.replace(
        CLAIMS,
        '  quoteEn: "the school meals programme serves about 120 thousand pupils"\n',
        '  quoteEn: "the school meals programme serves about 120 thousand pupils"\n  withdrawn:\n    date: "2024-03-07"\n    reason: { ar: "أخطأنا في قراءة المقال.", en: "We misread the article." }\n',
      );
      draft.replace(
        RIBAT,
        'nonClaims:\n',
        'nonClaims:\n  - line: 5\n    text: "120 ألف"\n    why: { ar: "معطى مسحوب", en: "A withdrawn claim" }\n',
      );
      draft.remove(DISPUTE);
      draft.remove('charts/pupils-by-outlet.yaml');
      draft.replace('commentary/ar/guide.mdx', ' و<Dispute id="meals-pupils"/>', '');
      draft.replace('commentary/ar/guide.mdx', '<Derived id="meals-cost-per-pupil"/>', 'لا حساب');
      draft.write('derived.yaml', '[]\n');
    },
    raises: [
      ['claim-withdrawn', RIBAT, '  ar: "تقول الوزيرة'],
      ['claim-withdrawn', RIBAT, '  en: "The minister says'],
      ['claim-withdrawn', 'commentary/ar/guide.mdx', '=<Claim id="meals-pupils-ribat"/>'],
      ['claim-withdrawn', 'commentary/ar/programmes/school-meals.mdx', '=<Claim'],
      ['claim-withdrawn', 'commentary/en/programmes/school-meals.mdx', '=<Claim'],
      ['claim-withdrawn', 'programmes/school-meals.yaml', '  ar: "برنامج يستفيد'],
      ['claim-withdrawn', 'programmes/school-meals.yaml', '  en: "A programme that'],
      ['claim-withdrawn', 'programmes/school-meals.yaml', 'tiles:'],
      ['claim-withdrawn', 'programmes/school-meals.yaml', 'compare:'],
      ['claim-withdrawn', 'programmes/school-meals.yaml', 'mentions:'],
      ['claim-withdrawn', 'timeline.yaml', 'claims: [meals-pupils-ribat]'],
    ],
  },
];
