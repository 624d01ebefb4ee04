import { describe, expect, it } from 'vitest';
import type { Problem } from '../../core/problem.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
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
      'content/claims/tns.yaml:12:3 quote-not-found: “15 مليوناً” is not in the capture: 100%\n  → Copy the words,\nletter for letter.\n\n1 problem in 1 file. Nothing was published.',
    );
    expect(terminalReport([quote], 'ar')).toContain('عدد المشاكل: 1');
    expect(terminalReport([])).toBe('');
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
  it('writes JSON that a program can read back', () => {
    const read = JSON.parse(jsonReport([quote], 'content/')) as { count: number; problems: Problem[] };
    expect(read.count).toBe(1);
    expect(read.problems[0]).toEqual({ ...quote, file: 'content/claims/tns.yaml' });
  });
});
