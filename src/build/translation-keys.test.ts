import { describe, expect, it } from 'vitest';
import { checkTranslationKeys, missingKeys } from './translation-keys.ts';

describe('translation keys', () => {
  it('names the missing key and the line it belongs after', () => {
    const ar = { file: 'src/i18n/ar.ts', keys: ['one', 'two', 'three'], source: '' };
    const en = {
      file: 'src/i18n/en.ts',
      keys: ['one', 'three'],
      source: "export const en = {\n  one: 'One',\n  three: 'Three',\n};",
    };
    const [found, more] = missingKeys(ar, en);
    expect(found).toMatchObject({ code: 'translation-missing', file: 'src/i18n/en.ts', line: 2, actual: 'two' });
    expect(more).toBeUndefined();
  });
  it('finds the site whole in both languages', () => {
    expect(checkTranslationKeys()).toEqual([]);
  });
});
