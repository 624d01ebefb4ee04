/** What is said twice and does not agree: ids and fields, dates and claims, programmes and figures, two languages. */
import { CLAIMS, DISPUTE, type Draft, edit, GUIDE, RIBAT, type Wrong } from '../draft.ts';

const DERIVED = 'derived.yaml';
const EVENTS = 'events.yaml';
const INDICATORS = 'indicators.yaml';
const BUSES = 'programmes/school-buses.yaml';
const PROGRAMME = 'programmes/school-meals.yaml';
const SAHIL = 'articles/sahil-2024-03-03.yaml';
const TIMELINE = 'timeline.yaml';
const UNITS = 'units.yaml';

/** A second programme, with nothing in it, of which something may be said to be. */
const otherProgramme = (draft: Draft): void =>
  draft.write(
    BUSES,
    'order: 2\nemblem: square\ncountry: MA\nname: { ar: "النقل المدرسي", en: "School buses" }\ntagline: { ar: "حافلة", en: "a bus" }\nlead: { ar: "لا رقم.", en: "No number." }\n',
  );

export const TIMES: readonly Wrong[] = [
  {
    name: 'an article filed under another outlet',
    change: edit(SAHIL, 'outlet: sahil', 'outlet: nahar'),
    raises: [['id-differs', SAHIL, '=outlet: nahar']],
    says: 'nahar-2024-03-03',
  },
  {
    name: 'a date of publication that is not that of the id',
    change: edit(
      RIBAT,
      'date: "2024-03-03"\n  basis: stated',
      'date: "2024-03-13"\n  basis: inferred\n  why: { ar: "هكذا.", en: "So." }',
    ),
    raises: [['id-differs', RIBAT, '=date: "2024-03-13"']],
  },
  {
    name: 'an event moved by a day',
    change: edit(EVENTS, 'date: "2024-03-03"', 'date: "2024-03-02"'),
    raises: [['id-differs', EVENTS, '=date: "2024-03-02"']],
  },
  {
    name: 'a day of publication that no word of the page gives',
    change: (draft) => {
      const moved = 'articles/ribat-2024-03-05.yaml';
      draft.rename(RIBAT, moved);
      draft.replace(moved, 'date: "2024-03-03"', 'date: "2024-03-05"');
      draft.write(CLAIMS, draft.read(CLAIMS).replaceAll('article: ribat-2024-03-03', 'article: ribat-2024-03-05'));
    },
    raises: [['date-not-stated', 'articles/ribat-2024-03-05.yaml', '=date: "2024-03-05"']],
  },
  {
    name: 'an article about what had not happened yet',
    change: edit(RIBAT, 'event: statement-2024-03-03', 'event: interview-2024-03-04'),
    raises: [['event-not-of-article', RIBAT, '=event: interview-2024-03-04']],
  },
  {
    name: 'a verdict reviewed in a year to come',
    change: (draft) => draft.write(DISPUTE, draft.read(DISPUTE).replace(/reviewedAt: .*/, 'reviewedAt: "2099-01-01"')),
    raises: [['date-in-future', DISPUTE, '=reviewedAt: "2099-01-01"']],
  },
  {
    name: 'a verdict reviewed before anyone spoke',
    change: (draft) => draft.write(DISPUTE, draft.read(DISPUTE).replace(/reviewedAt: .*/, 'reviewedAt: "2023-01-01"')),
    raises: [['date-before-claims', DISPUTE, '=reviewedAt: "2023-01-01"']],
    says: '2024-03-03',
  },
  {
    name: 'a correction made in a year to come',
    change: edit('corrections.yaml', 'date: "2024-03-06"', 'date: "2094-03-06"'),
    raises: [['date-in-future', 'corrections.yaml', '=date: "2094-03-06"']],
  },
  {
    name: 'a correction of what had not been said',
    change: edit('corrections.yaml', 'date: "2024-03-06"', 'date: "2024-02-06"'),
    raises: [['date-before-claims', 'corrections.yaml', '=date: "2024-02-06"']],
  },
  {
    name: 'a page revised in a year to come',
    change: (draft) => draft.write(GUIDE, draft.read(GUIDE).replace(/updated: .*/, 'updated: "2099-01-01"')),
    raises: [['date-in-future', GUIDE, '=updated: "2099-01-01"']],
  },
  {
    name: 'a claim said on a day that its article does not name',
    change: edit(
      CLAIMS,
      '  quote: "وبلغت كلفة البرنامج',
      '  asOf: "2024-01-05"\n  asOfBasis: stated\n  quote: "وبلغت كلفة البرنامج',
    ),
    raises: [['date-not-stated', CLAIMS, '=asOf: "2024-01-05"']],
  },
  {
    name: 'a claim said after its article came out',
    change: edit(
      CLAIMS,
      '  quote: "وبلغت كلفة البرنامج',
      '  asOf: "2031-01-01"\n  asOfBasis: stated\n  quote: "وبلغت كلفة البرنامج',
    ),
    raises: [['date-not-stated', CLAIMS, '=asOf: "2031-01-01"']],
  },
  {
    name: 'a dated fact on another day than its claim',
    change: edit(TIMELINE, '- date: "2021-09"', '- date: "2021-10"'),
    raises: [['date-without-claim', TIMELINE, '=date: "2021-10"']],
    says: '2021-09',
  },
  {
    name: 'a dated fact without a claim',
    change: edit(TIMELINE, 'claims: [meals-start-ribat]', 'claims: []'),
    raises: [['date-without-claim', TIMELINE, '=date: "2021-09"']],
  },
  {
    name: 'a change in a programme at another time than its claim',
    change: edit(PROGRAMME, '- when: "2021-09"', '- when: "2022"'),
    raises: [['date-without-claim', PROGRAMME, '=when: "2022"']],
  },
  {
    name: 'a forecast that no word announces',
    change: edit(CLAIMS, 'qualifier: about\n  status: reported', 'qualifier: about\n  status: forecast'),
    raises: [['status-differs', CLAIMS, '=status: forecast']],
    says: 'reported',
  },
  {
    name: 'a forecast passed off as a fact',
    change: (draft) => {
      draft.capture('sahil-2024-03-03', (text) =>
        text.replace('وخصصت له الدولة 45', 'ومن المتوقع أن تخصص له الدولة 45'),
      );
      draft.replace(CLAIMS, 'وخصصت له الدولة 45', 'أن تخصص له الدولة 45');
    },
    raises: [['status-differs', CLAIMS, 46]],
    says: 'متوقع',
  },
  {
    name: 'a period inferred from nowhere',
    change: edit(
      CLAIMS,
      '  quote: "وبلغت كلفة البرنامج',
      '  period: "2019"\n  periodBasis: inferred\n  periodWhy: { ar: "هكذا نظن.", en: "So we think." }\n  quote: "وبلغت كلفة البرنامج',
    ),
    raises: [['period-not-in-article', CLAIMS, '=period: "2019"']],
  },
  {
    name: 'a period that another paragraph states',
    change: edit(
      CLAIMS,
      '  quote: "ويشمل البرنامج',
      '  period: "2021-09"\n  periodBasis: stated\n  quote: "ويشمل البرنامج',
    ),
    raises: [['period-not-stated', CLAIMS, '=period: "2021-09"']],
    says: 'inferred',
  },
  {
    name: 'a period inferred from a date that the reason does not quote',
    change: edit(
      CLAIMS,
      '  quote: "ويشمل البرنامج',
      '  period: "2021-09"\n  periodBasis: inferred\n  periodWhy: { ar: "هكذا نظن.", en: "So we think." }\n  quote: "ويشمل البرنامج',
    ),
    raises: [['period-not-in-reason', CLAIMS, '=period: "2021-09"']],
    says: 'periodWhy',
  },
  {
    name: 'a period that runs on from a date which it only stands at',
    change: edit(
      CLAIMS,
      '  quote: "وكان قد انطلق',
      '  period: "2021-09/.."\n  periodBasis: stated\n  quote: "وكان قد انطلق',
    ),
    raises: [['period-bound-differs', CLAIMS, '=period: "2021-09/.."']],
    says: 'Correct period: 2021-09.',
  },
  {
    name: 'a period with two ends of which one is named nowhere',
    change: edit(
      CLAIMS,
      '  quote: "وكان قد انطلق',
      '  period: "2021-09/2022-09"\n  periodBasis: stated\n  quote: "وكان قد انطلق',
    ),
    raises: [['period-not-stated', CLAIMS, '=period: "2021-09/2022-09"']],
  },
  {
    name: 'a period taken out, and its basis left',
    change: edit(CLAIMS, '  quote: "ويشمل البرنامج', '  periodBasis: stated\n  quote: "ويشمل البرنامج'),
    raises: [['field-missing', CLAIMS, '=periodBasis: stated']],
    says: 'period',
  },
  {
    name: 'a period without its basis',
    change: edit(CLAIMS, '  quote: "وكان قد انطلق', '  period: "2021-09"\n  quote: "وكان قد انطلق'),
    raises: [['field-missing', CLAIMS, '=period: "2021-09"']],
    says: 'periodBasis',
  },
  {
    name: 'a statement that is more than itself',
    change: edit(
      CLAIMS,
      'qualifier: exact\n  status: reported\n  attribution: direct',
      'qualifier: more-than\n  status: reported\n  attribution: direct',
    ),
    raises: [['qualifier-differs', CLAIMS, '=qualifier: more-than']],
  },
];

