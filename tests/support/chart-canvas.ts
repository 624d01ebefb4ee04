/**
 * Runs in the browser: a chart drawn by Chart.js on a real canvas, every call noted and passed on. Widths come from the
 * canvas itself, so that Chart.js lays out exactly as it would for a reader.
 */

import { planFor } from '../../src/build/chart/drawing.ts';
import type { Measure } from '../../src/build/chart/measure.ts';
import { drawPlan } from '../../src/build/chart/render.ts';
import type { ChartText, MarkText } from '../../src/build/chart/stage.ts';
import { wrapText } from '../../src/build/chart/wrap.ts';
import type { ResolvedChart } from '../../src/core/chart/chart.ts';

/** The words of a chart as plain data: what the page is given instead of the ledger. */
export interface PlainText {
  readonly title: string;
  readonly categories: readonly { readonly name: string; readonly status: string }[];
  readonly series: readonly string[];
  readonly marks: readonly MarkText[];
  readonly gap: string;
  readonly powers: string;
  /** By their exponents. */
  readonly power: readonly string[];
}

/** Left, top, right and bottom in device pixels; null where nothing shows. */
export type Box = readonly number[] | null;

/** Something drawn: the role it was drawn in, and its place in drawing units. */
export interface Drawn {
  readonly style: string;
  readonly kind: 'fillText' | 'fill' | 'stroke' | 'fillRect';
  readonly text: string;
  /** x and y of a text; left, top, right and bottom of a path. */
  readonly place: readonly number[];
}

declare global {
  var chartCanvas: typeof import('./chart-canvas.ts');
}

interface CanvasDrawing {
  readonly drawn: readonly Drawn[];
  readonly width: number;
  readonly height: number;
  /** The texts, each in the colour of its number, `scale` pixels to a unit. */
  readonly texts: ImageData;
}

function textColour(index: number): [number, number, number] {
  return [(index * 53) % 200, (index * 97 + 40) % 200, (index * 151 + 90) % 200];
}

function drawOnCanvas(
  chart: ResolvedChart,
  plain: PlainText,
  options: { readonly rtl: boolean; readonly width: 'wide' | 'narrow'; readonly scale: number },
): CanvasDrawing {
  const measuring = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const width = (text: string, size: number, cut = 'regular') => {
    measuring.font = `${cut === 'bold' ? 600 : 400} ${size}px S`;
    return measuring.measureText(text).width;
  };
  const measure: Measure = {
    width,
    wrap: (text, max, size, cut) => wrapText(text, max, (line) => width(line, size, cut)),
    metrics: () => ({ ascent: 0, descent: 0 }),
  };
  const text: ChartText = {
    title: plain.title,
    category: (index) => plain.categories[index] ?? { name: '', status: '' },
    series: (index) => plain.series[index] ?? '',
    mark: (mark) => plain.marks[chart.marks.indexOf(mark)] as MarkText,
    gap: plain.gap,
    powers: plain.powers,
    power: (value) => plain.power[Math.round(Math.log10(value))] ?? '',
  };
  const numbers = new Map(chart.marks.map((mark, index) => [mark.id, String(index + 1)]));
  const plan = planFor(chart, text, measure, {
    rtl: options.rtl,
    width: options.width,
    number: (mark) => (mark.origin === 'claim' ? (numbers.get(mark.id) ?? '') : ''),
  });
  const canvas = document.createElement('canvas');
  canvas.width = plan.width;
  canvas.height = plan.height;
  const drawn: Drawn[] = [];
  const real = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  canvas.getContext = (() => noted(real, drawn, options.scale)) as never;
  const config = { ...plan.config, options: { ...plan.config.options, devicePixelRatio: options.scale } };
  const texts = drawPlan({ ...plan, config }, canvas, measure, () =>
    real.getImageData(0, 0, canvas.width, canvas.height),
  );
  return { drawn, width: plan.width, height: plan.shown, texts };
}

