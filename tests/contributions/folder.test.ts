/** Content folders as a whole: what they need, and what is never opened. */
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listContent } from '../../src/build/content/files.ts';
import { loadReport } from '../../src/build/report.ts';
import { Draft, GUIDE } from './draft.ts';

describe('a content folder', () => {
  const without = (...files: readonly string[]): Draft => {
    const draft = new Draft();
    for (const file of files) draft.remove(file);
    return draft;
  };

  it('needs none of the optional files', () => {
    const optional = ['charts', 'plausibility.yaml', 'timeline.yaml', 'corrections.yaml', 'search-lexicon.yaml'];
    const draft = without(...optional);
    draft.replace(GUIDE, '<Chart id="places"/>', 'لا رسم هنا.');
    expect(loadReport(draft.dir).problems).toEqual([]);
    draft.done();
  });

  it('that is empty lacks the files that every content has, and says so of each', () => {
    const draft = without();
    draft.remove('.');
    draft.folder('.');
    const { problems } = loadReport(draft.dir);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['file-missing']);
    expect(problems.map(({ file }) => file)).toContain('sources.yaml');
    draft.done();
  });

  it('with a socket in it is refused without opening it', async () => {
    const draft = new Draft();
    const server = createServer().listen(draft.path('glossary/door.yaml'));
    await new Promise((listening) => server.once('listening', listening));
    const { problems } = loadReport(draft.dir);
    expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual(['glossary/door.yaml not-a-file']);
    await new Promise((closed) => server.close(closed));
    draft.done();
  });

  it('with more files than anyone reviews is read no further, and says so once', () => {
    const draft = new Draft();
    const { files, problems } = listContent(draft.dir, () => new Uint8Array(), { files: 3, bytes: 1e9 });
    expect(problems.map(({ code, expected }) => `${code} ${expected}`)).toEqual(['too-many-files 3']);
    expect(files).toHaveLength(3);
    draft.done();
  });

  it('that is too large as a whole is read no further, and says so once', () => {
    const draft = new Draft();
    let bytes = 0;
    const read = (path: string) => {
      bytes += statSync(path).size;
      return new Uint8Array();
    };
    const { problems } = listContent(draft.dir, read, { files: 1000, bytes: 2000 });
    expect(problems.map(({ code, expected }) => `${code} ${expected}`)).toEqual(['content-too-large 2000']);
    expect(bytes).toBeLessThanOrEqual(2000);
    draft.done();
  });

  it('with a file that may not be read names the file', () => {
    const draft = new Draft();
    const { files, problems } = listContent(draft.dir, (path) => {
      if (path.endsWith('canteen.yaml')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      return new Uint8Array();
    });
    expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual(['glossary/canteen.yaml file-unreadable']);
    expect(files.map(({ path }) => path)).toContain('units.yaml');
    draft.done();
  });
});
