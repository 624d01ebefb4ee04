import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutFont } from '../build-fonts.ts';
import { CUTS, characters } from './cuts.ts';

const folder = new URL('../../public/fonts/', import.meta.url);
const bytes = (file: string) => statSync(new URL(file, folder)).size;

describe('the font files', () => {
  it('are six and weigh 58 kB at most together', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
    expect(files.sort()).toEqual(CUTS.map((cut) => cut.file).sort());
    expect(files.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThanOrEqual(58_000);
  });

  it('come with the licence text of each family', () => {
    for (const family of ['plex', 'markazi']) {
      expect(readFileSync(new URL(`OFL-${family}.txt`, folder), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
  });

  it.each(CUTS.map((cut) => cut.file))('%s is what the script cuts from the package', async (file) => {
    const cut = CUTS.find((candidate) => candidate.file === file);
    if (!cut) throw new Error(file);
    expect(Buffer.compare(await cutFont(cut), readFileSync(new URL(file, folder)))).toBe(0);
  });
});

describe('the reading face', () => {
  it('has every letter of the archived articles', () => {
    const sources = new URL('../../content/sources/', import.meta.url);
    const text = readdirSync(sources)
      .map((id) => readFileSync(new URL(`${id}/capture.txt`, sources), 'utf8'))
      .join('');
    const held = new Set(
      CUTS.filter((cut) => cut.file.startsWith('plex-')).flatMap((cut) => [...characters(cut.ranges)]),
    );
    const missing = [...new Set(text)].filter(
      (character) => /[\p{L}\p{M}\p{N}]/u.test(character) && !held.has(character),
    );
    expect(missing).toEqual([]);
  });
});
