import { describe, expect, it } from 'vitest';
import type { Term } from '../../core/model.ts';
import { inAlphabet, otherNames } from './terms.ts';

const term = (ar: string, en: string, alsoWritten: readonly string[] = []): Term => ({
  id: en,
  name: { ar, en },
  alsoWritten,
  searchWords: [],
  definition: { ar: '', en: '' },
});

describe('the terms of the glossary', () => {
  it('stand in the order of the alphabet, an Arabic one without its article', () => {
    const terms = [term('المعطى', 'Claim'), term('ذوو الحقوق', 'Dependants'), term('الاشتراك', 'Contribution')];
    const names = (locale: 'ar' | 'en') => inAlphabet(terms, locale).map(({ name }) => name[locale]);
    expect(names('ar')).toEqual(['الاشتراك', 'ذوو الحقوق', 'المعطى']);
    expect(names('en')).toEqual(['Claim', 'Contribution', 'Dependants']);
  });

  it('name again nothing that the heading says, and tell the languages of the other names', () => {
    const fund = term('الصندوق الوطني', 'National Fund (CNSS)', ['CNSS', 'صندوق الضمان', 'Caisse nationale', 'Fund C']);
    expect(otherNames(fund, 'en')).toEqual([
      { language: 'ar', names: ['الصندوق الوطني', 'صندوق الضمان'] },
      { language: 'fr', names: ['Caisse nationale', 'Fund C'] },
    ]);
    expect(otherNames(fund, 'ar')).toEqual([
      { language: 'ar', names: ['صندوق الضمان'] },
      { language: 'fr', names: ['CNSS', 'Caisse nationale', 'Fund C'] },
    ]);
    expect(otherNames(term('المعطى', 'Claim'), 'ar')).toEqual([]);
  });
});
