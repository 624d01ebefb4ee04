/** Verdicts without a disagreement and the other way round, formulas that do not hold, charts that mislead. */
import { CLAIMS, DISPUTE, type Draft, edit, type Wrong } from '../draft.ts';

const DERIVED = 'derived.yaml';
const RULES = 'plausibility.yaml';
const PLACES = 'charts/places.yaml';
const OUTLETS = 'charts/pupils-by-outlet.yaml';

/** The cost as Ribat gives it, made another one in the capture and in its claim. */
const otherCost = (draft: Draft): void => {
  draft.capture('ribat-2024-03-03', (text) => text.replace('45 مليون', '54 مليون'));
  for (const [from, to] of [
    ['value: 45000000', 'value: 54000000'],
    ['written: "45 مليون"', 'written: "54 مليون"'],
    ['وبلغت كلفة البرنامج 45', 'وبلغت كلفة البرنامج 54'],
    ['programme cost 45', 'programme cost 54'],
  ] as const)
    draft.replace(CLAIMS, from, to);
};

export const VERDICTS: readonly Wrong[] = [
  {
    name: 'a new disagreement without a verdict',
    change: otherCost,
    raises: [['dispute-without-verdict', CLAIMS, '=id: meals-cost-sahil']],
    says: 'disputes/meals-cost.yaml',
  },
  {
    name: 'a verdict taken away',
    change: (draft) => {
      draft.remove(DISPUTE);
      draft.replace('commentary/ar/guide.mdx', ' و<Dispute id="meals-pupils"/>', '');
      draft.replace(OUTLETS, 'dispute: meals-pupils\n', '');
    },
    raises: [['dispute-without-verdict', CLAIMS, '=id: meals-pupils-sahil']],
  },
  {
    name: 'a verdict on what no one disputes',
    change: (draft) =>
      draft.write(
        'disputes/meals-cost.yaml',
        draft
          .read(DISPUTE)
          .replace('indicator: meals-pupils', 'indicator: meals-cost')
          .replace('claims: [meals-pupils-ribat, meals-pupils-sahil]', 'claims: [meals-cost-ribat, meals-cost-sahil]')
          .replace('against: [meals-pupils-sahil]', 'against: [meals-cost-sahil]'),
      ),
    raises: [['verdict-without-dispute', 'disputes/meals-cost.yaml', '=claims:']],
  },
  {
    name: 'a verdict that leaves out a claim',
    change: (draft) => {
      draft.replace(DISPUTE, 'claims: [meals-pupils-ribat, meals-pupils-sahil]', 'claims: [meals-pupils-sahil]');
    },
    raises: [['verdict-claims-differ', DISPUTE, '=claims:']],
    says: 'missing: meals-pupils-ribat',
  },
  {
    name: 'a verdict on a claim that does not exist',
    change: edit(DISPUTE, 'meals-pupils-sahil]\nverdict', 'meals-pupils-sahil, meals-pupils-nahar]\nverdict'),
    raises: [
      ['verdict-claim-unknown', DISPUTE, '=meals-pupils-nahar'],
      ['verdict-claims-differ', DISPUTE, '=claims:'],
    ],
  },
  {
    name: 'a struck claim that is not in the list',
    change: edit(DISPUTE, 'against: [meals-pupils-sahil]', 'against: [meals-cost-sahil]'),
    raises: [['verdict-against-not-in-claims', DISPUTE, '=meals-cost-sahil]']],
  },
  {
    name: 'a pair for the lists that is not of the disagreement',
    change: edit(
      DISPUTE,
      'against: [meals-pupils-sahil]',
      'against: [meals-pupils-sahil]\nshows: [meals-pupils-ribat, meals-cost-sahil]',
    ),
    raises: [['verdict-shows-not-in-claims', DISPUTE, '=meals-cost-sahil]']],
  },
  {
    name: 'a word that the claim’s own sentence does not use',
    change: edit(
      DISPUTE,
      'against: [meals-pupils-sahil]',
      'against: [meals-pupils-sahil]\ncalls: { meals-pupils-sahil: { ar: "الميزانية المخصصة", en: "budget" } }',
    ),
    raises: [['verdict-calls-not-archived', DISPUTE, '=ar: "الميزانية المخصصة"']],
  },
  {
    name: 'a likely misprint that names no value',
    change: edit(DISPUTE, 'against: [meals-pupils-sahil]', 'against: []'),
    raises: [['verdict-against-wrong', DISPUTE, '=against']],
  },
  {
    name: 'a value struck by a verdict that strikes none',
    change: edit(DISPUTE, 'verdict: likely-typo', 'verdict: unresolved'),
    raises: [['verdict-against-wrong', DISPUTE, '=against']],
  },
  {
    name: 'a likely misprint without arithmetic',
    change: (draft) => {
      const text = draft.read(DISPUTE);
      draft.write(DISPUTE, text.slice(0, text.indexOf('arithmetic:')) + text.slice(text.indexOf('wouldChange:')));
      draft.replace(DISPUTE, '[[#per-pupil-sahil]]، وبرقم الرباط [[#per-pupil-ribat]]', 'صغيرة');
      draft.replace(DISPUTE, "[[#per-pupil-sahil]], with Ribat's [[#per-pupil-ribat]]", 'little');
    },
    raises: [['verdict-without-arithmetic', DISPUTE, '=verdict']],
  },
  {
    name: 'a verdict of a kind that does not exist',
    change: edit(DISPUTE, 'verdict: likely-typo', 'verdict: typo'),
    raises: [['field-value', DISPUTE, '=verdict: typo']],
    says: 'likely-typo',
  },
  {
    name: 'a disagreement of an indicator that does not exist',
    change: edit(DISPUTE, 'kind: conflict\nindicator: meals-pupils', 'kind: note\nindicator: meals-pupil'),
    raises: [
      ['dispute-without-verdict', CLAIMS, '=id: meals-pupils-sahil'],
      ['id-unknown', DISPUTE, '=indicator: meals-pupil\n'],
    ],
  },
  {
    name: 'a disagreement of a programme that does not exist',
    change: edit(DISPUTE, 'programme: school-meals', 'programme: school-meal'),
    raises: [['id-unknown', DISPUTE, '=programme: school-meal\n']],
  },
  {
    name: 'a verdict reviewed on a day that does not exist',
    change: edit(DISPUTE, 'reviewedAt: "2024-03-05"', 'reviewedAt: "2024-02-30"'),
    raises: [['date-invalid', DISPUTE, '=reviewedAt']],
  },
];

