/** The editors' commands speak both languages: every sentence has its Arabic, and none of it was left in English. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changes } from '../../src/build/tools/changes.ts';
import { check } from '../../src/build/tools/check.ts';
import { Stop } from '../../src/build/tools/command.ts';
import { listCoverage } from '../../src/build/tools/coverage.ts';
import { findQuotes } from '../../src/build/tools/find-quote.ts';
import { importCapture } from '../../src/build/tools/import.ts';
import { startNew } from '../../src/build/tools/new.ts';
import { KINDS } from '../../src/build/tools/scaffold.ts';
import { ALL_STUB_WORDS } from '../../src/build/tools/stub-words.ts';
import { listTranslations } from '../../src/build/tools/translations.ts';
import { TOOL_WORDS } from '../../src/build/tools/words.ts';
import { runScript } from '../support/trees.ts';
import { Draft, TREE } from './draft.ts';

/** A call to copy, an id, a field, an example and what stands between quotation marks are the same in both. */
const CODE =
  /npm run [^،\n]*|https?:\S+|<[^>\n]*>|\[\[[^\]]*\]\]|"[^"\n]*"|\{ [^\n]* \}|\{\w+\}|^ *-? ?\w+:|\w+(?:[-|]+\w+)+/gm;
/** Two words of Latin letters in a row, or one that only prose has. */
const PROSE = /[A-Za-z’]{2,} [A-Za-z’]{2,}|\b(?:the|of|an?|is|and|or|with|to|no|not|it|this|that|for|line|lines)\b/i;

const englishIn = (text: string): string | undefined => PROSE.exec(text.replace(CODE, ' '))?.[0];
const placesOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('every sentence of the commands', () => {
  it.each(Object.entries({ ...ALL_STUB_WORDS, ...TOOL_WORDS }))('%s stands in both languages', (_, { ar, en }) => {
    expect(en.trim()).not.toBe('');
    expect(placesOf(ar)).toEqual(placesOf(en));
    expect(englishIn(ar)).toBeUndefined();
    // What is no call or example alone has Arabic words.
    if (/[A-Za-z]{2,} [a-z]{2,}/.test(en.replace(CODE, ' '))) expect(ar).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('the commands in Arabic', () => {
  let draft: Draft;
  const desk = mkdtempSync(join(tmpdir(), 'sanad-desk-'));
  beforeAll(() => {
    draft = new Draft();
    vi.stubEnv('CONTENT_DIR', draft.dir);
    vi.stubEnv('CHECK_LANG', 'ar');
  });
  afterAll(() => {
    draft.done();
    rmSync(desk, { recursive: true });
    vi.unstubAllEnvs();
  });

  /** All that a call prints, its last sentence included where it stops. */
  function said(command: () => number): string {
    const lines: string[] = [];
    const spies = (['log', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((line: string) => void lines.push(line)),
    );
    try {
      command();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      lines.push(error.message);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    return lines.join('\n');
  }

  const onDesk = (name: string, text: string): string => {
    const path = join(desk, name);
    writeFileSync(path, text);
    return path;
  };
  const page = (body: string) => onDesk('page.html', `<!doctype html><html><body>${body}</body></html>`);
  const LONG =
    'قال مسؤول في وزارة التعليم إن الوجبات المدرسية صارت تُقدم في القرى البعيدة منذ بداية السنة، وإن التلاميذ يجدون غداء ساخنا في مدارسهم كل يوم. ';

  it.each<[string, () => number]>([
    ['new without a kind', () => startNew([], '2024-03-08')],
    ['new without an id', () => startNew(['page'], '2024-03-08')],
    ['new with a claim of no programme', () => startNew(['claim', 'x'], '2024-03-08')],
    ...KINDS.map((kind): [string, () => number] => [
      `new ${kind}`,
      () => startNew([kind, kind === 'claim' ? 'school-meals/x-y' : `new-${kind}`], '2024-03-08'),
    ]),
    ['new twice', () => startNew(['term', 'canteen'], '2024-03-08')],
    ['find-quote without words', () => findQuotes([])],
    ['find-quote that finds nothing', () => findQuotes(['قطار'])],
    ['find-quote', () => findQuotes(['45 مليون'])],
    ['find-quote in another spelling', () => findQuotes(['مدرسه'])],
    ['import without an id', () => importCapture(['x.txt'])],
    ['import with an option that there is none of', () => importCapture(['x.txt', '--name', 'a'])],
    ['import without a value', () => importCapture(['x.txt', '--id'])],
    ['import of nothing', () => importCapture([join(desk, 'none.txt'), '--id', 'nahar-2024-03-09'])],
    ['import of an id that is taken', () => importCapture([desk, '--id', 'ribat-2024-03-03'])],
    ['import of a folder', () => importCapture([desk, '--id', 'nahar-2024-03-09'])],
    ['import of an empty page', () => importCapture([page(''), '--id', 'nahar-2024-03-09'])],
    ['import', () => importCapture([onDesk('a.txt', `${LONG.repeat(2)}\n`), '--id', 'nahar-2024-03-09'])],
    ['import of the same', () => importCapture([onDesk('a.txt', `${LONG.repeat(2)}\n`), '--id', 'nahar-2024-03-10'])],
    ['translations', () => listTranslations()],
    ['coverage', () => listCoverage([])],
    ['coverage of no article', () => listCoverage(['none'])],
    ['changes', () => changes([TREE], process.env)],
    ['changes against nothing', () => changes(['no-such-state'], process.env)],
    ['changes against two', () => changes(['a', 'b'], process.env)],
    ['check', () => check([], process.env)],
    ['check in an unknown form', () => check(['--format', 'pdf'], process.env)],
  ])('say nothing in English: %s', (_, command) => {
    const output = said(command);
    expect(output).toMatch(/\p{Script=Arabic}/u);
    // What is quoted of files is theirs: a translation, a title, a field.
    for (const line of output.split('\n').filter((one) => !/^\|| {2}quoteEn/.test(one)))
      expect(englishIn(line.replace(/[\w./<>-]+\.(?:yaml|txt|mdx|md)\S*/g, ' ')), line).toBeUndefined();
  });

  it('put Arabic comments into new files', () => {
    for (const file of ['glossary/new-term.yaml', 'disputes/new-dispute.yaml', 'programmes/new-programme.yaml'])
      for (const comment of draft.read(file).match(/ # .*$/gm) ?? [])
        expect(englishIn(comment), comment).toBeUndefined();
    // A page that readers of English see is written by who writes English.
    expect(draft.read('commentary/en/new-page.mdx')).toContain('# Write in the place');
  });

  it('say so on a terminal, where a setting or the folder is wrong', () => {
    const nowhere = runScript('scripts/check.ts', join(desk, 'none'), [], { CHECK_LANG: 'ar' });
    expect(nowhere.output).toContain('لا يُقرأ مجلد المحتوى');
    const setting = runScript('scripts/new.ts', draft.dir, ['term', 'a-b'], { CHECK_LANG: 'ar', SITE_URL: 'x' });
    expect(setting.output).toContain('SITE_URL عنوان مثل');
    expect(nowhere.status).toBe(1);
    expect(setting.status).toBe(1);
  });
});
