/** The contributor guide and the codes belong together: each code has its heading and its example, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUPS, wordsOf } from '../../src/build/guide/codes.ts';
import { GUIDES, withReference } from '../../src/build/guide/reference.ts';
import { exampleOf, ROWS } from './examples.ts';

const codes = GROUPS.flatMap((group) => group.codes);

describe.each(GUIDES)('the guide in %s', (language, path) => {
  const guide = readFileSync(path, 'utf8');
  const headings = [...guide.matchAll(/^#### (.+)$/gm)].map(([, code]) => code);

  it('has a heading for each code, and none for what is no code', () => {
    expect(headings.toSorted()).toEqual(codes.toSorted());
  });
  it('is written anew by npm run guide as it stands', () => {
    expect(withReference(guide, language, exampleOf)).toBe(guide);
  });
});

/** Codes that no row of the tables can raise, and the test that raises each. */
const RAISED_ELSEWHERE: Readonly<Record<string, string>> = {
  'file-unreadable': 'tests/contributions/folder.test.ts',
  'too-many-files': 'tests/contributions/folder.test.ts',
  'content-too-large': 'tests/contributions/folder.test.ts',
  'translation-missing': 'src/build/translation-keys.test.ts',
};
const SITE_TESTS = sources('src/build/site-checks', (name) => name.endsWith('.test.ts')).join('\n');

/** The texts of the files below a folder. */
function sources(folder: string, wanted: (name: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(wanted)
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the codes', () => {
  it('are each in one group, with words in both languages and an example of wrong and right', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      for (const language of ['ar', 'en'] as const)
        for (const words of wordsOf(code, language)) expect(words, code).not.toBe('');
      const example = exampleOf(code);
      expect(example?.wrong, code).not.toBe(example?.right);
    }
  });

  it('are all that the program can raise', () => {
    const raising =
      /\b(?:[a-z]*[pP]roblem|fault|said|tell)\((?:\s*work,)?\s*'([a-z]+(?:-[a-z]+)+)'|\bcode: '([a-z]+(?:-[a-z]+)+)'/g;
    const program = sources('src', (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const raised = new Set(
      program.flatMap((text) => [...text.matchAll(raising)].flatMap((found) => found[1] ?? found[2] ?? [])),
    );
    expect(raised.size).toBeGreaterThan(codes.length / 2);
    expect([...raised].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('are each raised by a wrong contribution, or by a test of the built site', () => {
    const raised = new Set(ROWS.flatMap(({ raises }) => raises.map(([code]) => code)));
    expect([...raised].filter((code) => !codes.includes(code))).toEqual([]);
    const site = new Set(GROUPS.find(({ id }) => id === 'site')?.codes);
    const silent = codes.filter((code) => {
      if (raised.has(code)) return false;
      const test = RAISED_ELSEWHERE[code];
      const text = site.has(code) ? SITE_TESTS : test === undefined ? '' : readFileSync(test, 'utf8');
      return !new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(text);
    });
    expect(silent).toEqual([]);
    expect(Object.keys(RAISED_ELSEWHERE).filter((code) => raised.has(code) || !codes.includes(code))).toEqual([]);
  });
});
