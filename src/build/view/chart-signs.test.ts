import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Measure } from '../chart/measure.ts';
import { typesetting } from '../chart/site.ts';
import { loadReport, type Report } from '../report.ts';
import { formsOf, hasSigns, signViews } from './chart-signs.ts';

let report: Report;
let measure: Measure;
beforeAll(async () => {
  report = loadReport(resolve('content')).report;
  measure = (await typesetting()).measure;
});
const chart = (id: string) => report.charts.filter((one) => one.id === id);

describe('the key of marks', () => {
  it('explains the signs that its charts use, on what they use them, and no other', () => {
    const signs = (id: string) => signViews(chart(id), 'en', measure).map(({ sign }) => sign);
    expect(signs('direct-aid-budget')).toEqual(['forecast']);
    expect(signs('tns-files-per-day')).toEqual(['more', 'contested']);
    expect(signs('share-settled')).toEqual(['ours']);
    expect(signs('direct-aid-widows')).toEqual(['more', 'gap']);
    expect(formsOf('more', chart('tns-files-per-day'))).toEqual(['dot']);
    expect(formsOf('more', report.charts)).toEqual(['bar', 'dot']);
    expect(hasSigns(report.charts.filter(({ id }) => id === 'cnss-mobile-agencies')[0] ?? failed())).toBe(false);
  });

  it('draws each as the charts do, in the hue and shape of their programme', () => {
    const [more, contested] = signViews(chart('tns-files-per-day'), 'ar', measure);
    expect([more?.emblem, contested?.emblem]).toEqual(['triangle', 'triangle']);
    const emblems = new Map(signViews(report.charts, 'ar', measure).map(({ sign, emblem }) => [sign, emblem]));
    expect([emblems.get('more'), emblems.get('forecast'), emblems.get('gap')]).toEqual([null, 'square', null]);
    expect(more?.drawings).toEqual([
      expect.stringMatching(/^<svg [^>]*aria-hidden="true".*class="bar" d="M.*class="open"/),
    ]);
    expect(contested?.drawings.join('')).toContain('class="out"');
    const [forecast] = signViews(chart('direct-aid-budget'), 'ar', measure);
    expect(forecast?.drawings.join('')).toContain('url(#sign-forecast-bar-h)');
  });

  it('names what it draws', () => {
    const all = signViews(report.charts, 'en', measure);
    expect(all.find(({ sign }) => sign === 'more')?.name).toBe('Two open edges, or an arrow');
    expect(all.every(({ name }) => /^\p{Lu}/u.test(name))).toBe(true);
    expect(signViews(chart('tns-files-per-day'), 'en', measure)[0]?.name).toBe('An arrow');
    expect(signViews(report.charts, 'ar', measure)[0]?.name).toBe('حافتان مفتوحتان أو سهم');
  });
});

function failed(): never {
  throw new Error('there is no such chart');
}
