import { describe, expect, it } from 'vitest';
import { firstSentences, lastSentences } from './context.ts';

describe('the sentences around a quote', () => {
  it('keep one whole sentence before, and the begun one', () => {
    expect(lastSentences(['الأولى. الثانية. الثالثة بدأت '])).toEqual(['الثانية. الثالثة بدأت ']);
    expect(lastSentences(['بدأت '])).toEqual(['بدأت ']);
  });

  it('keep the rest of the begun sentence and one more', () => {
    expect(firstSentences([' تنتهي. الثانية. الثالثة.'])).toEqual([' تنتهي. الثانية.']);
  });

  it('do not take the point of a number for an end', () => {
    expect(lastSentences(['بلغت 26.5 مليار. ثم 3.6 ملايين '])).toEqual(['بلغت 26.5 مليار. ثم 3.6 ملايين ']);
  });

  it('count across pieces between which stray words stood', () => {
    expect(lastSentences(['الأولى. الثانية. ', 'الثالثة. بدأت '])).toEqual(['الثالثة. بدأت ']);
    expect(firstSentences([' تنتهي. ', 'الثانية. الثالثة.'])).toEqual([' تنتهي. ', 'الثانية.']);
  });
});
