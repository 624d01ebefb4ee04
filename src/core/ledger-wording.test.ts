import { describe, expect, test } from 'vitest';
import { ledgerProblem } from './ledger-problem.ts';
import { LEDGER_WORDING } from './ledger-wording.ts';
import { QUOTE_CODES } from './quote.ts';

const places = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('wording', () => {
  test.each(Object.entries(LEDGER_WORDING))('%s says the same in both languages', (_, { ar, en }) => {
    expect(places(ar.join(' '))).toEqual(places(en.join(' ')));
    for (const sentence of [...ar, ...en]) expect(sentence.trim()).not.toBe('');
    for (const sentence of ar) expect(sentence).toMatch(/[\u0621-\u064a]/);
    for (const sentence of en) expect(sentence).not.toMatch(/[\u0621-\u064a]/);
  });

  test('there is wording for every way in which a quote can fail', () => {
    for (const code of QUOTE_CODES) expect(Object.keys(LEDGER_WORDING)).toContain(code);
  });
});

test('a problem fills its places, clips what is long, and carries its data', () => {
  const where = { file: 'claims/x.yaml', locate: (field: string) => (field === 'quote' ? 12 : undefined) };
  const actual = 'كلمة '.repeat(60).trim();
  const problem = ledgerProblem('quote-cuts-a-word', where, 'quote', {
    actual,
    suggestion: 'كلمات',
    expected: 'كلمات',
  });
  expect(problem).toMatchObject({
    code: 'quote-cuts-a-word',
    file: 'claims/x.yaml',
    line: 12,
    actual,
    expected: 'كلمات',
  });
  expect(problem.message.en.length).toBeLessThan(200);
  expect(problem.message.en).toContain('…» cuts a word.');
  expect(problem.fix.ar).toBe('خذ الكلمة كلها: «كلمات».');
  expect(ledgerProblem('quote-empty', where, 'other')).not.toHaveProperty('line');
});
