import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReport, type Report } from '../report.ts';
import { chartClaims } from './claims-of.ts';
import { openPage } from './page.ts';
import { type ProseToken, proseTokens } from './prose.ts';

let report: Report;
beforeAll(() => {
  report = loadReport(resolve('content')).report;
});

type FigureToken = Extract<ProseToken, { kind: 'figure' }>;
const isFigure = (token: ProseToken): token is FigureToken => typeof token !== 'string' && token.kind === 'figure';

function findings(): { id: string; tokens: ProseToken[] }[] {
  return report.charts.flatMap((chart) =>
    (['ar', 'en'] as const).map((locale) => {
      const page = openPage({}, { locale, report, claims: chartClaims(chart, report, locale) });
      return { id: `${chart.id} ${locale}`, tokens: proseTokens(chart.finding[locale], page) };
    }),
  );
}

describe('the knots of a text', () => {
  it('follow every figure of a finding, unless the next figure is from the same quote and has it', () => {
    const without: string[] = [];
    for (const { id, tokens } of findings()) {
      const figures = tokens.filter(isFigure);
      figures.forEach(({ knot, view }, index) => {
        if (!knot && figures[index + 1]?.view.knot?.n !== view.knot?.n) without.push(`${id}: ${view.claim}`);
      });
    }
    expect(without).toEqual([]);
  });

  it('are not lost to the date that follows a figure', () => {
    for (const chart of ['cnss-coverage', 'cnss-files-per-day', 'direct-aid-budget']) {
      const found = findings().filter(({ id }) => id.startsWith(`${chart} `));
      const figures = found.flatMap(({ tokens }) => tokens.filter(isFigure));
      expect(figures.length).toBeGreaterThanOrEqual(4);
      expect(
        figures.filter(({ knot }) => !knot),
        chart,
      ).toEqual([]);
      expect(found.every(({ tokens }) => tokens.some((one) => typeof one !== 'string' && one.kind === 'when'))).toBe(
        true,
      );
    }
  });
});
