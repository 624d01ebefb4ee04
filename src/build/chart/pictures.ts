/** Posters as PNG: drawn once, kept for the next build by the hash of what they show and of the code that draws it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeId } from '../build-id.ts';
import { renderPng } from './png.ts';
import { type Poster, posterOutlines } from './poster.ts';
import { typesetting } from './site.ts';

/** The poster as PNG at `scale` times its size, from an earlier build if that drew this very one with this very code. */
export async function picture(poster: Poster, scale: number): Promise<Uint8Array> {
  const of = createHash('sha256').update(`${codeId()} ${scale} ${JSON.stringify(poster)}`);
  const cache = resolve('.cache/pictures');
  const file = join(cache, `${of.digest('hex')}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = renderPng(posterOutlines(poster, (await typesetting()).fonts), scale);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.new`, png);
  renameSync(`${file}.new`, file);
  return png;
}
