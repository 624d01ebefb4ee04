/** The interface in two languages: Arabic is the model, and English has every one of its keys. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../core/problem.ts';
import { ar } from '../i18n/ar.ts';
import { en } from '../i18n/en.ts';
import { problem } from './content/problems.ts';

interface Side {
  readonly file: string;
  readonly keys: readonly string[];
  readonly source: string;
}

/** A key that one side lacks, at the line of that side where it belongs: after the last key that both have before it. */
export function missingKeys(model: Side, other: Side): Problem[] {
  const known = new Set(other.keys);
  return model.keys.flatMap((key, index) => {
    if (known.has(key)) return [];
    const before = model.keys.slice(0, index).findLast((earlier) => known.has(earlier));
    return [
      problem('translation-missing', {
        file: other.file,
        line: before ? lineOf(other.source, before) : 1,
        actual: key,
      }),
    ];
  });
}

/** Missing keys of the site's own strings, on either side. */
export function checkTranslationKeys(): Problem[] {
  const side = (name: 'ar' | 'en', strings: object): Side => ({
    file: `src/i18n/${name}.ts`,
    keys: Object.keys(strings),
    source: readFileSync(fileURLToPath(new URL(`../i18n/${name}.ts`, import.meta.url)), 'utf8'),
  });
  const model = side('ar', ar);
  const other = side('en', en);
  return [...missingKeys(model, other), ...missingKeys(other, model)];
}

function lineOf(source: string, key: string): number {
  const at = source.split('\n').findIndex((line) => new RegExp(`^\\s*'?${key}'?\\s*[:(,]`).test(line));
  return at + 1;
}
