import { beforeAll, describe, expect, it } from 'vitest';
import type { Measure } from './measure.ts';
import { recordingCanvas } from './recorder.ts';
import type { Op } from './recording.ts';
import { typesetting } from './site.ts';
import { svgBody } from './svg.ts';

let measure: Measure;
beforeAll(async () => {
  measure = (await typesetting()).measure;
});

/** What `draw` leaves on a canvas of 100 by 50. */
function record(draw: (ctx: CanvasRenderingContext2D) => void) {
  const { canvas, recording } = recordingCanvas(100, 50, measure);
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no context');
  draw(ctx);
  return recording();
}
const svg = (draw: (ctx: CanvasRenderingContext2D) => void, rtl = false) =>
  svgBody(record(draw), { id: 'x', rtl, marks: [{ href: '#0', aside: 'none', emblem: null }] });

describe('a canvas member that the recorder does not know throws', () => {
  const unknown: readonly [string, (ctx: CanvasRenderingContext2D) => unknown][] = [
    ['drawImage', (ctx) => ctx.drawImage({} as HTMLImageElement, 0, 0)],
    ['createLinearGradient', (ctx) => ctx.createLinearGradient(0, 0, 1, 1)],
    ['createPattern', (ctx) => ctx.createPattern({} as HTMLImageElement, null)],
    ['strokeText', (ctx) => ctx.strokeText('a', 0, 0)],
    ['ellipse', (ctx) => ctx.ellipse(0, 0, 1, 2, 0, 0, 1)],
    ['shadowBlur, read', (ctx) => ctx.shadowBlur],
    ['filter, set', (ctx) => Object.assign(ctx, { filter: 'blur(1px)' })],
    ['direction, set', (ctx) => Object.assign(ctx, { direction: 'rtl' })],
    ['toString of the prototype', (ctx) => (ctx as unknown as Record<string, unknown>)['hasOwnProperty']],
  ];
  it.each(unknown)('%s', (_name, use) => {
    expect(() => record((ctx) => void use(ctx))).toThrow('does not know the canvas member');
  });

  it('and so does a use of a known one that would be lost', () => {
    const lost: readonly ((ctx: CanvasRenderingContext2D) => void)[] = [
      (ctx) => ctx.fillText('a', 0, 0, 10),
      (ctx) => ctx.fill({} as Path2D),
      (ctx) => ctx.stroke({} as Path2D),
      (ctx) => ctx.clip('evenodd'),
      (ctx) => ctx.clearRect(0, 0, 10, 10),
      (ctx) => void ctx.measureText('a').actualBoundingBoxAscent,
      (ctx) => Object.assign(ctx, { textAlign: 'start' }).fillText('a', 0, 0),
      (ctx) => Object.assign(ctx, { textBaseline: 'hanging' }).fillText('a', 0, 0),
      (ctx) => Object.assign(ctx, { font: 'italic 10px S' }).fillText('a', 0, 0),
    ];
    for (const use of lost) expect(() => record(use), String(use)).toThrow();
  });

  it('a colour is no role', () => {
    expect(() => record((ctx) => Object.assign(ctx, { fillStyle: '#ff0000' }).fillRect(0, 0, 1, 1))).toThrow(
      'not a role',
    );
  });
});

