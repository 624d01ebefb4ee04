/**
 * Makes the downloads one after another, a turn of the loop for each, so that others may work between two of them. They
 * wait in memory until there is a folder to write to: Astro empties its output folder when it begins to write.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Download } from '../downloads/download.ts';

export interface FileMaker {
  /** There is a folder now: what is made is written there, and what will be. */
  readonly writeTo: (dir: string) => void;
  /** Makes no more. Resolves to the paths that are left, once the file at hand is done; rejects when one failed. */
  readonly stop: () => Promise<readonly string[]>;
}

export function fileMaker(downloads: readonly Download[]): FileMaker {
  const left = new Set(downloads.map(({ path }) => path));
  const waiting = new Map<string, string | Uint8Array>();
  let folder: string | undefined;
  let stopped = false;
  const work = async (): Promise<void> => {
    for (const { path, body } of downloads) {
      if (stopped) return;
      const made = await body();
      if (folder === undefined) waiting.set(path, made);
      else writeDownload(folder, path, made);
      left.delete(path);
      // The memory of a drawn picture is given back only between two turns: 475 MB at most instead of 1.7 GB.
      await turn();
    }
  };
  const working = work();
  // Who stops it hears of a failure; until then it must not end the worker without a word.
  working.catch(() => {});
  return {
    writeTo(dir) {
      folder = dir;
      for (const [path, made] of waiting) writeDownload(dir, path, made);
      waiting.clear();
    },
    async stop() {
      stopped = true;
      await working;
      return [...left];
    },
  };
}

export function writeDownload(dir: string, path: string, body: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), body);
}
