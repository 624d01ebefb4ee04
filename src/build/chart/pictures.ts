/** Posters as PNG: drawn once, kept by the hash of their outlines for the next build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderPng } from './png.ts';
import { type Poster, posterOutlines } from './poster.ts';
import { typesetting } from './site.ts';

/** The poster as PNG at `scale` times its size, from an earlier build if its outlines are these very ones. */
export async function picture(poster: Poster, scale: number): Promise<Uint8Array> {
  const svg = posterOutlines(poster, (await typesetting()).fonts);
  const cache = resolve('.cache/pictures');
  const file = join(cache, `${createHash('sha256').update(`${scale} ${svg}`).digest('hex')}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = renderPng(svg, scale);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.new`, png);
  renameSync(`${file}.new`, file);
  return png;
}
