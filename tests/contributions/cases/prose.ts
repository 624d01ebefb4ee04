/** Figures typed into texts of the YAML files, in every disguise, and texts in the wrong language. */
import { DISPUTE, edit, RIBAT, type Wrong } from '../draft.ts';

const TERM = 'glossary/canteen.yaml';
const PROGRAMME = 'programmes/school-meals.yaml';

/** A number typed into a definition: refused at its first sign. */
const typed = (name: string, language: 'ar' | 'en', words: string, sign: string, code = 'number-in-prose'): Wrong => ({
  name,
  change: edit(
    TERM,
    language === 'ar' ? 'مكان في المدرسة يأكل فيه التلاميذ.' : 'A place at school where pupils eat.',
    words,
  ),
  raises: [[code, TERM, `=${sign}`]],
});

export const NUMBERS: readonly Wrong[] = [
  typed('digits', 'en', 'A place where 300 pupils eat.', '300'),
  typed('Arabic-Indic digits', 'ar', 'مكان يأكل فيه ٣٠٠ تلميذ.', '٣٠٠'),
  typed('Persian digits', 'ar', 'مكان يأكل فيه ۳۰۰ تلميذ.', '۳۰۰'),
  typed('Bengali digits', 'en', 'A place where ৩০০ pupils eat.', '৩০০'),
  typed('full-width digits', 'en', 'A place where ３００ pupils eat.', '３００'),
  typed('a fraction in one sign', 'en', 'A place where ½ of pupils eat.', '½'),
  typed('Roman numerals in one sign', 'en', 'A place where Ⅻ pupils eat.', 'Ⅻ'),
  typed('digits in circles', 'en', 'A place where ③ pupils eat.', '③'),
  typed('a number in Arabic words', 'ar', 'مكان يأكل فيه ثلاثمائة تلميذ.', 'ثلاثمائة'),
  typed('a scaled number in Arabic words', 'ar', 'مكان يأكل فيه أربعة ملايين تلميذ.', 'أربعة ملايين'),
  typed('two million in one Arabic word', 'ar', 'مكان يأكل فيه مليونا تلميذ.', 'مليونا'),
  typed('a number in English words', 'en', 'A place where three hundred pupils eat.', 'three hundred'),
  typed('a scaled number in English words', 'en', 'A place where four million pupils eat.', 'four million'),
  typed('a number inside quotation marks', 'en', 'A place where “300 pupils” eat.', '300'),
  typed('a number in words inside quotation marks', 'en', 'A place where “four million pupils” eat.', 'four million'),
  typed(
    'a quotation with a number that no capture has',
    'ar',
    'مكان «يأكل فيه 300 تلميذ».',
    'يأكل فيه 300 تلميذ',
    'quotation-not-archived',
  ),
  typed(
    'a quotation that cuts the number of a capture',
    'ar',
    'مكان «يستفيد منه حوالي 120» تلميذا.',
    'يستفيد منه حوالي 120',
    'quotation-not-archived',
  ),
  typed(
    'a quotation that says the opposite of the capture',
    'ar',
    'قالت «الوجبة المدرسية ليست حقا لكل طفل».',
    'الوجبة المدرسية ليست حقا لكل طفل',
    'quotation-not-archived',
  ),
  typed('a number stuck to a letter', 'en', 'A place of R300 pupils.', '300'),
  typed('a year', 'en', 'A place at school since 2021.', '2021'),
  typed('a share in Arabic words', 'ar', 'مكان يأكل فيه خمسون في المئة من التلاميذ.', 'خمسون في المئة'),
  typed('a part in Arabic', 'ar', 'مكان يأكل فيه نصف التلاميذ.', 'نصف التلاميذ'),
  typed('a part with a letter tied to it', 'ar', 'مكان لثلثي الآباء.', 'لثلثي الآباء'),
  typed('parts of a whole', 'ar', 'مكان تنقص فيه الكلفة إلى النصف.', 'النصف.'),
  typed('a quarter of a million', 'ar', 'مكان لتلاميذ عددهم ربع المليون.', 'ربع المليون'),
  typed('tens of thousands', 'ar', 'مكان يأكل فيه عشرات الآلاف من التلاميذ.', 'عشرات الآلاف'),
  typed('a day by the word for the first', 'ar', 'مكان في المدرسة منذ فاتح ماي.', 'فاتح ماي'),
  typed('a day in words', 'ar', 'مكان في المدرسة منذ الثاني من شهر يونيو.', 'الثاني من شهر يونيو'),
  typed('a part in English', 'en', 'A place where half the pupils eat.', 'half the'),
  typed('parts in English', 'en', 'A place where two-thirds of pupils eat.', 'two-thirds'),
  typed(
    'a quarter of a million in English',
    'en',
    'A place for a quarter of a million pupils.',
    'quarter of a million',
  ),
  typed('hundreds of thousands', 'en', 'A place for hundreds of thousands of pupils.', 'hundreds of thousands'),
  typed('a day in English words', 'en', 'A place at school since the first of May.', 'first of May'),
  typed('a per cent sign', 'en', 'A place where 35% eat.', '35'),
  {
    name: 'a number in an English rendering of the title',
    change: edit(RIBAT, 'en: "School meals reach new pupils"', 'en: "School meals reach 120,000 pupils"'),
    raises: [['number-in-prose', RIBAT, '=120,000 pupils']],
  },
  {
    name: 'a number in the summary, on its own line of a folded text',
    change: edit(
      RIBAT,
      '  en: "The minister says that the programme serves [[meals-pupils-ribat]]."',
      '  en: >-\n    The minister says that the programme\n    serves 120,000 pupils,\n    [[meals-pupils-ribat]].',
    ),
    raises: [['number-in-prose', RIBAT, '=120,000 pupils']],
  },
  {
    name: 'a number beside a place that holds the same digits',
    change: edit(
      'timeline.yaml',
      'en: "The programme begins."',
      'en: "[[meals-start-ribat]]: the programme begins in 2021."',
    ),
    raises: [['number-in-prose', 'timeline.yaml', '=2021."']],
  },
  {
    name: 'a number in a reason of an article',
    change: edit(RIBAT, 'en: "A telephone number"', 'en: "The telephone number 5757"'),
    raises: [['number-in-prose', RIBAT, '=5757" }']],
  },
  {
    name: 'a number in the reasoning of a verdict',
    change: edit(DISPUTE, 'en: "Both outlets report', 'en: "All 2 outlets report'),
    raises: [['number-in-prose', DISPUTE, '=2 outlets']],
  },
  {
    name: 'a number in a label of arithmetic',
    change: edit(DISPUTE, `en: "Cost of a pupil with Sahil's number"`, `en: "Cost of 1 pupil with Sahil's number"`),
    raises: [['number-in-prose', DISPUTE, '=1 pupil']],
  },
  {
    name: 'a number in the title of a chart',
    change: edit('charts/places.yaml', 'en: "Schools and canteens"', 'en: "300 schools and canteens"'),
    raises: [['number-in-prose', 'charts/places.yaml', '=300']],
  },
  {
    name: 'a number in another spelling of a name',
    change: edit(TERM, '"cantine scolaire"', '"300 cantines"'),
    raises: [['number-in-prose', TERM, '=300']],
  },
  {
    name: 'a number in the noun of a unit',
    change: edit('units.yaml', 'other: "تلميذ" }', 'other: "14 تلميذ" }'),
    raises: [['number-in-prose', 'units.yaml', '=14 تلميذ']],
  },
  {
    name: 'an outlet whose name is a figure',
    change: edit('outlets.yaml', 'en: "Nahar"', 'en: "14 million pupils"'),
    raises: [['name-is-a-number', 'outlets.yaml', '=14 million']],
  },
  {
    name: 'a place with a misspelt id, with the nearest',
    change: edit(TERM, 'A place at school', 'A place for [[meal-pupils-ribat]] at school'),
    raises: [['id-unknown', TERM, '=meal-pupils-ribat']],
    says: 'Nearest: “meals-pupils-ribat”',
  },
  {
    name: 'a place of a computed figure that does not exist',
    change: edit(TERM, 'A place at school', 'A place for [[=cost-per-pupil]] at school'),
    raises: [['id-unknown', TERM, '=cost-per-pupil']],
  },
  {
    name: 'a step of arithmetic where there is none',
    change: edit(TERM, 'A place at school', 'A place for [[#days]] at school'),
    raises: [['id-unknown', TERM, '=days']],
  },
  {
    name: 'a place with a form that does not exist',
    change: edit(PROGRAMME, '[[meals-start-ribat|date]]."', '[[meals-start-ribat|year]]."'),
    raises: [['place-broken', PROGRAMME, '=[[meals-start-ribat|year]]']],
  },
  {
    name: 'a place with nothing in it',
    change: edit(TERM, 'A place at school', 'A place [[ ]] at school'),
    raises: [['place-broken', TERM, '=[[ ]]']],
  },
  {
    name: 'a place that is not closed',
    change: edit(TERM, 'A place at school', 'A place [[meals-pupils-ribat at school'),
    raises: [['place-broken', TERM, '=[[meals-pupils']],
  },
  {
    name: 'a place closed twice',
    change: edit(TERM, 'A place at school', 'A place [[meals-pupils-ribat]]]] at school'),
    raises: [['place-broken', TERM, '=]] at school']],
  },
];

export const LANGUAGES: readonly Wrong[] = [
  {
    name: 'English in the Arabic field',
    change: edit(TERM, 'ar: "مكان في المدرسة يأكل فيه التلاميذ."', 'ar: "A place where pupils eat."'),
    raises: [['wrong-language', TERM, '=A place where']],
  },
  {
    name: 'Arabic in the English field',
    change: edit(TERM, 'en: "A place at school where pupils eat."', 'en: "مكان يأكل فيه التلاميذ."'),
    raises: [['wrong-language', TERM, '=مكان يأكل']],
  },
  {
    name: 'Cyrillic in the English field',
    change: edit(TERM, 'en: "A place at school where pupils eat."', 'en: "Место, где едят школьники."'),
    raises: [['wrong-language', TERM, '=Место']],
  },
  {
    name: 'Arabic letters in their shapes, not as letters',
    change: edit(TERM, 'ar: "مكان في المدرسة يأكل فيه التلاميذ."', 'ar: "\uFEE3\uFEDC\uFE8E\uFEE5"'),
    raises: [['text-shapes', TERM, '=\uFEE3']],
  },
];
