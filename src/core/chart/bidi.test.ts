import { describe, expect, it } from 'vitest';
import { visualRuns } from './bidi.ts';

/** The line as it is seen, left to right; right-to-left runs are written backwards. */
const seen = (text: string, rtl: boolean) =>
  visualRuns(text, rtl)
    .map((run) => (run.rtl ? [...run.text].reverse().join('') : run.text))
    .join('');

describe('the visual order of a line', () => {
  const cases: readonly [string, boolean, string][] = [
    // Pure lines.
    ['abc 12', false, 'abc 12'],
    ['ابج', true, 'جبا'],
    // A number inside Arabic keeps its own order and stands to the left of the word before it.
    ['بلغ 26.5 مليار', true, 'رايلم 26.5 غلب'],
    ['26.5 مليار', true, 'رايلم 26.5'],
    // The sign of a per cent that follows Arabic letters falls on the wrong side; U+200E mends it.
    ['نسبة 60%', true, '%60 ةبسن'],
    ['نسبة \u200e60%', true, '\u200e60% ةبسن'],
    ['\u200e~11 مليون', true, 'نويلم \u200e~11'],
    // Latin words inside Arabic, brackets around them.
    ['نظام (AMO) جديد', true, 'ديدج )AMO( ماظن'],
    ['من 500 إلى 1,200 درهم', true, 'مهرد 1,200 ىلإ 500 نم'],
    // Arabic inside English.
    ['says «ملف» here', false, 'says «فلم» here'],
    ['(ملف) x', false, '(فلم) x'],
    // The full stop at the end belongs to the line.
    ['سند.', true, '.دنس'],
    ['abc.', true, '.abc'],
  ];
  it.each(cases)('%s', (text, rtl, expected) => {
    expect(seen(text, rtl)).toBe(expected);
  });

  it('keeps every character', () => {
    const text = 'تم (12 من 14) أي 86% في AMO-Tadamon، 2025.';
    const runs = visualRuns(text, true);
    expect([...runs.map((run) => run.text).join('')].sort()).toEqual([...text].sort());
  });
});
