/**
 * Cuts the six font files of the site out of the Fontsource packages: the glyphs that the pages use and no more.
 * Run it after a change of characters or of package version; the outputs are committed, so a build needs no font tool.
 * Licences: both families are under the SIL Open Font License 1.1, whose text is copied beside the files.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { CUTS, type Cut, characters } from './fonts/cuts.ts';

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));
const target = fileURLToPath(new URL('../public/fonts/', import.meta.url));

/** The woff2 bytes of one cut. The same package versions give the same bytes. */
export async function cutFont(cut: Cut): Promise<Buffer> {
  const source = await readFile(packages + cut.source);
  return subsetFont(source, characters(cut.ranges), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...cut.features],
    ...(cut.weight ? { variationAxes: { wght: cut.weight } } : {}),
  });
}

/** Writes the fonts and their licences to `public/fonts` and returns the bytes of each file. */
export async function buildFonts(): Promise<ReadonlyMap<string, number>> {
  await mkdir(target, { recursive: true });
  const sizes = new Map<string, number>();
  for (const cut of CUTS) {
    const font = await cutFont(cut);
    await writeFile(target + cut.file, font);
    sizes.set(cut.file, font.length);
  }
  await copyFile(`${packages}@fontsource/ibm-plex-sans-arabic/LICENSE`, `${target}OFL-plex.txt`);
  await copyFile(`${packages}@fontsource-variable/markazi-text/LICENSE`, `${target}OFL-markazi.txt`);
  return sizes;
}

if (import.meta.main) {
  const sizes = await buildFonts();
  for (const [file, bytes] of sizes) console.log(`${String(bytes).padStart(6)}  ${file}`);
  console.log(`${String([...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)).padStart(6)}  in all`);
}