/** A formula put in the place of the first one. */
const formula = (name: string, text: string, code: string, at: string, says?: string): Wrong => ({
  name,
  change: edit(DERIVED, 'meals-cost-ribat / meals-pupils-ribat', text),
  raises: [[code, DERIVED, `=${at}`]],
  ...(says !== undefined && { says }),
});

export const FORMULAS: readonly Wrong[] = [
  formula('a formula with a misspelt id', 'meals-cost-ribat / meal-pupils-ribat', 'formula-unknown-id', 'meal-pupils'),
  formula(
    'a minus without spaces',
    'meals-cost-ribat/meals-pupils-ribat-meals-cost-sahil',
    'formula-unknown-id',
    'meals-pupils-ribat-meals',
    'a space on both sides',
  ),
  formula('a number typed into a formula', 'meals-cost-ribat / 120000', 'formula-constant-not-allowed', '120000'),
  formula('a formula of numbers alone', '100 * 12', 'formula-without-input', '100 * 12'),
  formula('a bracket too many', '(meals-cost-ribat / meals-pupils-ribat', 'formula-syntax', '"\n  unit: mad'),
  formula(
    'two figures with no sign between',
    'meals-cost-ribat meals-pupils-ribat',
    'formula-syntax',
    'meals-pupils-ribat"',
  ),
  {
    name: 'a function that formulas do not have',
    change: edit(DERIVED, 'meals-cost-ribat / meals-pupils-ribat', 'exp(meals-cost-ribat)'),
    raises: [['formula-syntax', DERIVED, 'exp(']],
  },
  formula('apples and pears added', 'meals-cost-ribat + meals-pupils-ribat', 'formula-units-differ', '+ meals'),
  formula(
    'a range taken for one value',
    'meals-cost-ribat / meals-schools-ribat',
    'formula-input-has-no-value',
    'meals-schools-ribat"',
    'low(meals-schools-ribat)',
  ),
  formula(
    'a division by nought',
    'meals-cost-ribat / (meals-pupils-ribat - meals-pupils-ribat)',
    'formula-division-by-zero',
    '/ (meals',
  ),
  {
    name: 'a formula that leads back to itself',
    change: edit(DERIVED, 'meals-cost-ribat / meals-pupils-ribat', 'meals-cost-per-pupil-month * 12'),
    raises: [
      ['derived-cycle', DERIVED, 4],
      ['derived-cycle', DERIVED, 11],
    ],
  },
  {
    name: 'a result in another unit',
    change: edit(DERIVED, 'meals-pupils-ribat"\n  unit: mad', 'meals-pupils-ribat"\n  unit: school'),
    raises: [['unit-of-result-differs', DERIVED, '=meals-cost-ribat /']],
  },
  {
    name: 'a result in a unit that does not exist',
    change: edit(DERIVED, 'meals-pupils-ribat"\n  unit: mad', 'meals-pupils-ribat"\n  unit: dirham'),
    raises: [['derived-unit-unknown', DERIVED, 4]],
    says: 'dirham',
  },
  {
    name: 'more digits than the figures have',
    change: edit(DERIVED, 'digits: -1', 'digits: 3'),
    raises: [['derived-precision-pretends', DERIVED, 4]],
  },
  {
    name: 'a step of arithmetic with an unknown figure',
    change: edit(
      DISPUTE,
      'formula: "meals-cost-ribat / meals-pupils-ribat"',
      'formula: "meals-cost-ribat / meals-pupil-ribat"',
    ),
    raises: [['formula-unknown-id', DISPUTE, '=meals-pupil-ribat']],
  },
  {
    name: 'a formula over a withdrawn claim',
    change: (draft) => {
      draft.append(
        'corrections.yaml',
        '- id: cost-sahil\n  date: "2024-03-07"\n  kind: retraction\n  claims: [meals-cost-sahil]\n  text: { ar: "سُحب.", en: "Withdrawn." }\n',
      );
      draft.replace(
        CLAIMS,
        '  quoteEn: "for which the State set aside 45 million dirhams a year"\n',
        '  quoteEn: "for which the State set aside 45 million dirhams a year"\n  withdrawn:\n    date: "2024-03-07"\n    reason: { ar: "أخطأنا.", en: "We erred." }\n',
      );
      draft.replace(
        'articles/sahil-2024-03-03.yaml',
        'leaveOut:\n',
        'nonClaims:\n  - { line: 5, text: "45 مليون", why: { ar: "معطى مسحوب", en: "A withdrawn claim" } }\nleaveOut:\n',
      );
    },
    raises: [['formula-input-withdrawn', DISPUTE, '=meals-cost-sahil / meals-pupils-sahil']],
  },
];

