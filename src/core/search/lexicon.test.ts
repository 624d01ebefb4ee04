import { describe, expect, test } from 'vitest';
import { keysOf } from './keys.ts';
import { compileLexicon, stemsOf } from './lexicon.ts';
import { planQuery } from './plan.ts';
import { stemChooser } from './resolve.ts';
import { packLexicon, unpackLexicon } from './stored.ts';

const lexicon = compileLexicon([
  { id: 'widow', words: ['أرملة', 'أرامل', 'هجالة', 'widow', 'veuve'], topic: true },
  { id: 'household', words: ['أسرة', 'أسر', 'عائلة', 'household', 'family', 'familles'], topic: true },
  { id: 'money', words: ['فلوس', 'مال'], near: ['aid'] },
  { id: 'aid', words: ['دعم', 'مساعدة', 'aid'], topic: true },
  { id: 'fund', words: ['صندوق', 'fund'] },
  { id: 'cnss', words: ['CNSS', 'الصندوق الوطني للضمان الاجتماعي', 'صندوق الضمان'], topic: true },
  { id: 'takaful', words: ['تكافل وكرامة', 'takaful wa karama'] },
  { id: 'remote', words: ['عن بعد', 'remote'] },
  { id: 'thousand', words: ['ألف', 'آلاف'] },
]);
const choose = stemChooser([]);
const keys = (text: string) => keysOf(text, lexicon, choose).map(({ key }) => key);

describe('one concept however said', () => {
  test.each([
    ['broken plural and singular', 'الأرامل', ['cwidow']],
    ['tied letters', 'وللأرامل', ['cwidow']],
    ['Darija', 'الهجالات', ['cwidow']],
    ['French', 'les veuves', ['cwidow']],
    ['a pronoun', 'أسرهم', ['chousehold']],
    ['a phrase keeps its words and adds its concept', 'صندوق الضمان', ['cfund', 'ضمان', 'ccnss']],
    ['a longer phrase wins', 'للصندوق الوطني للضمان الاجتماعي', ['cfund', 'وطني', 'ضمان', 'اجتماعي', 'ccnss']],
    ['function words inside a phrase', 'takaful wa karama', ['etakaful', 'ekarama', 'ctakaful']],
    ['a phrase of function words', 'إرسال عن بعد', ['ارسال', 'عن', 'بعد', 'cremote']],
    ['function words alone say nothing', 'بعد ذلك من عن', []],
    ['a number, its digits, its scale word', '420 ألف أرملة', ['n420000', 'd420', 'cthousand', 'cwidow']],
  ])('%s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('every key stands on its words', () => {
    const text = 'تستفيد الأرامل من صندوق الضمان';
    const found = keysOf(text, lexicon, choose).filter(({ key }) => key === 'cwidow' || key === 'ccnss');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['الأرامل', 'صندوق الضمان']);
  });

  test('function words fall away from an entry', () => {
    expect(stemsOf('تكافل وكرامة')).toEqual(['تكافل', 'كرام']);
    expect(stemsOf('takaful wa karama')).toEqual(['takaful', 'karama']);
  });
});

describe('the plan of a query', () => {
  const terms = (query: string) => planQuery(query, lexicon).terms.map(({ tiers }) => tiers[0]?.[0]);

  test.each([
    ['واش كاين شي دعم للأرامل', ['caid', 'cwidow']],
    ['كم عدد الأرامل', ['عدد', 'cwidow']],
    ['٤٢٠ ألف أرملة', ['n420000', 'cwidow']],
    ['الصندوق الوطني للضمان الاجتماعي', ['ccnss']],
    ['how many widows', ['cwidow']],
    ['', []],
    ['؟؟ !! … 😀', []],
  ])('%s', (query, expected) => {
    expect(terms(query)).toEqual(expected);
  });

  test('quotation marks of every kind make a phrase', () => {
    const phrases = (query: string) => planQuery(query, lexicon).phrases;
    for (const query of ['"الهدر المدرسي"', '«الهدر المدرسي»', '“الهدر المدرسي”', '„الهدر المدرسي“']) {
      expect(phrases(query)).toEqual(['الهدر المدرسي']);
    }
    expect(phrases('الهدر المدرسي')).toEqual([]);
    expect(phrases('"" «»')).toEqual([]);
  });

  test('asks for a figure with a number or a word for one', () => {
    expect(planQuery('كم أرملة', lexicon).wantsFigure).toBe(true);
    expect(planQuery('420,000', lexicon).wantsFigure).toBe(true);
    expect(planQuery('شحال', lexicon).wantsFigure).toBe(true);
    expect(planQuery('الأرامل', lexicon).wantsFigure).toBe(false);
  });

  test.each([
    ['بكم الدعم', true],
    ['شحال كيعطيو للعائلة', true],
    ['how much cash aid', true],
    ['شحال من عائلة', false],
    ['شحال منحة الولادة', true],
    ['how many families', false],
    ['كيعطيو للعائلة', false],
  ])('%s: a figure of money %s', (query, money) => {
    expect(planQuery(query, lexicon).wantsMoney).toBe(money);
  });

  test('ten thousand characters are read no further than a question needs', () => {
    expect(planQuery('أرملة '.repeat(2000), lexicon).terms.length).toBeLessThanOrEqual(16);
  });
});

test('the stored lexicon is the lexicon', () => {
  const stored = unpackLexicon(packLexicon(lexicon, () => true));
  expect([...stored.words]).toEqual([...lexicon.words]);
  expect(stored.phrases).toEqual(lexicon.phrases);
  expect(stored.concepts).toEqual(lexicon.concepts);
  expect(stored.idioms).toEqual(lexicon.idioms);
});

test('a stored lexicon leaves out what the index cannot answer', () => {
  const stored = unpackLexicon(packLexicon(lexicon, (id) => id === 'aid'));
  expect([...stored.concepts.keys()]).toEqual(['money', 'aid']);
});