export const PLACES: readonly Wrong[] = [
  {
    name: 'a tile of another programme',
    change: (draft) => {
      otherProgramme(draft);
      draft.append('programmes/school-buses.yaml', 'tiles: [meals-pupils-ribat]\n');
    },
    raises: [['other-programme', 'programmes/school-buses.yaml', '=meals-pupils-ribat]']],
    says: 'school-meals',
  },
  {
    name: 'a tile that concerns no programme',
    change: edit(PROGRAMME, 'tiles: [meals-pupils-ribat,', 'tiles: [canteens-nahar,'),
    raises: [['other-programme', PROGRAMME, '=canteens-nahar,']],
    says: 'the reform as a whole',
  },
  {
    name: 'a sentence about another programme',
    change: (draft) => {
      otherProgramme(draft);
      draft.replace(
        'programmes/school-buses.yaml',
        '"لا رقم.", en: "No number."',
        '"[[meals-pupils-ribat]]", en: "[[meals-pupils-ribat]]"',
      );
    },
    raises: [['other-programme', 'programmes/school-buses.yaml', '=lead']],
  },
  {
    name: 'a computed figure filed under another programme',
    change: (draft) => {
      otherProgramme(draft);
      const name = '\n  name: { ar: "كلفة التلميذ في الشهر"';
      draft.replace(DERIVED, `programme: school-meals${name}`, `programme: school-buses${name}`);
    },
    raises: [['other-programme', DERIVED, '=programme: school-buses']],
  },
  {
    name: 'a disagreement filed under another programme',
    change: (draft) => {
      otherProgramme(draft);
      draft.replace(DISPUTE, 'programme: school-meals', 'programme: school-buses');
    },
    raises: [['other-programme', DISPUTE, '=programme: school-buses']],
  },
  {
    name: 'a chart filed under another programme',
    change: (draft) => {
      otherProgramme(draft);
      draft.replace('charts/pupils-by-outlet.yaml', 'programme: school-meals', 'programme: school-buses');
    },
    raises: Array(2).fill(['other-programme', 'charts/pupils-by-outlet.yaml', 11]),
  },
  {
    name: 'a dated fact filed under another programme',
    change: (draft) => {
      otherProgramme(draft);
      draft.replace(TIMELINE, 'programme: school-meals', 'programme: school-buses');
    },
    raises: [['other-programme', TIMELINE, '=meals-start-ribat]']],
  },
  {
    name: 'money in the column of people',
    change: edit(PROGRAMME, 'people: meals-pupils-ribat', 'people: meals-cost-ribat'),
    raises: [['compare-kind-differs', PROGRAMME, '=people: meals-cost-ribat']],
    says: 'a count',
  },
  {
    name: 'a claim that concerns no programme, in the file of one',
    change: (draft) => {
      draft.append(CLAIMS, draft.read('claims/system.yaml'));
      draft.write('claims/system.yaml', '[]\n');
    },
    raises: [['programme-differs', CLAIMS, '=indicator: canteens']],
    says: 'system',
  },
  {
    name: 'the emblem of another programme',
    change: (draft) => {
      otherProgramme(draft);
      draft.write(BUSES, draft.read(BUSES).replace('square', 'triangle'));
    },
    raises: [['emblem-taken', BUSES, 2]],
    says: 'school-meals',
  },
  {
    name: 'a number claimed twice',
    change: (draft) =>
      draft.append(
        CLAIMS,
        (/- id: meals-cost-ribat\n[\s\S]*?(?=- id)/.exec(draft.read(CLAIMS))?.[0] ?? '').replace(
          'meals-cost-ribat',
          'meals-cost-again',
        ),
      ),
    raises: [['number-claimed-twice', CLAIMS, 107]],
    says: 'meals-cost-ribat',
  },
  {
    name: 'a withdrawal of which readers are told nothing',
    change: (draft) => {
      draft.replace(
        CLAIMS,
        '  quoteEn: "the school meal is a right of every child"\n',
        '  quoteEn: "the school meal is a right of every child"\n  withdrawn: { date: "2024-03-07", reason: { ar: "أخطأنا.", en: "We erred." } }\n',
      );
    },
    raises: [['withdrawn-without-correction', CLAIMS, '=withdrawn:']],
  },
];

