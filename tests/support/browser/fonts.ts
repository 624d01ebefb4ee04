/**
 * The fonts of the package's browser: those of a phone, on every machine. Until the report's own faces come, a page stands
 * in the device's; the tests measure how it moves then, and without any font the browser crashes at its first word (tried
 * on a Debian of nothing but its base system).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fontverter from 'fontverter';

const PHONE = [
  '@fontsource/roboto/files/roboto-latin-400-normal.woff2',
  '@fontsource/roboto/files/roboto-latin-700-normal.woff2',
  '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2',
];

/** Writes them into `folder`; returns the path of a fontconfig file that knows no others. */
export async function phoneFonts(folder: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [index, font] of PHONE.entries())
    writeFileSync(join(folder, `${index}.ttf`), await fontverter.convert(readFileSync(resolve(font)), 'sfnt'));
  const file = join(folder, 'fonts.conf');
  const [dir, cache] = [folder, join(folder, 'cache')];
  writeFileSync(
    file,
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n' +
      `<fontconfig><dir>${dir}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  return file;
}
