/** Draws pictures beside the build, on the machine's other core: posters in, PNG out. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadFonts } from './fonts.ts';
import { renderPng } from './png.ts';
import { type Poster, posterOutlines } from './poster.ts';

export interface PictureJob {
  readonly ticket: number;
  readonly poster: Poster;
  readonly scale: number;
}
export type PictureAnswer =
  | { readonly ticket: number; readonly png: Uint8Array }
  | { readonly ticket: number; readonly error: string };

const { cache, fonts: fontFolder } = workerData as { cache: string; fonts: string };
const fonts = loadFonts(fontFolder);
mkdirSync(cache, { recursive: true });

parentPort?.on('message', async ({ ticket, poster, scale }: PictureJob) => {
  try {
    const png = await drawn(poster, scale);
    parentPort?.postMessage({ ticket, png } satisfies PictureAnswer);
  } catch (error) {
    parentPort?.postMessage({ ticket, error: String(error) } satisfies PictureAnswer);
  }
});

/** The picture of these very outlines, from an earlier build if there was one. */
async function drawn(poster: Poster, scale: number): Promise<Uint8Array> {
  const svg = posterOutlines(poster, await fonts);
  const file = join(cache, `${createHash('sha256').update(`${scale} ${svg}`).digest('hex')}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = renderPng(svg, scale);
  writeFileSync(`${file}.new`, png);
  renameSync(`${file}.new`, file);
  return png;
}
