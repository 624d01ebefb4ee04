/** A line between two dates that one source joins. Values stand outside, so that the line runs through no word. */
import type { ChartConfiguration } from 'chart.js';
import { type Mark, markAt } from '../../../core/chart/chart.ts';
import { paint } from '../roles.ts';
import { type Drawable, elementAt, fontOf, type Plan, placeOf, STILL, type Stage } from '../stage.ts';
import { DOT, dotFill, dotMarks, dotRing, dotShape } from './dot.ts';
import { drawStack, type Stack, stacksOf } from './stack.ts';

const PLOT = { wide: 190, narrow: 160 } as const;
const AWAY = 16;

export function slopePlan(stage: Stage): Plan {
  const { chart, measure, rtl, width, text } = stage;
  const plot = stage.narrow ? PLOT.narrow : PLOT.wide;
  const names = chart.categories.map((_, index) => text.category(index).name);
  const stacks = stacksOf(stage.narrow ? 96 : 170, stage).map((stack, index) => withSeries(stack, index, stage));
  const widest = Math.max(
    ...stacks.flatMap((stack) =>
      stack.lines.map((line) => measure.width(line.text, line.size, line.role === 'v' ? 'bold' : 'regular')),
    ),
    ...names.map((name) => measure.width(name, stage.tick) - AWAY),
  );
  const side = widest + AWAY + 8;
  const tall = Math.max(...stacks.map((stack) => stack.height));
  const highest = Math.max(...chart.marks.map((mark) => mark.high));
  const height = Math.ceil(tall / 2 + plot + stage.tick * 1.3 + 10);
  const config: ChartConfiguration = {
    type: 'line',
    data: {
      labels: names,
      datasets: Array.from({ length: Math.max(1, chart.series.length) }, (_, series) => {
        const ends = chart.categories.map((_, category) => markAt(chart, category, series));
        return {
          data: ends.map((mark) => mark?.high ?? null),
          borderColor: 'line',
          borderWidth: 2,
          pointBackgroundColor: ends.map((mark) => (mark ? paint(dotFill(mark), chart.marks.indexOf(mark)) : 'gap')),
          pointRadius: DOT.radius,
          pointBorderWidth: 0,
          pointStyle: ends.map((mark) => (mark ? dotShape(mark) : 'circle')),
          tension: 0,
          clip: false as const,
        };
      }),
    },
    options: {
      ...STILL,
      layout: { autoPadding: false, padding: { top: tall / 2, left: side, right: side } },
      scales: {
        x: {
          reverse: rtl,
          grid: { display: false, drawTicks: false },
          border: { display: true, color: 'axis', width: 1 },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            padding: 6,
            color: ({ index }) =>
              paint(
                'tick',
                chart.marks.findIndex((mark) => mark.category === index),
              ),
            font: fontOf(stage.tick),
          },
        },
        y: { display: false, min: 0, max: highest },
      },
    },
  };
  return {
    ...{ width, height, shown: height, config },
    draw(drawn, pen, ctx) {
      for (let series = 0; series < config.data.datasets.length; series += 1)
        (drawn.getDatasetMeta(series).dataset as Drawable | undefined)?.draw(ctx, drawn.chartArea, 0, 2);
      const bottoms = apart(
        chart.marks.map((mark, index) => ({
          mark,
          middle: placeOf(elementAt(drawn, mark.series, mark.category)).y,
          height: stacks[index]?.height ?? 0,
        })),
      );
      chart.marks.forEach((mark, index) => {
        const element = elementAt(drawn, mark.series, mark.category);
        const { x, y } = placeOf(element);
        dotRing(mark, index, x, y, pen);
        if (mark.standing !== 'struck') element.draw(ctx, drawn.chartArea);
        dotMarks({ ...mark, qualifier: 'exact' }, index, x, y, rtl, pen);
        const stack = stacks[index];
        const outward = (mark.category === 0) === rtl ? 1 : -1;
        if (stack) drawStack(stack, index, x + outward * (AWAY + widest / 2), bottoms[index] ?? y, stage, pen);
      });
    },
  };
}

/** With several lines, each end says which line it is. */
function withSeries(stack: Stack, index: number, stage: Stage): Stack {
  const name = stage.text.series(stage.chart.marks[index]?.series ?? 0);
  if (stage.chart.series.length < 2) return stack;
  const line = { turn: 0, role: 'tick', text: name, size: stage.tick } as const;
  return { ...stack, lines: [line, ...stack.lines], height: stack.height + stage.tick * 1.3 };
}

/** The lower edge of each stack, centred on its dot and moved down where two on one side would touch. */
function apart(stacks: readonly { mark: Mark; middle: number; height: number }[]): number[] {
  const bottoms = stacks.map(({ middle, height }) => middle + height / 2);
  for (const side of [0, 1]) {
    const own = stacks
      .map((stack, index) => ({ ...stack, index }))
      .filter(({ mark }) => mark.category === side)
      .sort((a, b) => a.middle - b.middle);
    let free = Number.NEGATIVE_INFINITY;
    for (const { index, height } of own) {
      bottoms[index] = Math.max(bottoms[index] ?? 0, free + height);
      free = bottoms[index] ?? 0;
    }
  }
  return bottoms;
}