export const RULE_FAULTS: readonly Wrong[] = [
  {
    name: 'a rule over an indicator that does not exist',
    change: edit(RULES, 'total: meals-cost', 'total: meals-costs'),
    raises: [['plausibility-indicator-unknown', RULES, '=total']],
  },
  {
    name: 'a rule in a unit that does not exist',
    change: edit(RULES, 'unit: mad', 'unit: dirham'),
    raises: [['plausibility-unit-unknown', RULES, '=unit: dirham']],
  },
  {
    name: 'a rule without a bound',
    change: edit(RULES, '  high: 3000\n', ''),
    raises: [['plausibility-bound-missing', RULES, '=id:']],
  },
  {
    name: 'bounds that cross',
    change: edit(RULES, '  high: 3000\n', '  high: 3000\n  low: 4000\n'),
    raises: [['plausibility-bounds-crossed', RULES, '=id:']],
  },
  {
    name: 'a rule twice',
    change: (draft) => draft.append(RULES, draft.read(RULES)),
    raises: [['id-duplicate', RULES, 10]],
  },
];

export const CHARTS: readonly Wrong[] = [
  {
    name: 'a number typed into a chart',
    change: edit(PLACES, '  - claim: canteens-nahar', '  - value: 310'),
    raises: [['field-unknown', PLACES, '=value: 310']],
  },
  {
    name: 'a mark that names nothing',
    change: edit(PLACES, '  - claim: canteens-nahar', '  - label: { ar: "مطاعم", en: "Canteens" }'),
    raises: [['chart-mark-without-source', PLACES, '=label: { ar: "مطاعم"']],
  },
  {
    name: 'a claim that does not exist',
    change: edit(PLACES, 'claim: canteens-nahar', 'claim: canteen-nahar'),
    raises: [['chart-unknown-claim', PLACES, '=claim: canteen-nahar']],
  },
  {
    name: 'a computed figure that does not exist',
    change: edit(PLACES, 'claim: canteens-nahar', 'derived: canteens'),
    raises: [['chart-unknown-derived', PLACES, '=derived: canteens']],
  },
  {
    name: 'a programme that does not exist',
    change: edit(PLACES, 'programme: null', 'programme: meals'),
    raises: [['chart-unknown-name', PLACES, '=programme: meals']],
  },
  {
    name: 'a disagreement that does not exist',
    change: edit(OUTLETS, 'dispute: meals-pupils', 'dispute: meals'),
    raises: [['chart-unknown-name', OUTLETS, '=dispute: meals']],
  },
  {
    name: 'different units in one chart',
    change: edit(PLACES, 'claim: canteens-nahar', 'claim: meals-cost-ribat'),
    raises: [['chart-units-differ', PLACES, '=claim: meals-cost-ribat']],
  },
  {
    name: 'one mark alone',
    change: edit(PLACES, '  - claim: canteens-nahar\n', ''),
    raises: [['chart-too-few-marks', PLACES, '=marks']],
  },
  {
    name: 'a mark twice',
    change: edit(PLACES, 'claim: canteens-nahar', 'claim: meals-schools-ribat'),
    raises: [['chart-place-taken', PLACES, 12]],
  },
  {
    name: 'a mark without a name',
    change: edit(PLACES, 'label: indicator\n', ''),
    raises: [
      ['chart-label-missing', PLACES, '=claim: meals-schools-ribat'],
      ['chart-label-missing', PLACES, '=claim: canteens-nahar'],
      ['chart-mixes-definitions', PLACES, '=claim: canteens-nahar'],
    ],
  },
  {
    name: 'two definitions compared as one',
    change: edit(PLACES, 'label: indicator', 'label: outlet'),
    raises: [['chart-mixes-definitions', PLACES, '=claim: canteens-nahar']],
  },
  {
    name: 'a bar for a value that lost',
    change: edit(OUTLETS, 'kind: outlets', 'kind: bars'),
    raises: [['chart-struck-value', OUTLETS, '=claim: meals-pupils-sahil']],
  },
  {
    name: 'a date drawn as an amount',
    change: edit(PLACES, 'claim: canteens-nahar', 'claim: meals-start-ribat'),
    raises: [['chart-without-value', PLACES, '=claim: meals-start-ribat']],
  },
  {
    name: 'an amount drawn as a share',
    change: edit(PLACES, 'kind: range', 'kind: share'),
    raises: [
      ['chart-not-a-share', PLACES, '=claim: meals-schools-ribat'],
      ['chart-not-a-share', PLACES, '=claim: canteens-nahar'],
      ['chart-without-value', PLACES, '=claim: meals-schools-ribat'],
    ],
  },
  {
    name: 'a range of two numbers drawn as one bar',
    change: edit(PLACES, 'kind: range', 'kind: bars'),
    raises: [['chart-without-value', PLACES, '=claim: meals-schools-ribat']],
    says: 'kind: range',
  },
  {
    name: 'a line that no article draws',
    change: (draft) => {
      draft.replace(OUTLETS, 'kind: outlets', 'kind: slope');
      draft.replace(
        OUTLETS,
        'meals-pupils-ribat\n  - claim: meals-pupils-sahil',
        'meals-cost-ribat\n  - claim: meals-cost-sahil',
      );
      draft.replace(OUTLETS, '[[meals-pupils-ribat|value]]', 'كلفة');
      draft.replace(OUTLETS, '[[meals-pupils-ribat|value]]', 'a cost');
    },
    raises: [['chart-line-not-joined', OUTLETS, '=claim: meals-cost-sahil']],
  },
  {
    name: 'a withdrawn claim in a chart',
    change: (draft) => {
      draft.append(
        'corrections.yaml',
        '- id: canteens\n  date: "2024-03-07"\n  kind: retraction\n  claims: [canteens-nahar]\n  text: { ar: "سُحب.", en: "Withdrawn." }\n',
      );
      draft.replace(
        'claims/system.yaml',
        '  line: 6\n',
        '  line: 6\n  withdrawn:\n    date: "2024-03-07"\n    reason: { ar: "أخطأنا.", en: "We erred." }\n',
      );
      draft.replace(
        'articles/nahar-2024-03-04.yaml',
        'outlet: nahar\n',
        'nonClaims:\n  - { line: 6, text: "310", why: { ar: "معطى مسحوب", en: "A withdrawn claim" } }\noutlet: nahar\n',
      );
      draft.replace('articles/nahar-2024-03-04.yaml', '[[canteens-nahar]]', 'مطاعم');
      draft.replace('articles/nahar-2024-03-04.yaml', '[[canteens-nahar]]', 'canteens');
      draft.replace(PLACES, '[[canteens-nahar|value]]', 'قليلة');
      draft.replace(PLACES, '[[canteens-nahar|value]]', 'few');
    },
    raises: [['chart-withdrawn-claim', PLACES, '=claim: canteens-nahar']],
  },
  {
    name: 'a bar below nought',
    change: (draft) => {
      draft.append(
        DERIVED,
        '- id: meals-pupils-gap\n  programme: school-meals\n  name: { ar: "الفرق", en: "The gap" }\n  formula: "meals-pupils-sahil - meals-pupils-ribat"\n  unit: pupil\n  digits: -4\n  assumptions: { ar: "العددان مقربان.", en: "Both are rounded." }\n',
      );
      draft.replace(PLACES, '  - claim: canteens-nahar', '  - derived: meals-pupils-gap');
      draft.replace(PLACES, 'claim: meals-schools-ribat', 'claim: meals-pupils-ribat');
      draft.replace(PLACES, 'unit: { ar: "أماكن", en: "places" }\n', '');
    },
    raises: [['chart-not-above-zero', PLACES, '=derived: meals-pupils-gap']],
  },
  {
    name: 'a series where there are none',
    change: edit(PLACES, 'claim: canteens-nahar', 'claim: canteens-nahar\n    series: second'),
    raises: [['chart-series-wrong', PLACES, '=series: second']],
  },
  {
    name: 'a kind of chart that does not exist',
    change: edit(PLACES, 'kind: range', 'kind: pie'),
    raises: [['field-value', PLACES, '=kind: pie']],
    says: 'bars',
  },
  {
    name: 'a chart without a description',
    change: edit(PLACES, 'description: { ar: "صفان: مدى ونقطة.", en: "Two rows: a span and a dot." }\n', ''),
    raises: [['field-missing', PLACES, 1]],
    says: 'description',
  },
  {
    name: 'more marks than anyone reads',
    change: edit(PLACES, '  - claim: canteens-nahar\n', '  - claim: canteens-nahar\n'.repeat(30)),
    raises: [['field-value', PLACES, '=marks']],
    says: 'at most 10',
  },
];

