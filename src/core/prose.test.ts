import { describe, expect, it } from 'vitest';
import { parseProse, scriptOf, typedDigits } from './prose.ts';

describe('parseProse', () => {
  it('finds the places of figures with their forms', () => {
    expect(parseProse('كلفة [[a-b]] ثم [[c|date]]')).toEqual([
      { kind: 'text', text: 'كلفة ', start: 0 },
      { kind: 'claim', id: 'a-b', form: 'undated', start: 5 },
      { kind: 'text', text: ' ثم ', start: 12 },
      { kind: 'claim', id: 'c', form: 'date', start: 16 },
    ]);
    expect(parseProse('[[=share]] [[#years]]').map((part) => part.kind)).toEqual(['derived', 'text', 'step']);
  });
  it('names what it cannot read', () => {
    expect(parseProse('[[No Such]]')[0]?.kind).toBe('broken');
    expect(parseProse('[[a|colour]]')[0]?.kind).toBe('broken');
    expect(parseProse('[[=a|date]]')[0]?.kind).toBe('broken');
  });
});

describe('typedDigits', () => {
  it('finds digits of every script', () => {
    expect(typedDigits('بلغ 26.5 مليار')).toEqual([{ start: 4, text: '26.5' }]);
    expect(typedDigits('٤ و۵ و² و４').map((d) => d.text)).toEqual(['٤', '۵', '²', '４']);
  });
  it('passes names that carry digits', () => {
    expect(typedDigits('Zanqa 20, CC BY 4.0', ['Zanqa 20', 'CC BY 4.0'])).toEqual([]);
    expect(typedDigits('Zanqa 200', ['Zanqa 20']).length).toBe(1);
  });
});

describe('scriptOf', () => {
  it('tells the language of a field by its letters, quotations aside', () => {
    expect(scriptOf('نظام AMO تضامن للأسر')).toBe('ar');
    expect(scriptOf('The text says «في حدود ستة أطفال لكل أسرة» only')).toBe('en');
    expect(scriptOf('[[claim-id]] — ')).toBeUndefined();
  });
});
