/** The recorder against Chart.js on a browser's own canvas: the same geometry, every text on the same baseline. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { drawChart, inlineSvg, type Width } from '../../src/build/chart/drawing.ts';
import type { Measure } from '../../src/build/chart/measure.ts';
import type { Op } from '../../src/build/chart/recording.ts';
import { typesetting } from '../../src/build/chart/site.ts';
import { loadReport, type Report } from '../../src/build/report.ts';
import { textOf } from '../../src/build/view/chart-file.ts';
import type { Mark, ResolvedChart } from '../../src/core/chart/chart.ts';
import type { Locale } from '../../src/core/model.ts';
import { launch } from '../support/browser/launch.ts';
import type { Box, PlainText } from '../support/chart-canvas.ts';
import { openChartPage } from '../support/chart-page.ts';

/** Device pixels to a unit: enough that even a thin stroke has pixels of its very colour. */
const SCALE = 4;
let browser: Browser;
let page: Page;
let report: Report;
let measure: Measure;
beforeAll(async () => {
  browser = await launch(inject('browser'));
  page = await openChartPage(browser, SCALE);
  report = loadReport(resolve('content')).report;
  measure = (await typesetting()).measure;
});
afterAll(() => browser.close());

const CASES = ['bars', 'grouped', 'horizontal', 'slope', 'range', 'share', 'outlets'].flatMap((kind) =>
  (['ar', 'en'] as const).flatMap((locale) =>
    (['wide', 'narrow'] as const).map((width) => [kind, locale, width] as const),
  ),
);

describe.each(CASES)('%s in %s, %s', (kind, locale, width) => {
  it('coincides with the canvas', async () => {
    const chart = report.charts.find((one) => one.kind === kind);
    if (!chart) throw new Error(`no chart is of the kind ${kind}`);
    const ours = recorded(chart, locale, width);
    const theirs = await onCanvas(chart, locale, width);
    expect(theirs.drawn.map(({ style, text }) => `${style} ${text}`)).toEqual(
      ours.map(({ style, text }) => `${style} ${text}`),
    );
    // HarfBuzz and the browser measure the same fonts, the browser in steps of a 64th of a pixel. Chart.js aligns the
    // axis to the pixels of the screen, which are a quarter of a unit here and a whole one in the recording.
    const apart = ours.flatMap(({ style, text, place }, index) => {
      const far = place.map((side, at) => Math.abs(side - (theirs.drawn[index]?.place[at] ?? Number.NaN)));
      return far.every((units) => units <= (style === 'axis' ? 0.5 : 0.15)) ? [] : [`${style} ${text}: ${far}`];
    });
    expect(apart).toEqual([]);
    // Texts, as pixels: each box of the SVG's text against that of the canvas'.
    const misplaced = theirs.boxes.flatMap(({ text, canvas, svg }) => {
      const far =
        canvas && svg ? canvas.map((side, at) => Math.abs(side - (svg[at] ?? Number.NaN)) / SCALE) : [Number.NaN];
      return far.every((pixels) => pixels <= 1) ? [] : [`${text}: ${canvas} on the canvas, ${svg} in the drawing`];
    });
    expect(misplaced).toEqual([]);
  });
});

interface Placed {
  readonly style: string;
  readonly text: string;
  readonly place: readonly number[];
}

/** What the recorder noted, in the order of the calls. Baselines as the canvas was asked for them. */
function recorded(chart: ResolvedChart, locale: Locale, width: Width): Placed[] {
  const text = textOf(chart, report, locale);
  const { recording } = drawChart(chart, text, measure, { rtl: locale === 'ar', width, number: numberOf(chart) });
  return recording.ops.map((op) => ({ style: styleOf(op), text: 'text' in op ? op.text : '', place: placeOf(op) }));
}

function styleOf(op: Op): string {
  const role = 'text' in op ? op.role : (op.fill ?? op.stroke);
  return op.mark === null ? String(role) : `${role}#${op.mark}`;
}

function placeOf(op: Op): number[] {
  if ('text' in op) return [op.x];
  const { shape } = op;
  if (shape.tag === 'rect') return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
  if (shape.tag === 'circle') return [shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r];
  const points = shape.steps.flatMap((step) => step.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function numberOf(chart: ResolvedChart): (mark: Mark) => string {
  return (mark) => (mark.origin === 'claim' ? String(chart.marks.indexOf(mark) + 1) : '');
}

/** Chart.js on the page's canvas, and the drawing's SVG on the same page: calls, and the box of every text. */
async function onCanvas(
  chart: ResolvedChart,
  locale: Locale,
  width: Width,
): Promise<{ drawn: readonly Placed[]; boxes: { text: string; canvas: Box; svg: Box }[] }> {
  const words = textOf(chart, report, locale);
  const plain: PlainText = {
    title: words.title,
    categories: chart.categories.map((_, index) => words.category(index)),
    series: chart.series.map((_, index) => words.series(index)),
    marks: chart.marks.map(words.mark),
    gap: words.gap,
    powers: words.powers,
    power: Array.from({ length: 13 }, (_, exponent) => words.power(10 ** exponent)),
  };
  const rtl = locale === 'ar';
  const svg = inlineSvg(chart, words, measure, { id: 'x', rtl, width, number: numberOf(chart), href: () => '#' });
  const drawn = await page.evaluate(
    ([given, texts, options, markup]) => globalThis.chartCanvas.drawBoth(given, texts, options, markup),
    [chart, plain, { rtl, width, scale: SCALE }, svg] as const,
  );
  const picture = (await page.screenshot({ clip: { x: 0, y: 0, ...drawn.size } })).toString('base64');
  const inSvg = await page.evaluate(([png, count]) => globalThis.chartCanvas.boxesOf(png, count), [
    picture,
    drawn.texts.length,
  ] as const);
  const boxes = drawn.texts.map((label, index) => ({
    text: label,
    canvas: drawn.canvas[index] ?? null,
    svg: inSvg[index] ?? null,
  }));
  return { drawn: drawn.drawn, boxes };
}
