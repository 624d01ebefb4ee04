/** The only door to Chart.js: a plan is laid out by it and drawn on the canvas given. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';
import { rowsPlan } from './kinds/rows.ts';
import { slopePlan } from './kinds/slope.ts';
import { uprightPlan } from './kinds/upright.ts';
import type { Measure } from './measure.ts';
import { createPen } from './pen.ts';
import type { Plan, Stage } from './stage.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
);

/** The plan for a chart's kind. */
export function planOf(stage: Stage): Plan {
  switch (stage.chart.kind) {
    case 'bars':
    case 'grouped':
      return uprightPlan(stage);
    case 'slope':
      return slopePlan(stage);
    default:
      return rowsPlan(stage);
  }
}

/**
 * Draws the plan and gives what `read` finds on the canvas; Chart.js wipes the canvas when it leaves. The canvas is a
 * recorder's, or a real one where a test compares the two.
 */
export function drawPlan<T>(plan: Plan, canvas: HTMLCanvasElement, measure: Measure, read: () => T): T {
  const marks = {
    id: 'marks',
    // The marks are drawn one by one, so that each shape stands beside its label and its link.
    beforeDatasetsDraw(chart: Chart) {
      plan.draw(chart, createPen(chart.ctx, measure), chart.ctx);
      return false;
    },
  };
  const config = { ...plan.config, plugins: [marks] };
  const drawn = new Chart(canvas, config);
  const result = read();
  drawn.destroy();
  return result;
}