describe('what is drawn', () => {
  it('comes out as the shortest shape, moved and turned as on a canvas', () => {
    const { ops } = record((ctx) => {
      ctx.fillStyle = 'bar#0';
      ctx.translate(10, 20);
      ctx.fillRect(5, -10, 30, 10);
      ctx.beginPath();
      ctx.arc(0, 0, 4, 0, Math.PI * 2);
      ctx.closePath();
      ctx.fill();
      ctx.resetTransform();
      ctx.rotate(Math.PI / 2);
      ctx.beginPath();
      ctx.moveTo(1, 2);
      ctx.lineTo(3, 2);
      ctx.strokeStyle = 'axis';
      ctx.stroke();
    });
    const shapes = ops.map((op: Op) => ('shape' in op ? op.shape : null));
    expect(shapes[0]).toEqual({ tag: 'rect', x: 15, y: 10, width: 30, height: 10 });
    expect(shapes[1]).toEqual({ tag: 'circle', cx: 10, cy: 20, r: 4 });
    const line = shapes[2]?.tag === 'path' ? shapes[2].steps.flatMap((step) => step.points) : [];
    expect(line.map((point) => point.map(Math.round))).toEqual([
      [-2, 1],
      [-2, 3],
    ]);
  });

  it('keeps the state of save and restore', () => {
    const { ops } = record((ctx) => {
      ctx.fillStyle = 'bar#0';
      ctx.save();
      ctx.fillStyle = 'gap';
      ctx.globalAlpha = 0.5;
      ctx.restore();
      ctx.fillRect(0, 0, 1, 1);
    });
    expect(ops[0]).toMatchObject({ fill: 'bar', mark: 0, opacity: 1 });
  });

  it('a fill and the stroke of one shape are one element', () => {
    const { content } = svg((ctx) => {
      ctx.fillStyle = 'kn#0';
      ctx.strokeStyle = 'kn#0';
      ctx.beginPath();
      ctx.arc(5, 5, 3, 0, Math.PI * 2);
      ctx.fill();
      ctx.stroke();
    });
    expect(content).toBe('<a href="#0" aria-description="none"><circle class="kn" cx="5" cy="5" r="3"/></a>');
  });

  it('puts the baseline where a canvas puts it', () => {
    const y = (baseline: CanvasTextBaseline) => {
      const [op] = record((ctx) => {
        ctx.font = '400 20px S';
        ctx.fillStyle = 'ink';
        ctx.textBaseline = baseline;
        ctx.fillText('a', 0, 10);
      }).ops;
      return op && 'text' in op ? op.y : Number.NaN;
    };
    expect(y('alphabetic')).toBe(10);
    // Plex rises 1085 and falls 415 of 1500: «top» is 0.723 em above the baseline, «bottom» 0.277 em below it.
    expect(y('top')).toBeCloseTo(10 + (1085 / 1500) * 20, 5);
    expect(y('bottom')).toBeCloseTo(10 - (415 / 1500) * 20, 5);
    expect(y('middle')).toBeCloseTo((y('top') + y('bottom')) / 2, 5);
  });

  it('anchors text by the side of the drawing, whatever its direction', () => {
    const anchors = (rtl: boolean) =>
      (['left', 'center', 'right'] as const).map((align) => {
        const { attributes, content } = svg((ctx) => {
          ctx.font = '400 10px S';
          ctx.fillStyle = 'ink#0';
          ctx.textAlign = align;
          ctx.fillText('a', 5, 5);
        }, rtl);
        return /text-anchor="(\w+)"/.exec(attributes + content)?.[1] ?? 'start';
      });
    expect(anchors(false)).toEqual(['start', 'middle', 'end']);
    expect(anchors(true)).toEqual(['end', 'middle', 'start']);
  });
});

describe('clip clips', () => {
  const clipped = (draw: (ctx: CanvasRenderingContext2D) => void) =>
    svg((ctx) => {
      ctx.save();
      ctx.beginPath();
      ctx.rect(10, 10, 20, 20);
      ctx.clip();
      draw(ctx);
      ctx.restore();
      ctx.fillStyle = 'axis';
    }).content;

  it('what reaches beyond it, and nothing after restore', () => {
    const content = clipped((ctx) => {
      ctx.fillStyle = 'bar';
      ctx.fillRect(0, 0, 50, 50);
    });
    expect(content).toContain('<clipPath id="x-c0"><rect x="10" y="10" width="20" height="20"/></clipPath>');
    expect(content).toContain('clip-path="url(#x-c0)"');
  });

  it('inside another clip', () => {
    const content = clipped((ctx) => {
      ctx.beginPath();
      ctx.rect(0, 0, 15, 15);
      ctx.clip();
      ctx.fillStyle = 'bar';
      ctx.fillRect(0, 0, 50, 50);
    });
    expect(content).toContain('<clipPath id="x-c1" clip-path="url(#x-c0)">');
    expect(content).toContain('clip-path="url(#x-c1)"/>');
  });

  it('leaves out a clip that holds its text whole', () => {
    const text = (size: number) =>
      clipped((ctx) => {
        ctx.font = `400 ${size}px S`;
        ctx.fillStyle = 'ink';
        ctx.fillText('i', 20, 22);
      });
    expect(text(8)).not.toContain('clip');
    expect(text(40)).toContain('clip-path');
  });
});