export const LISTS: readonly Wrong[] = [
  {
    name: 'a dated fact about a claim that does not exist',
    change: edit('timeline.yaml', 'claims: [meals-start-ribat]', 'claims: [meals-begin-ribat]'),
    raises: [['id-unknown', 'timeline.yaml', '=meals-begin-ribat']],
  },
  {
    name: 'a dated fact of a programme that does not exist',
    change: edit('timeline.yaml', 'programme: school-meals', 'programme: schools-meals'),
    raises: [['id-unknown', 'timeline.yaml', '=programme: schools-meals']],
    says: 'Nearest: “school-meals”',
  },
  {
    name: 'a correction of a claim that does not exist',
    change: edit('corrections.yaml', 'claims: [meals-schools-ribat]', 'claims: [meals-school-ribat]'),
    raises: [['id-unknown', 'corrections.yaml', '=meals-school-ribat']],
    says: 'Nearest: “meals-schools-ribat”',
  },
  {
    name: 'a correction twice',
    change: (draft) => draft.append('corrections.yaml', draft.read('corrections.yaml')),
    raises: [['id-duplicate', 'corrections.yaml', 6]],
  },
  {
    name: 'a correction of a kind that does not exist',
    change: edit('corrections.yaml', 'kind: correction', 'kind: erratum'),
    raises: [['field-value', 'corrections.yaml', '=kind: erratum']],
  },
  {
    name: 'an indicator of a programme that does not exist',
    change: edit('indicators.yaml', 'programme: null', 'programme: canteens'),
    raises: [
      ['id-unknown', 'indicators.yaml', '=programme: canteens'],
      ['programme-differs', 'claims/system.yaml', '=indicator: canteens'],
    ],
  },
  {
    name: 'an indicator in a unit that does not exist',
    change: edit('indicators.yaml', 'unit: canteen', 'unit: canteens'),
    raises: [['id-unknown', 'indicators.yaml', '=unit: canteens']],
    says: 'Nearest: “canteen”',
  },
  {
    name: 'a tile of a claim that does not exist',
    change: edit('programmes/school-meals.yaml', 'tiles: [meals-pupils-ribat,', 'tiles: [meals-pupils-rabat,'),
    raises: [['id-unknown', 'programmes/school-meals.yaml', '=meals-pupils-rabat']],
    says: 'Nearest: “meals-pupils-ribat”',
  },
  {
    name: 'a comparison by a claim that does not exist',
    change: edit('programmes/school-meals.yaml', 'money: meals-cost-ribat', 'money: meals-cost-nahar'),
    raises: [['id-unknown', 'programmes/school-meals.yaml', '=money']],
  },
  {
    name: 'a tile twice',
    change: edit(
      'programmes/school-meals.yaml',
      'tiles: [meals-pupils-ribat,',
      'tiles: [meals-pupils-ribat, meals-pupils-ribat,',
    ),
    raises: [['field-value', 'programmes/school-meals.yaml', '=tiles:']],
    says: 'each id stands once',
  },
  {
    name: 'more tiles than a page shows',
    change: edit('programmes/school-meals.yaml', 'tiles: [', `tiles: [${'meals-cost-ribat, '.repeat(10)}`),
    raises: [['field-value', 'programmes/school-meals.yaml', '=tiles']],
    says: 'at most 8',
  },
];

