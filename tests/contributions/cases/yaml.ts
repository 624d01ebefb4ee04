/** YAML that is not read as its writer meant, or that is written to do harm. */
import { CLAIMS, DISPUTE, edit, type Wrong } from '../draft.ts';

const TERM = 'glossary/canteen.yaml';

export const SYNTAX: readonly Wrong[] = [
  {
    name: 'indentation by tab',
    change: edit('outlets.yaml', '  country: MA', '\tcountry: MA'),
    raises: [['yaml-tab', 'outlets.yaml', '=\tcountry']],
  },
  {
    name: 'a colon in a text without quotes',
    change: edit('outlets.yaml', '  country: MA', '  country: MA: EG'),
    raises: [['yaml-syntax', 'outlets.yaml', 'country: MA: EG']],
    says: 'a colon inside a text',
  },
  {
    name: 'a quote that is not closed',
    change: edit(TERM, 'en: "School canteen" }', 'en: "School canteen }'),
    raises: [['yaml-syntax', TERM, 1]],
    says: 'not closed',
  },
  {
    name: 'a bracket that is not closed',
    change: edit(DISPUTE, 'against: [meals-pupils-sahil]', 'against: [meals-pupils-sahil'),
    raises: [['yaml-syntax', DISPUTE, 'reasoning:']],
    says: 'not closed',
  },
  {
    name: 'a field pushed out of line',
    change: edit('speakers.yaml', '  name: { ar: "وزيرة', '   name: { ar: "وزيرة'),
    raises: [['yaml-syntax', 'speakers.yaml', 1]],
    says: 'does not line up',
  },
  {
    name: 'the same field twice',
    change: edit(TERM, 'definition:', 'name: { ar: "مقصف", en: "Buffet" }\ndefinition:'),
    raises: [['yaml-duplicate-key', TERM, '=name: { ar: "مقصف"']],
  },
  {
    name: 'the same field twice in a claim',
    change: edit(CLAIMS, '  value: 120000\n', '  value: 120000\n  value: 130000\n'),
    raises: [['yaml-duplicate-key', CLAIMS, '=value: 130000']],
  },
  {
    name: 'an alias',
    change: edit('outlets.yaml', 'name: { ar: "النهار", en: "Nahar" }', 'name: *n'),
    raises: [['yaml-anchor', 'outlets.yaml', '=*n']],
  },
  {
    name: 'an anchor',
    change: edit('outlets.yaml', 'named: true', 'named: &yes true'),
    raises: [['yaml-anchor', 'outlets.yaml', '=true\n- id: sahil']],
  },
  {
    name: 'a bomb of aliases',
    change: (draft) => {
      const levels = Array.from({ length: 20 }, (_, level) =>
        level === 0
          ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
          : `a${level}: &a${level} [${Array(9)
              .fill(`*a${level - 1}`)
              .join(', ')}]`,
      );
      draft.write(TERM, `${levels.join('\n')}\n`);
    },
    raises: [...Array(20).fill(['yaml-anchor', TERM, 1]), ...Array(19 * 9).fill(['yaml-anchor', TERM, 2])],
  },
  {
    name: 'a tag of another program',
    change: edit(TERM, '"cantine scolaire"', '!ruby/object:Gem "cantine scolaire"'),
    raises: [['yaml-tag', TERM, '"cantine scolaire"']],
    says: '!ruby/object:Gem',
  },
  {
    name: 'a tag that makes a number of a text',
    change: edit(CLAIMS, 'value: 120000', 'value: !!int "120000"'),
    raises: [['yaml-tag', CLAIMS, 'value: !!int']],
  },
  {
    name: 'a binary value',
    change: edit(TERM, '"cantine scolaire"', '!!binary Y2FudGluZQ=='),
    raises: [['yaml-tag', TERM, 'Y2FudGluZQ==']],
  },
  {
    name: 'a merge key',
    change: edit('speakers.yaml', '- id: official', '- id: official\n  <<: { name: { ar: "ن", en: "n" } }'),
    raises: [['field-unknown', 'speakers.yaml', '=<<:']],
  },
  {
    name: 'a second document that would be passed over',
    change: (draft) => draft.append('corrections.yaml', '---\n- id: hidden\n'),
    raises: [['yaml-documents', 'corrections.yaml', '---']],
  },
  {
    name: 'a directive for an older YAML, where yes is true',
    change: (draft) => draft.write('outlets.yaml', `%YAML 1.1\n---\n${draft.read('outlets.yaml')}`),
    raises: [['yaml-documents', 'outlets.yaml', 1]],
  },
  {
    name: 'brackets in brackets in brackets',
    change: (draft) => draft.write(TERM, `name: ${'['.repeat(100_000)}\n`),
    raises: [['yaml-nesting', TERM, 1]],
  },
  {
    name: 'lists in lists in lists',
    change: (draft) => draft.write('timeline.yaml', `${'- '.repeat(50_000)}x\n`),
    raises: [['yaml-nesting', 'timeline.yaml', 1]],
  },
  {
    name: 'fields in fields in fields',
    change: (draft) =>
      draft.write(TERM, Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
    raises: [['yaml-nesting', TERM, 98]],
  },
  {
    name: 'a key of sixty thousand letters',
    change: (draft) => draft.write(TERM, `${'k'.repeat(60_000)}: 1\n`),
    raises: [['yaml-syntax', TERM, 1]],
  },
  {
    name: 'two hundred empty entries',
    change: (draft) => draft.write('corrections.yaml', '- {}\n'.repeat(200)),
    raises: Array(200 * 5).fill(['field-missing', 'corrections.yaml', 1]),
  },
];

export const SHAPES: readonly Wrong[] = [
  {
    name: 'a list where fields are wanted',
    change: (draft) => draft.write(TERM, '- name\n- definition\n'),
    raises: [['field-type', TERM, 1]],
  },
  {
    name: 'fields where a list is wanted',
    change: (draft) => draft.write('corrections.yaml', 'id: schools-range\n'),
    raises: [['field-type', 'corrections.yaml', 1]],
  },
  {
    name: 'plain prose where fields are wanted',
    change: (draft) => draft.write(TERM, 'مطعم مدرسي هو مكان يأكل فيه التلاميذ\n'),
    raises: [['field-type', TERM, 1]],
  },
  {
    name: 'nothing but a comment',
    change: (draft) => draft.write(TERM, '# to do\n'),
    raises: [['file-empty', TERM, 1]],
  },
  {
    name: 'an empty entry in a list',
    change: (draft) => draft.append('speakers.yaml', '-\n'),
    raises: [['field-type', 'speakers.yaml', 7]],
  },
  {
    name: 'an unknown field',
    change: edit(TERM, 'definition:', 'synonyms: []\ndefinition:'),
    raises: [['field-unknown', TERM, '=synonyms']],
  },
  {
    name: 'a misspelt field, with the nearest',
    change: edit(CLAIMS, 'attribution: direct', 'atribution: direct'),
    raises: [
      ['field-unknown', CLAIMS, '=atribution'],
      ['field-missing', CLAIMS, '=id: meals-right-ribat'],
    ],
    says: 'Nearest: “attribution”',
  },
  {
    name: 'a misspelt field deep inside',
    change: edit(DISPUTE, '    label: { ar: "كلفة التلميذ برقم الساحل"', '    lable: { ar: "كلفة التلميذ برقم الساحل"'),
    raises: [
      ['field-unknown', DISPUTE, '=lable'],
      ['field-missing', DISPUTE, '=id: per-pupil-sahil'],
    ],
    says: 'Nearest: “label”',
  },
  {
    name: 'a field called __proto__',
    change: edit(TERM, 'definition:', '__proto__: { polluted: true }\ndefinition:'),
    raises: [['field-unknown', TERM, '=__proto__']],
  },
  {
    name: 'a missing field',
    change: edit('outlets.yaml', '  country: MA\n', ''),
    raises: [['field-missing', 'outlets.yaml', '=id: ribat']],
    says: 'country',
  },
  {
    name: 'a definition missing from a term',
    change: (draft) => draft.write(TERM, 'name: { ar: "مطعم مدرسي", en: "School canteen" }\n'),
    raises: [['field-missing', TERM, 1]],
    says: 'definition',
  },
  {
    name: 'a missing translation',
    change: edit(TERM, ', en: "A place at school where pupils eat." }', ' }'),
    raises: [['field-missing', TERM, '=definition']],
    says: 'definition.en',
  },
  {
    name: 'a text where a number is wanted',
    change: edit(CLAIMS, 'value: 120000', 'value: "120000"'),
    raises: [['field-type', CLAIMS, '=value: "120000"']],
    says: 'a number',
  },
  {
    name: 'a number with separators',
    change: edit(CLAIMS, 'value: 120000', 'value: 120,000'),
    raises: [['field-type', CLAIMS, '=value: 120,000']],
  },
  {
    name: 'a number that is none',
    change: edit(CLAIMS, 'value: 120000', 'value: .nan'),
    raises: [['field-type', CLAIMS, '=value: .nan']],
  },
  {
    name: 'an endless number',
    change: edit(CLAIMS, 'value: 120000', 'value: .inf'),
    raises: [['field-type', CLAIMS, '=value: .inf']],
  },
  {
    name: 'half a line',
    change: edit(CLAIMS, '  line: 5\n', '  line: 5.5\n'),
    raises: [['field-type', CLAIMS, '=line: 5.5']],
    says: 'a whole number',
  },
  {
    name: 'line nought',
    change: edit(CLAIMS, '  line: 5\n', '  line: 0\n'),
    raises: [['field-value', CLAIMS, '=line: 0']],
    says: 'more than 0',
  },
  {
    name: 'a number where text is wanted',
    change: edit(TERM, '["cantine scolaire"]', '[42]'),
    raises: [['field-type', TERM, '=42']],
  },
  {
    name: 'yes where true is wanted',
    change: edit('outlets.yaml', 'named: true', 'named: yes'),
    raises: [['field-type', 'outlets.yaml', '=named: yes']],
    says: 'true or false',
  },
  {
    name: 'a value out of the list, with the nearest',
    change: edit(CLAIMS, 'qualifier: about', 'qualifier: abuot'),
    raises: [['field-value', CLAIMS, '=qualifier: abuot']],
    says: 'Nearest: “about”',
  },
  {
    name: 'another kind of rule, with those there are',
    change: edit('plausibility.yaml', 'kind: per-unit', 'kind: per-units'),
    raises: [['field-value', 'plausibility.yaml', '=kind: per-units']],
    says: 'per-unit',
  },
  {
    name: 'an empty text',
    change: edit(TERM, 'ar: "مكان في المدرسة يأكل فيه التلاميذ."', 'ar: "  "'),
    raises: [['text-empty', TERM, 'ar: "  "']],
  },
  {
    name: 'a day that does not exist',
    change: edit('events.yaml', 'date: "2024-03-03"', 'date: "2025-02-30"'),
    raises: [['date-invalid', 'events.yaml', '=date: "2025-02-30"']],
  },
  {
    name: 'a month that does not exist',
    change: edit('timeline.yaml', 'date: "2021-09"', 'date: "2021-13"'),
    raises: [['date-invalid', 'timeline.yaml', '=date: "2021-13"']],
  },
  {
    name: 'a date the other way round',
    change: edit('corrections.yaml', '"2024-03-06"', '"06/03/2024"'),
    raises: [['date-invalid', 'corrections.yaml', '=date: "06/03/2024"']],
  },
  {
    name: 'a year without quotes',
    change: edit('timeline.yaml', 'date: "2021-09"', 'date: 2021'),
    raises: [['field-type', 'timeline.yaml', '=date: 2021']],
    says: 'dates stand in quotes',
  },
  {
    name: 'a date in Arabic digits',
    change: edit('corrections.yaml', '"2024-03-06"', '"٢٠٢٤-٠٣-٠٦"'),
    raises: [['date-invalid', 'corrections.yaml', '=date: "٢٠٢٤']],
  },
  {
    name: 'a period that ends before it begins',
    change: edit('timeline.yaml', 'date: "2021-09"', 'date: "2021-09/2020"'),
    raises: [['date-invalid', 'timeline.yaml', '=date: "2021-09/2020"']],
  },
  {
    name: 'an hour that does not exist',
    change: edit('articles/ribat-2024-03-03.yaml', '  basis: stated\n', '  time: "25:00"\n  basis: stated\n'),
    raises: [['field-value', 'articles/ribat-2024-03-03.yaml', '=time: "25:00"']],
    says: '20:00',
  },
  {
    name: 'an id with a capital',
    change: edit('outlets.yaml', 'id: nahar', 'id: Nahar'),
    raises: [
      ['unicode-in-id', 'outlets.yaml', '=id: Nahar'],
      ['id-unknown', 'articles/nahar-2024-03-04.yaml', '=outlet'],
    ],
  },
  {
    name: 'an id in Arabic',
    change: edit('speakers.yaml', 'id: official', 'id: مسؤول'),
    raises: [
      ['unicode-in-id', 'speakers.yaml', '=id: مسؤول'],
      ['id-unknown', 'events.yaml', '=speaker: official'],
    ],
  },
  {
    name: 'an id with a Cyrillic letter that looks Latin',
    change: edit('speakers.yaml', 'id: minister', 'id: m\u0456nister'),
    raises: [
      ['unicode-in-id', 'speakers.yaml', '=id: m\u0456nister'],
      ['id-unknown', 'events.yaml', '=speaker: minister'],
    ],
  },
  {
    name: 'an id that climbs out of the folder',
    change: edit('articles/sahil-2024-03-03.yaml', 'capture: sahil-2024-03-03', 'capture: ../../package'),
    raises: [['unicode-in-id', 'articles/sahil-2024-03-03.yaml', '=capture: ../../package']],
  },
  {
    name: 'an id used twice in a list',
    change: (draft) => draft.append('speakers.yaml', '- id: minister\n  name: { ar: "أخرى", en: "Another" }\n'),
    raises: [['id-duplicate', 'speakers.yaml', 7]],
    says: 'speakers.yaml:1',
  },
  {
    name: 'a claim id used twice in two files',
    change: (draft) =>
      draft.append('claims/system.yaml', draft.read(CLAIMS).slice(0, draft.read(CLAIMS).indexOf('\n- '))),
    raises: [['id-duplicate', 'claims/system.yaml', 14]],
    says: `${CLAIMS}:1`,
  },
  {
    name: 'a computed figure with the id of a claim',
    change: edit('derived.yaml', 'id: meals-cost-per-pupil\n', 'id: meals-cost-ribat\n'),
    raises: [
      ['id-duplicate', 'derived.yaml', '=id: meals-cost-ribat'],
      ['formula-unknown-id', 'derived.yaml', 'formula: "meals-cost-per-pupil / 12"'],
      ['id-unknown', 'commentary/ar/guide.mdx', '<Derived id="meals-cost-per-pupil"/>'],
    ],
  },
  {
    name: 'a step of arithmetic twice',
    change: edit(DISPUTE, '  - id: per-pupil-ribat', '  - id: per-pupil-sahil'),
    raises: [
      ['id-duplicate', DISPUTE, 17],
      ['id-unknown', DISPUTE, '  ar: "نقل المنبران'],
      ['id-unknown', DISPUTE, '  en: "Both outlets'],
    ],
  },
  {
    name: 'a template that was not filled in',
    change: (draft) =>
      draft.write('glossary/meal.yaml', 'name: { ar: "…", en: "…" }\ndefinition:\n  ar: "…"\n  en: "…"\n'),
    raises: [
      ['not-filled-in', 'glossary/meal.yaml', 1],
      ['not-filled-in', 'glossary/meal.yaml', 1],
      ['not-filled-in', 'glossary/meal.yaml', 3],
      ['not-filled-in', 'glossary/meal.yaml', 4],
    ],
  },
];