export const WORDINGS: readonly Wrong[] = [
  {
    name: 'another noun for a unit',
    change: edit(UNITS, 'many: "تلميذا"', 'many: "مدرسة"'),
    raises: [['unit-noun-unknown', UNITS, '=many: "مدرسة"']],
    says: 'تلاميذ',
  },
  {
    name: 'a quotation mark in a noun of a unit',
    change: edit(UNITS, 'other: "pupils"', 'other: pupils"'),
    raises: [['unit-noun-unknown', UNITS, '=other: pupils']],
  },
  {
    name: 'another English noun for a unit',
    change: edit(UNITS, 'other: "pupils"', 'other: "teachers"'),
    raises: [['unit-noun-unknown', UNITS, '=other: "teachers"']],
  },
  {
    name: 'another English noun for one of a unit',
    change: edit(UNITS, 'one: "pupil"', 'one: "teacher"'),
    raises: [['unit-noun-unknown', UNITS, '=one: "teacher"']],
  },
  {
    name: 'money that is no currency',
    change: edit(
      UNITS,
      'name: { ar: "مطاعم", en: "canteens" }\n  kind: count',
      'name: { ar: "مطاعم", en: "canteens" }\n  kind: money',
    ),
    raises: [
      ['unit-kind-differs', UNITS, '=kind: money'],
      ['chart-units-differ', 'charts/places.yaml', '=claim: canteens-nahar'],
    ],
  },
  {
    name: 'a date counted in canteens',
    change: edit(INDICATORS, 'unit: date', 'unit: canteen'),
    raises: [['unit-kind-differs', INDICATORS, '=unit: canteen']],
  },
  {
    name: 'another figure in one of the two languages',
    change: edit(PROGRAMME, 'serves [[meals-pupils-ribat]]', 'serves [[meals-pupils-sahil]]'),
    raises: [['places-differ', PROGRAMME, '  ar: "برنامج']],
    says: 'meals-pupils-sahil',
  },
  {
    name: 'another figure in one side of a page',
    change: (draft) => {
      for (const language of ['ar', 'en']) {
        const page = `commentary/${language}/about.mdx`;
        draft.append(page, `\n${language === 'ar' ? 'يستفيد' : 'It serves'} <Claim id="meals-pupils-ribat"/>.\n`);
      }
      draft.replace('commentary/en/about.mdx', 'meals-pupils-ribat', 'meals-pupils-sahil');
    },
    raises: [['places-differ', 'commentary/ar/about.mdx', 1]],
    says: 'meals-pupils-sahil',
  },
  {
    name: 'a difference explained by a rounding that is none',
    change: (draft) => {
      draft.write(
        'disputes/meals-cost.yaml',
        'kind: note\nindicator: meals-cost\nprogramme: school-meals\nquestion: { ar: "لم اختلفا؟", en: "Why do they differ?" }\nclaims: [meals-cost-ribat, meals-cost-sahil]\nverdict: rounding\nreasoning: { ar: "قربا.", en: "They rounded." }\nreviewedAt: "2024-03-05"\n',
      );
    },
    raises: [['verdict-reason-differs', 'disputes/meals-cost.yaml', '=verdict: rounding']],
  },
  {
    name: 'a computed figure rounded to nought',
    change: edit(DERIVED, 'digits: -1', 'digits: -5'),
    raises: [['figure-rounded-away', DERIVED, '=digits: -5']],
  },
  {
    name: 'a step of arithmetic rounded to nought',
    change: edit(
      DISPUTE,
      'meals-pupils-sahil"\n    unit: mad\n    digits: 0',
      'meals-pupils-sahil"\n    unit: mad\n    digits: -6',
    ),
    raises: [['figure-rounded-away', DISPUTE, '=digits: -6']],
  },
  {
    name: 'a ratio of money to money told in schools',
    change: edit(
      DERIVED,
      'meals-cost-ribat / meals-pupils-ribat"\n  unit: mad',
      'meals-cost-ribat / meals-cost-sahil"\n  unit: school',
    ),
    raises: [['unit-of-result-differs', DERIVED, '=meals-cost-ribat / meals-cost-sahil']],
  },
  {
    name: 'a page that names another figure than its reader is told',
    change: edit(GUIDE, '<Derived id="meals-cost-per-pupil"/>', '<Derived id="meals-cost-ribat"/>'),
    raises: [['id-unknown', GUIDE, '=<Derived id="meals-cost-ribat"/>']],
  },
];
