import { describe, expect, it } from 'vitest';
import type { Problem } from '../../core/problem.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import { terminalReport } from './terminal.ts';

const quote: Problem = {
  code: 'quote-not-found',
  file: 'claims/tns.yaml',
  line: 12,
  column: 3,
  message: { ar: 'ليست في النسخة: «15 مليوناً»', en: '“15 مليوناً” is not in the capture: 100%' },
  fix: { ar: 'انسخ الألفاظ.', en: 'Copy the words,\nletter for letter.' },
};
const { line: _line, column: _column, ...whole } = quote;

describe('reporters', () => {
  it('prints place, code, message and the next action for a person', () => {
    expect(terminalReport([quote], 'en', 'content/')).toBe(
      'content/claims/tns.yaml:12:3 quote-not-found: “15 مليوناً” is not in the capture: 100%\n  → Copy the words, letter for letter.\n\n1 problem in 1 file. Nothing was published. Each code is explained in .github/CONTRIBUTING.md.',
    );
    expect(terminalReport([quote], 'ar')).toContain('عدد المشاكل: 1');
    expect(terminalReport([])).toBe('');
  });
  it('lets no file name or word write lines, colours or directions of its own', () => {
    const hostile = {
      ...whole,
      file: 'a\n::error file=x::boo\u001B[31m.yaml',
      message: { ...quote.message, en: 'x\n::stop-commands::y \u202Ez' },
    };
    const [first, next] = terminalReport([hostile]).split('\n');
    expect(first).toBe('a ::error file=x::boo\uFFFD[31m.yaml quote-not-found: x ::stop-commands::y \uFFFDz');
    expect(next).toMatch(/^ {2}→ /);
  });
  it('leaves out a place it does not know', () => {
    expect(terminalReport([whole])).toMatch(/^claims\/tns\.yaml quote-not-found/);
  });
  it('writes annotations with the characters that GitHub wants escaped', () => {
    expect(githubReport([quote], 'en', 'content/')).toBe(
      '::error file=content/claims/tns.yaml,line=12,col=3,title=quote-not-found::“15 مليوناً” is not in the capture: 100%25 Copy the words,%0Aletter for letter.',
    );
    expect(githubReport([{ ...whole, file: 'a,b:c' }])).toMatch(/^::error file=a%2Cb%3Ac,title=/);
  });
  it('shows what a person can read of very many, and says how many there are', () => {
    const many = Array.from({ length: 450 }, (_, line) => ({ ...quote, line: line + 1 }));
    expect(terminalReport(many).match(/quote-not-found/g)).toHaveLength(200);
    expect(terminalReport(many)).toContain('450 problems in 1 file. Only the first 200 are shown.');
    expect(githubReport(many).split('\n')).toHaveLength(50);
  });
  it('writes a table in which nothing of a contribution becomes markup', () => {
    const hostile = { ...quote, message: { ...quote.message, en: 'a | b\n<img src=x> [x](javascript:y) `c`' } };
    const [row] = markdownReport([hostile], 'en', 'content/').split('\n').slice(4);
    expect(row).toBe(
      '| `content/claims/tns.yaml:12:3` | a \\| b &lt;img src=x&gt; \\[x\\](javascript:y) \\`c\\` (`quote-not-found`) | Copy the words, letter for letter. |',
    );
    expect(markdownReport([])).toBe('');
  });
  it('writes JSON that a program can read back', () => {
    const read = JSON.parse(jsonReport([quote], 'content/')) as { count: number; problems: Problem[] };
    expect(read.count).toBe(1);
    expect(read.problems[0]).toEqual({ ...quote, file: 'content/claims/tns.yaml' });
  });
});
