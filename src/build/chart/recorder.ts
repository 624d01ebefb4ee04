/**
 * A canvas that keeps what is drawn on it. Chart.js draws on it as on any other; every call becomes an `Op`, and a member
 * that the recorder does not know throws, because a call dropped in silence would be a chart that lies.
 */
import { apply, IDENTITY, type Matrix, multiply, type PathBuilder, pathBuilder, type Shape } from './geometry.ts';
import { baselineShift, onlyWidth, physicalAlign, readFont } from './lettering.ts';
import type { Measure } from './measure.ts';
import type { Clip, Op, OpBase, Recording } from './recording.ts';
import { readPaint, roleOf } from './roles.ts';
import { type CanvasState, FIRST_STATE, PROPERTIES } from './state.ts';

/** A canvas of `width` by `height` and, once drawn upon, its recording. */
export function recordingCanvas(
  width: number,
  height: number,
  measure: Measure,
): { canvas: HTMLCanvasElement; recording: () => Recording } {
  const ops: Op[] = [];
  const clips: Clip[] = [];
  const stack: CanvasState[] = [];
  let state: CanvasState = { ...FIRST_STATE };
  let path = newPath();

  function newPath(): PathBuilder {
    return pathBuilder(() => state.matrix);
  }
  const rectPath = (x: number, y: number, w: number, h: number): PathBuilder => {
    const rect = newPath();
    rect.rect(x, y, w, h);
    return rect;
  };
  const move = (by: Matrix) => {
    state.matrix = multiply(state.matrix, by);
  };
  /** Whether the clip leaves a text whole, wherever it is aligned: Chart.js clips every label to its axis. */
  const clipHolds = (x: number, y: number, wide: number, size: number): boolean => {
    const clip = state.clip === null ? undefined : clips[state.clip];
    if (clip?.shape.tag !== 'rect' || clip.within !== null) return false;
    const { shape } = clip;
    return (
      x - wide >= shape.x &&
      x + wide <= shape.x + shape.width &&
      y - size >= shape.y - 2 &&
      y + size / 2 <= shape.y + shape.height + 2
    );
  };
  const base = (mark: number | null): OpBase => ({ mark, clip: state.clip, opacity: state.globalAlpha });
  const fillShape = (shape: Shape | undefined, evenOdd: boolean) => {
    if (!shape) return;
    const { role, mark } = readPaint(state.fillStyle);
    ops.push({ ...base(mark), shape, fill: role, stroke: null, evenOdd, width: null, dash: null });
  };
  const strokeShape = (shape: Shape | undefined) => {
    if (!shape) return;
    const { role, mark } = readPaint(state.strokeStyle);
    const own = roleOf(role);
    const dash = state.lineDash.join(' ');
    ops.push({
      ...base(mark),
      ...{ shape, fill: null, stroke: role, evenOdd: false },
      width: state.lineWidth === own.width ? null : state.lineWidth,
      dash: dash === (own.dash?.join(' ') ?? '') ? null : dash || 'none',
    });
  };

  const methods: Readonly<Record<string, (...args: never[]) => unknown>> = {
    save: () => void stack.push({ ...state }),
    restore: () => {
      state = stack.pop() ?? state;
    },
    beginPath: () => {
      path = newPath();
    },
    closePath: () => path.close(),
    moveTo: (x: number, y: number) => path.moveTo(x, y),
    lineTo: (x: number, y: number) => path.lineTo(x, y),
    rect: (x: number, y: number, w: number, h: number) => path.rect(x, y, w, h),
    quadraticCurveTo: (cx: number, cy: number, x: number, y: number) => path.quadratic(cx, cy, x, y),
    bezierCurveTo: (ax: number, ay: number, bx: number, by: number, x: number, y: number) =>
      path.cubic(ax, ay, bx, by, x, y),
    arc: (x: number, y: number, r: number, from: number, to: number, back = false) => path.arc(x, y, r, from, to, back),
    fill: (rule?: string) => {
      if (rule !== undefined && rule !== 'evenodd' && rule !== 'nonzero')
        throw new Error('the recorder fills the current path only');
      fillShape(path.shape(), rule === 'evenodd');
    },
    stroke: (other?: unknown) => {
      if (other !== undefined) throw new Error('the recorder strokes the current path only');
      strokeShape(path.shape());
    },
    fillRect: (x: number, y: number, w: number, h: number) => fillShape(rectPath(x, y, w, h).shape(), false),
    strokeRect: (x: number, y: number, w: number, h: number) => strokeShape(rectPath(x, y, w, h).shape()),
    clearRect: (x: number, y: number, w: number, h: number) => {
      const whole = apply(state.matrix, x, y).every((side) => side <= 0) && w >= width && h >= height;
      if (!whole) throw new Error(`the recorder erases the whole canvas or nothing, not ${x} ${y} ${w} ${h}`);
      ops.length = 0;
      clips.length = 0;
    },
    clip: (rule?: string) => {
      if (rule !== undefined) throw new Error('the recorder clips to the current path by the non-zero rule only');
      clips.push({ shape: path.shape() ?? { tag: 'path', steps: [] }, within: state.clip });
      state.clip = clips.length - 1;
    },
    translate: (x: number, y: number) => move([1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => move([x, 0, 0, y, 0, 0]),
    rotate: (angle: number) => move([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),
    transform: (...matrix: number[]) => move(matrix as unknown as Matrix),
    setTransform: (...matrix: number[]) => {
      if (matrix.length !== 6) throw new Error('setTransform wants six numbers');
      state.matrix = matrix as unknown as Matrix;
    },
    resetTransform: () => {
      state.matrix = IDENTITY;
    },
    setLineDash: (dash: readonly number[]) => {
      state.lineDash = [...dash];
    },
    getLineDash: () => [...state.lineDash],
    measureText: (text: string) => {
      const { size, cut } = readFont(state.font);
      return onlyWidth(measure.width(text, size, cut));
    },
    fillText: (text: string, x: number, y: number, max?: number) => {
      if (max !== undefined) throw new Error('the recorder does not squeeze text');
      const { size, weight, cut } = readFont(state.font);
      const { role, mark } = readPaint(state.fillStyle);
      const down = baselineShift(state.textBaseline, measure.metrics(cut)) * size;
      const [a, b, c, d] = state.matrix;
      const plain = a === 1 && b === 0 && c === 0 && d === 1;
      const [px, py] = plain ? apply(state.matrix, x, y + down) : [x, y + down];
      ops.push({
        ...base(mark),
        clip: plain && clipHolds(px, py, measure.width(text, size, cut), size) ? null : state.clip,
        ...{ text, role, size, weight, x: px, y: py, align: physicalAlign(state.textAlign) },
        matrix: plain ? null : state.matrix,
      });
    },
  };

  const canvas = { width, height, getContext: () => context };
  const context = new Proxy({} as Record<string, unknown>, {
    get(_target, name) {
      if (name === 'canvas') return canvas;
      if (typeof name === 'symbol') return undefined;
      if (PROPERTIES.has(name)) return state[name as keyof CanvasState];
      const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
      if (!method) throw new Error(`the recorder does not know the canvas member «${name}»`);
      return method;
    },
    set(_target, name, value) {
      if (typeof name === 'symbol' || !PROPERTIES.has(name))
        throw new Error(`the recorder does not know the canvas member «${String(name)}»`);
      state = { ...state, [name]: value };
      return true;
    },
    has: (_target, name) => name === 'canvas' || PROPERTIES.has(String(name)) || Object.hasOwn(methods, String(name)),
  });
  return { canvas: canvas as unknown as HTMLCanvasElement, recording: () => ({ ops: [...ops], clips: [...clips] }) };
}
