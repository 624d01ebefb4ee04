import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readLexicon } from './lexicon-file.ts';

let dir: string | undefined;
afterEach(() => {
  if (dir !== undefined) rmSync(dir, { recursive: true });
  dir = undefined;
});

const read = (yaml: string) => {
  dir = mkdtempSync(join(tmpdir(), 'lexicon-'));
  writeFileSync(join(dir, 'search-lexicon.yaml'), yaml);
  return readLexicon(dir);
};
const told = (yaml: string) =>
  read(yaml).problems.map(({ code, line, actual }) => `${line} ${code} ${actual ?? ''}`.trim());

describe('the lexicon of the editors', () => {
  test('the project’s own is sound', () => {
    const { entries, problems } = readLexicon(resolve('content'));
    expect(problems).toEqual([]);
    expect(entries.length).toBeGreaterThan(200);
  });

  test('a folder without one searches without synonyms', () => {
    dir = mkdtempSync(join(tmpdir(), 'lexicon-'));
    expect(readLexicon(dir)).toEqual({ entries: [], problems: [] });
  });

  test.each<[string, string, string[]]>([
    [
      'a word in two concepts, however it is spelt',
      '- { id: widow, words: [أرملة] }\n- { id: lady, words: [سيدة, الارمله] }\n',
      ['2 lexicon-word-clash الارمله'],
    ],
    [
      'a phrase in two concepts',
      '- { id: a, words: [social security] }\n- { id: b, words: [Social securities] }\n',
      ['2 lexicon-word-clash Social securities'],
    ],
    ['a word without letters', '- { id: a, words: [دعم, "؟"] }\n', ['1 lexicon-word-empty ؟']],
    ['an id used twice', '- { id: a, words: [دعم] }\n- { id: a, words: [مال] }\n', ['2 id-duplicate a']],
    ['an unknown neighbour', '- { id: aid, words: [دعم], near: [adi] }\n', ['1 id-unknown adi']],
    [
      'neighbours in a circle, told once',
      '- { id: a, words: [دعم], near: [b] }\n- { id: b, words: [مال], near: [c] }\n- { id: c, words: [نقد], near: [a] }\n',
      ['1 lexicon-near-circular b'],
    ],
    ['its own neighbour', '- { id: a, words: [دعم], near: [a] }\n', ['1 lexicon-near-circular a']],
    ['an entry without words', '- { id: a, words: [] }\n', ['1 text-empty']],
    ['an unknown key', '- { id: a, words: [دعم], weight: 2 }\n', ['1 field-unknown weight']],
  ])('%s', (_, yaml, problems) => {
    expect(told(yaml)).toEqual(problems);
  });

  test('a word repeated inside its own concept is no problem: folding makes spellings one', () => {
    expect(told('- { id: a, words: [أرملة, ارمله, الأرملة] }\n')).toEqual([]);
  });

  test('says where the word stands already and what to do', () => {
    const [problem] = read('- { id: widow, words: [أرملة] }\n- { id: lady, words: [الارمله] }\n').problems;
    expect(problem?.message.en).toContain('“widow”');
    expect(problem?.message.ar).toContain('«أرملة»');
    expect(problem?.fix.en).not.toBe('');
  });
});
