/** What the owner asked of wrong input: a clear error with file and line, exit code 1, the last output untouched. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenTree, MINI, removeTree, runScript, stateOf } from '../support/trees.ts';

const CLAIMS = 'claims/school-meals.yaml';
const GUIDE = 'commentary/ar/guide.mdx';

const WRONG: readonly { name: string; file: string; change: (text: string) => string; place: string; code: string }[] =
  [
    {
      name: 'a changed byte of a capture',
      file: 'sources/ribat-2024-03-03/capture.txt',
      change: (text) => text.replace('120', '130'),
      place: 'sources/ribat-2024-03-03/capture.txt:1',
      code: 'capture-changed',
    },
    {
      name: 'an unknown claim id in a page',
      file: GUIDE,
      change: (text) =>
        text.replace('<Claim id="school-meals-pupils-ribat"/>', '<Claim id="school-meals-pupil-ribat"/>'),
      place: `${GUIDE}:9`,
      code: 'id-unknown',
    },
    {
      name: 'an unknown claim id in a list',
      file: 'programmes/school-meals.yaml',
      change: (text) => text.replace('tiles: [school-meals-pupils-ribat,', 'tiles: [school-meals-pupils-rabat,'),
      place: 'programmes/school-meals.yaml:10',
      code: 'id-unknown',
    },
    {
      name: 'a quote that is not in its capture',
      file: CLAIMS,
      change: (text) => text.replace('وبلغت كلفة البرنامج 45', 'وبلغت تكلفة البرنامج 45'),
      place: `${CLAIMS}:24`,
      code: 'quote-not-found',
    },
    {
      name: 'a number typed into a page',
      file: GUIDE,
      change: (text) => text.replace('للبرنامج <Term', 'للبرنامج 300 من <Term'),
      place: `${GUIDE}:13`,
      code: 'number-in-prose',
    },
    {
      name: 'a number typed into a list',
      file: 'programmes/school-meals.yaml',
      change: (text) => text.replace('Who is entitled to the meal.', 'Who pays for 2 meals.'),
      place: 'programmes/school-meals.yaml:18',
      code: 'number-in-prose',
    },
    {
      name: 'an article range outside its capture',
      file: 'articles/ribat-2024-03-03.yaml',
      change: (text) => text.replace('"1-6"', '"1-60"'),
      place: 'articles/ribat-2024-03-03.yaml:2',
      code: 'article-range-outside-capture',
    },
    {
      name: 'a missing translation',
      file: 'indicators.yaml',
      change: (text) =>
        text.replace(
          'base: { ar: "التلاميذ، لا الوجبات.", en: "Pupils, not meals." }',
          'base: { ar: "التلاميذ، لا الوجبات." }',
        ),
      place: 'indicators.yaml:5',
      code: 'field-missing',
    },
  ];

const outDir = mkdtempSync(join(tmpdir(), 'sanad-out-'));
beforeAll(() => {
  for (const file of ['.nojekyll', 'index.html', 'last.css'])
    writeFileSync(join(outDir, file), `the last output's ${file}`);
});
afterAll(() => removeTree(outDir));

it('the tree that these break is sound', () => {
  const { status, output } = runScript('scripts/check.ts', MINI);
  expect(output).toMatch(/^3 of 3 claims proven, 0 problems/m);
  expect(status).toBe(0);
});

describe.each(WRONG)('$name', ({ file, change, place, code }) => {
  let dir: string;
  beforeAll(() => {
    dir = brokenTree(file, change);
  });
  afterAll(() => removeTree(dir));

  /** The printed line that names the place and the code. */
  const announced = (output: string): string | undefined =>
    output
      .split('\n')
      .find((line) => new RegExp(`(^|[\\s/])${place.replace(/[.]/g, '\\.')}(:\\d+)? ${code}: `).test(line));

  it('is refused by the check, at its line, with what to do next', () => {
    const { status, output } = runScript('scripts/check.ts', dir);
    expect(announced(output), output).toBeDefined();
    expect(output).toMatch(/\n {2}→ \S/);
    expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(status).toBe(1);
  });

  it('is refused by the build, which leaves the last output as it was', () => {
    const before = stateOf(outDir);
    const { status, output } = runScript('scripts/build.ts', dir, ['--outDir', outDir]);
    expect(announced(output), output).toBeDefined();
    expect(status).toBe(1);
    expect(stateOf(outDir)).toBe(before);
    expect(readdirSync(dirname(outDir)).filter((name) => name.startsWith(`${basename(outDir)}.`))).toEqual([]);
  });
});

it('the build never replaces a project by a site', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sanad-project-'));
  writeFileSync(join(dir, 'package.json'), '{}');
  const { status, output } = runScript('scripts/build.ts', MINI, ['--outDir', dir]);
  expect(output).toContain('is not replaced');
  expect(status).toBe(1);
  expect(readdirSync(dir)).toEqual(['package.json']);
  removeTree(dir);
});

it('the check speaks Arabic when asked', () => {
  const dir = brokenTree(GUIDE, (text) => text.replace('للبرنامج <Term', 'للبرنامج 300 من <Term'));
  const { output } = runScript('scripts/check.ts', dir, [], { CHECK_LANG: 'ar' });
  expect(output).toMatch(/commentary\/ar\/guide\.mdx:13(:\d+)? number-in-prose: .*\p{Script=Arabic}/u);
  removeTree(dir);
});
