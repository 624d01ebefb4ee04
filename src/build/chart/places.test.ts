/** Where words and marks stand: nothing touches, one chart keeps one alignment, a mark keeps its programme's shape. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ResolvedChart } from '../../core/chart/chart.ts';
import type { Locale } from '../../core/model.ts';
import { loadReport, type Report } from '../report.ts';
import { textOf } from '../view/chart-file.ts';
import { type Drawing, drawChart, type Width } from './drawing.ts';
import { DOT, dotShape, reachOf } from './kinds/dot.ts';
import { rowsOf } from './kinds/row.ts';
import type { Measure } from './measure.ts';
import type { ShapeOp, TextOp } from './recording.ts';
import { typesetting } from './site.ts';
import { NARROW } from './stage.ts';

let report: Report;
let measure: Measure;
beforeAll(async () => {
  report = loadReport(resolve('content')).report;
  measure = (await typesetting()).measure;
});

const number = () => '10';
function drawing(chart: ResolvedChart, locale: Locale, width: Width): Drawing {
  return drawChart(chart, textOf(chart, report, locale), measure, { rtl: locale === 'ar', width, number });
}
const everyDrawing = () =>
  report.charts.flatMap((chart) =>
    (['ar', 'en'] as const).flatMap((locale) =>
      (['wide', 'narrow'] as const).map((width) => ({ chart, locale, width, name: `${chart.id} ${locale} ${width}` })),
    ),
  );
const textsOf = ({ recording }: Drawing): TextOp[] => recording.ops.filter((op): op is TextOp => 'text' in op);
const shapesOf = ({ recording }: Drawing, mark: number): ShapeOp[] =>
  recording.ops.filter((op): op is ShapeOp => !('text' in op) && op.mark === mark);

/** Left, right, and the lower edge of the letters. */
function boxOf({ text, size, weight, align, x, y }: TextOp): { from: number; to: number; top: number; y: number } {
  const width = measure.width(text, size, weight === 600 ? 'bold' : 'regular');
  const from = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { from, to: from + width, top: y - size * 0.7, y };
}

describe('the words of a drawing', () => {
  it('never touch one another', () => {
    const near: string[] = [];
    for (const { chart, locale, width, name } of everyDrawing()) {
      const boxes = textsOf(drawing(chart, locale, width)).map((op) => ({ op, ...boxOf(op) }));
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1))
          if (one.top < other.y && other.top < one.y && one.from < other.to + 3 && other.from < one.to + 3)
            near.push(`${name}: «${one.op.text}» and «${other.op.text}»`);
      });
    }
    expect(near).toEqual([]);
  });

  it('stay on their drawing', () => {
    for (const { chart, locale, width, name } of everyDrawing()) {
      const drawn = drawing(chart, locale, width);
      for (const op of textsOf(drawn)) {
        const { from, to, top, y } = boxOf(op);
        expect([from >= -0.5, to <= drawn.width + 0.5, top >= 0, y <= drawn.height], `${name}: ${op.text}`).toEqual(
          Array(4).fill(true),
        );
      }
    }
  });

  it('say «about» in the words of the site, before the number, and by no sign', () => {
    for (const { chart, locale, width, name } of everyDrawing()) {
      const texts = textsOf(drawing(chart, locale, width)).map(({ text }) => text);
      expect(texts.join(' '), name).not.toContain('~');
      const words = chart.marks.map(textOf(chart, report, locale).mark).map(({ qualifier }) => qualifier);
      const said = words.filter((word) => word !== '');
      expect(texts.filter((text) => said.includes(text)).length, name).toBe(said.length);
    }
  });

  it('of rows stand alike in all rows of a chart', () => {
    const crowded = report.charts.flatMap((chart) => {
      const text = textOf(chart, report, 'en');
      const rows = rowsOf({ chart, text, measure, rtl: false, narrow: true, number, ...NARROW });
      expect(new Set(rows.map(({ apart }) => apart)).size, chart.id).toBe(1);
      return rows.filter(({ apart }) => apart);
    });
    // Both ways are met.
    expect(crowded.length).toBeGreaterThan(0);
  });

  it('say that an axis is logarithmic', () => {
    const axes = everyDrawing().filter(({ chart }) => chart.kind === 'outlets');
    for (const { chart, locale, width, name } of axes) {
      const said = textsOf(drawing(chart, locale, width)).map(({ text }) => text);
      expect(said.join(' '), name).toContain(locale === 'ar' ? 'محور لوغاريتمي' : 'Logarithmic axis');
    }
  });
});

describe('a dot', () => {
  it('has the shape of its programme, a forecast too', () => {
    const chart = report.charts.find(({ id }) => id === 'direct-aid-amounts');
    if (!chart) throw new Error('there is no chart of amounts');
    const index = chart.marks.findIndex(({ status }) => status === 'forecast');
    const mark = chart.marks[index];
    if (!mark) throw new Error('the chart has no forecast');
    expect(dotShape(mark)).toBe('rect');
    const own = shapesOf(drawing(chart, 'ar', 'narrow'), index).filter(({ stroke, fill }) =>
      [stroke, fill].includes('dot-f'),
    );
    expect(own.map(({ shape }) => shape.tag)).toEqual(['rect', 'rect']);
    expect(own[1]?.shape).toEqual(own[0]?.shape);
    for (const [emblem, shape] of [
      ['triangle', 'triangle'],
      ['diamond', 'rectRot'],
    ] as const)
      expect(dotShape({ ...mark, emblem })).toBe(shape);
    expect(dotShape({ ...mark, origin: 'derived' })).toBe('circle');
  });

  it('keeps its ring and its arrow apart, and both on the axis', () => {
    for (const { chart, locale, width, name } of everyDrawing()) {
      if (chart.kind !== 'outlets') continue;
      const drawn = drawing(chart, locale, width);
      const xs = (op: ShapeOp) =>
        op.shape.tag === 'path' ? op.shape.steps.flatMap(({ points }) => points.map(([x]) => x)) : [];
      const tracks = drawn.recording.ops.flatMap((op) => ('text' in op || op.stroke !== 'rule' ? [] : xs(op)));
      chart.marks.forEach((mark, index) => {
        const arrow = shapesOf(drawn, index).find(({ stroke }) => stroke === 'open');
        const ring = shapesOf(drawn, index).find(({ stroke }) => stroke === 'out')?.shape;
        if (!arrow) return;
        expect(reachOf(mark)).toBe((mark.standing === 'contested' ? DOT.ring : DOT.radius) + DOT.clear + DOT.arrow);
        expect(Math.min(...xs(arrow)), name).toBeGreaterThan(Math.min(...tracks));
        expect(Math.max(...xs(arrow)), name).toBeLessThan(Math.max(...tracks));
        if (ring?.tag !== 'circle') return;
        for (const x of xs(arrow)) expect(Math.abs(x - ring.cx), name).toBeGreaterThan(ring.r + 1);
      });
    }
  });
});