const LEXICON = 'search-lexicon.yaml';

export const WORDS: readonly Wrong[] = [
  {
    name: 'a term that is also written as it is written',
    change: edit('glossary/canteen.yaml', '["cantine scolaire"]', '["cantine scolaire", "school canteen"]'),
    raises: [['field-value', 'glossary/canteen.yaml', '=alsoWritten']],
    says: 'each name stands once',
  },
  {
    name: 'a word to search with that is a name already',
    change: edit(
      'glossary/canteen.yaml',
      '["cantine scolaire"]',
      '["cantine scolaire"]\nsearchWords: ["Cantine Scolaire"]',
    ),
    raises: [['field-value', 'glossary/canteen.yaml', '=searchWords']],
    says: 'each name stands once',
  },
  {
    name: 'a concept without words',
    change: edit(LEXICON, 'words: [مطعم, canteen, cantine]', 'words: []'),
    raises: [['text-empty', LEXICON, '=words: []']],
  },
  {
    name: 'a word that search cannot read',
    change: edit(LEXICON, 'canteen, cantine]', 'canteen, "؟!"]'),
    raises: [['lexicon-word-empty', LEXICON, '="؟!"']],
  },
  {
    name: 'a word of two concepts',
    change: edit(LEXICON, 'canteen, cantine]', 'canteen, repas]'),
    raises: [['lexicon-word-clash', LEXICON, '=repas], near']],
    says: 'meal',
  },
  {
    name: 'concepts near in a circle',
    change: edit(LEXICON, 'meal, repas] }', 'meal, repas], near: [canteen] }'),
    raises: [['lexicon-near-circular', LEXICON, '=canteen] }']],
  },
  {
    name: 'a concept near one that does not exist',
    change: edit(LEXICON, 'near: [meal]', 'near: [meals]'),
    raises: [['id-unknown', LEXICON, '=meals]']],
    says: 'Nearest: “meal”',
  },
  {
    name: 'a hundred concepts, each near all the others',
    change: (draft) => {
      const ids = Array.from({ length: 100 }, (_, index) => `c${index}`);
      const word = (index: number) =>
        `zq${String.fromCodePoint(98 + Math.floor(index / 10))}${'bcdfgkmpvx'[index % 10]}ok`;
      draft.write(
        LEXICON,
        ids
          .map(
            (id, index) =>
              `- { id: ${id}, words: [${word(index)}], near: [${ids.filter((other) => other !== id).join(', ')}] }\n`,
          )
          .join(''),
      );
    },
    raises: Array(99).fill(['lexicon-near-circular', LEXICON, 1]),
  },
];
