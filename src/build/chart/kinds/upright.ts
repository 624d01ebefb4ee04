/** Upright bars, one or several to a category. The baseline is nought; a place without a figure keeps its room. */
import type { ChartConfiguration } from 'chart.js';
import { type Mark, markAt } from '../../../core/chart/chart.ts';
import { paint } from '../roles.ts';
import { elementAt, fillOf, fontOf, type Plan, placeOf, STILL, type Stage } from '../stage.ts';
import { barMarks, OPEN_LENGTH } from './bar.ts';
import { drawStack, stacksOf } from './stack.ts';

const PLOT = { wide: 190, narrow: 150 } as const;
/** Thicker bars shout. */
const THICKEST = { wide: 88, narrow: 60 } as const;
/** Between a bar and the words above it. */
const CLEAR = 4;
/** Between the words of two neighbours. */
const APART = 6;

export function uprightPlan(stage: Stage): Plan {
  const { chart, text, measure, rtl, width } = stage;
  const seriesCount = Math.max(1, chart.series.length);
  const slot = width / chart.categories.length;
  const share = seriesCount === 1 ? 0.56 : stage.narrow ? 0.92 : 0.84;
  // Words of neighbours keep a gap; alone in their place, the small ones may fill it.
  const room = (seriesCount === 1 ? slot : (slot * share) / seriesCount) - APART;
  const stacks = stacksOf(room, stage, seriesCount === 1 ? slot - 2 : room);
  const over = (mark: Mark, index: number) =>
    (stacks[index]?.height ?? 0) + CLEAR + (mark.qualifier === 'more-than' ? OPEN_LENGTH : 0);
  const highest = Math.max(...chart.marks.map((mark) => mark.high));
  const plot = stage.narrow ? PLOT.narrow : PLOT.wide;
  // Only as much head room as the tallest column of bar and words needs.
  const top = Math.max(...chart.marks.map((mark, index) => over(mark, index) - plot * (1 - mark.high / highest)));
  const seriesLines =
    seriesCount === 1 ? [] : chart.series.map((_, index) => measure.wrap(text.series(index), room, stage.tick));
  const seriesRows = Math.max(0, ...seriesLines.map((lines) => lines.length));
  const seriesHeight = seriesRows === 0 ? 0 : seriesRows * stage.tick * 1.3 + 4;
  const names = chart.categories.map((_, index) => categoryLines(index, slot - 8, stage));
  const gap = 5 + seriesHeight;
  // Chart.js keeps the gap below the names as well as above them; what is below is not shown.
  const height = Math.ceil(top + plot + Math.max(...names.map((lines) => lines.length)) * stage.tick * 1.3 + gap * 2);
  const shown = Math.ceil(height - gap + 2);
  // A reversed axis turns the categories round and leaves the order within one: the datasets are turned by hand.
  const position = (series: number) => (rtl ? seriesCount - 1 - series : series);
  const datasets = Array.from({ length: seriesCount }, (_, dataset) => {
    const series = position(dataset);
    const marks = chart.categories.map((_, category) => markAt(chart, category, series));
    return {
      data: marks.map((mark) => mark?.high ?? null),
      backgroundColor: marks.map((mark) => (mark ? paint(fillOf(mark), chart.marks.indexOf(mark)) : 'gap')),
      inflateAmount: 0,
      borderWidth: 0,
      barPercentage: seriesCount === 1 ? 1 : 0.86,
      categoryPercentage: share,
      maxBarThickness: stage.narrow ? THICKEST.narrow : THICKEST.wide,
      skipNull: false,
    };
  });
  const tickPaint = (index: number) => {
    const own = chart.marks.findIndex((mark) => mark.category === index);
    return seriesCount === 1 && own >= 0 ? paint('tick', own) : seriesCount === 1 ? 'tick' : 'v';
  };
  const config: ChartConfiguration = {
    type: 'bar',
    data: { labels: names, datasets },
    options: {
      ...STILL,
      layout: { autoPadding: false, padding: { top, right: 0, bottom: 0, left: 0 } },
      scales: {
        x: {
          reverse: rtl,
          grid: { display: false, drawTicks: false },
          border: { display: true, color: 'axis', width: 1 },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            padding: gap,
            color: ({ index }) => tickPaint(index),
            font: fontOf(stage.tick, seriesCount === 1 ? 400 : 600),
          },
        },
        y: { display: false, min: 0, max: highest, position: rtl ? 'right' : 'left' },
      },
    },
  };
  return {
    ...{ width, height, shown, config },
    draw(drawn, pen, ctx) {
      chart.marks.forEach((mark, index) => {
        const element = elementAt(drawn, position(mark.series), mark.category);
        const { x, y, base, width: thickness } = placeOf(element);
        element.draw(ctx);
        barMarks(mark, index, { x: x - thickness / 2, y, width: thickness, height: base - y }, 'up', pen);
        const stack = stacks[index];
        const open = mark.qualifier === 'more-than' ? OPEN_LENGTH : 0;
        if (seriesCount > 1)
          seriesLines[mark.series]?.forEach((line, row) => {
            pen.text('tick', index, line, {
              x,
              y: base + 5 + stage.tick * (1 + row * 1.3),
              align: 'center',
              size: stage.tick,
            });
          });
        if (stack) drawStack(stack, index, x, y - CLEAR - open, stage, pen);
      });
      drawGaps();

      function drawGaps(): void {
        chart.categories.forEach((_, category) => {
          for (let series = 0; series < seriesCount; series += 1) {
            if (markAt(chart, category, series)) continue;
            const { x, base } = placeOf(elementAt(drawn, position(series), category));
            pen.ring('gap', null, x, base - 14, 7);
            const lines = measure.wrap(text.gap, room, stage.tick);
            lines.reverse().forEach((line, row) => {
              pen.text('tick', null, line, {
                x,
                y: base - 29 - row * stage.tick * 1.3,
                align: 'center',
                size: stage.tick,
              });
            });
          }
        });
      }
    },
  };
}

function categoryLines(index: number, room: number, stage: Stage): string[] {
  const { name, status } = stage.text.category(index);
  const lines = stage.measure.wrap(name, room, stage.tick);
  return status === '' ? lines : [...lines, ...stage.measure.wrap(status, room, stage.tick)];
}