/** The context, with what is drawn noted in `drawn`. Only texts reach the pixels, each in a colour of its own. */
function noted(real: CanvasRenderingContext2D, drawn: Drawn[], scale: number): CanvasRenderingContext2D {
  const state = { fillStyle: '', strokeStyle: '' };
  const stack: (typeof state)[] = [];
  let points: [number, number][] = [];
  /** In drawing units, whatever the canvas has been moved by. */
  const seen = (x: number, y: number): [number, number] => {
    const { a, b, c, d, e, f } = real.getTransform();
    return [(a * x + c * y + e) / scale, (b * x + d * y + f) / scale];
  };
  const at = (x: number, y: number) => points.push(seen(x, y));
  const box = () => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  };
  const note = (kind: Drawn['kind'], style: string, place: readonly number[], text = '') =>
    drawn.push({ kind, style, place, text });
  const watched: Record<string, (...args: never[]) => unknown> = {
    save: () => void stack.push({ ...state }),
    restore: () => void Object.assign(state, stack.pop()),
    beginPath: () => {
      points = [];
    },
    moveTo: at,
    lineTo: at,
    rect: (x: number, y: number, w: number, h: number) => [at(x, y), at(x + w, y + h)],
    arc: (x: number, y: number, r: number) => [at(x - r, y - r), at(x + r, y + r)],
    fill: () => note('fill', state.fillStyle, box()),
    stroke: (path?: unknown) => path === undefined && note('stroke', state.strokeStyle, box()),
    fillText: (text: string, x: number, y: number) => {
      const texts = drawn.filter((one) => one.kind === 'fillText').length;
      real.fillStyle = `rgb(${textColour(texts).join(' ')})`;
      note('fillText', state.fillStyle, seen(x, y), text);
    },
  };
  return new Proxy(real, {
    get(_target, name) {
      const member = Reflect.get(real, name, real);
      if (typeof member !== 'function') return name in state ? state[name as keyof typeof state] : member;
      return (...args: never[]) => {
        watched[String(name)]?.(...args);
        if (['fill', 'stroke', 'fillRect', 'strokeRect'].includes(String(name))) return undefined;
        return member.apply(real, args);
      };
    },
    set(_target, name, value) {
      if (name in state) Object.assign(state, { [name]: value });
      else Reflect.set(real, name, value, real);
      return true;
    },
  });
}

/** The box of the pixels that have a text's very colour, by its number; null where none shows. */
function textBoxes(pixels: ImageData, count: number): Box[] {
  const boxes: ([number, number, number, number] | null)[] = Array.from({ length: count }, () => null);
  const numbers = new Map(boxes.map((_, index) => [packed(...textColour(index)), index]));
  const { data, width } = pixels;
  for (let at = 0; at < data.length; at += 4) {
    const index = numbers.get(packed(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
    if (index === undefined || data[at + 3] !== 255) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const [left, top, right, bottom] = boxes[index] ?? [x, y, x, y];
    boxes[index] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return boxes;
}

const packed = (red: number, green: number, blue: number): number => red * 65_536 + green * 256 + blue;

export interface Compared {
  /** Of the drawing, in its units: where on the page the SVG lies. */
  readonly size: { readonly width: number; readonly height: number };
  readonly drawn: readonly Drawn[];
  readonly texts: readonly string[];
  /** The boxes of the texts on the canvas. */
  readonly canvas: readonly Box[];
}

/**
 * Draws the chart on the canvas, and puts `markup`, its SVG, on the page with each text in the colour that it has on
 * the canvas. Throws when the two have not the same texts.
 */
export function drawBoth(
  chart: ResolvedChart,
  plain: PlainText,
  options: { readonly rtl: boolean; readonly width: 'wide' | 'narrow'; readonly scale: number },
  markup: string,
): Compared {
  const { drawn, texts, width, height } = drawOnCanvas(chart, plain, options);
  const labels = drawn.filter((one) => one.kind === 'fillText');
  document.body.innerHTML = markup;
  const svg = document.querySelector('svg') as SVGSVGElement;
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  for (const shape of svg.querySelectorAll<SVGElement>('rect,circle,path')) shape.style.fill = 'none';
  // Elements stand in the order of marks, calls in the order of drawing: matched by their words, then by their place.
  const free = [...svg.querySelectorAll('text')];
  for (const [index, { text, place }] of labels.entries()) {
    const [near] = free
      .filter((element) => element.textContent === text)
      .sort((a, b) => distance(a, place) - distance(b, place));
    if (!near) throw new Error(`the drawing lacks the text «${text}»`);
    free.splice(free.indexOf(near), 1);
    near.style.fill = `rgb(${textColour(index).join(' ')})`;
  }
  if (free.length > 0) throw new Error(`the canvas lacks the text «${free[0]?.textContent}»`);
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  return { size, drawn, texts: labels.map(({ text }) => text), canvas: textBoxes(texts, labels.length) };
}

function distance(element: SVGTextElement, [x = 0, y = 0]: readonly number[]): number {
  const shift = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(element.parentElement?.getAttribute('transform') ?? '');
  const own = (name: 'x' | 'y', moved: string | undefined) => Number(element.getAttribute(name)) + Number(moved ?? 0);
  return Math.hypot(own('x', shift?.[1]) - x, own('y', shift?.[2]) - y);
}

/** The boxes of `count` texts in a picture of the page. */
export async function boxesOf(png: string, count: number): Promise<Box[]> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const ctx = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  ctx.drawImage(image, 0, 0);
  return textBoxes(ctx.getImageData(0, 0, image.width, image.height), count);
}
