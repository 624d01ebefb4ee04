/** The files of a chart: SVG and PNG that stand alone, social cards. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { resolveChart } from '../../core/chart/resolve.ts';
import { sampleFile, sampleLedger, sampleLocate } from '../../core/chart/sample-ledger.ts';
import { EMBLEMS } from '../../core/emblem.ts';
import { composeCard } from './card.ts';
import { drawChart } from './drawing.ts';
import { outlineText } from './outline.ts';
import { hueOf, PALETTE } from './palette.ts';
import { encodePng, renderPng } from './png.ts';
import { composePoster, type Poster, type PosterWords, posterOutlines, posterSvg } from './poster.ts';
import { ROLES } from './roles.ts';
import { type Typesetting, typesetting } from './site.ts';
import { chartText } from './text.ts';

const VERDICTS = { 'likely-typo': 'خطأ', unresolved: 'بلا', definition: '', 'different-date': '', rounding: '' };
const WORDS: PosterWords = {
  title: 'عنوان <أ>',
  finding: 'بلغت الميزانية 26.5 مليار درهم',
  caveat: 'ميزانية لا صرف',
  sources: 'المصادر: منبر',
  origin: ['من تقرير سند', 'https://example.org/charts/sample/'],
  lang: 'ar',
};
let type: Typesetting;
let poster: Poster;
beforeAll(async () => {
  type = await typesetting();
  const marks = ['budget-2024', 'budget-2025', 'budget-2027'].map((claim) => ({ claim }));
  const { chart } = resolveChart(sampleFile({ label: 'period', gaps: true, marks }), sampleLedger, sampleLocate);
  if (!chart) throw new Error('the sample chart does not resolve');
  const text = chartText(chart, 'ar', { ...sampleLedger, verdicts: VERDICTS });
  const drawing = drawChart(chart, text, type.measure, { rtl: true, width: 'wide', number: () => '' });
  poster = composePoster(chart, drawing, WORDS, type.measure, true);
});

describe('the SVG file', () => {
  it('carries no reference to anything outside, no class, no variable, no script', () => {
    const svg = posterSvg(poster, WORDS);
    const references = [...svg.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')]+)/g)].map((match) => match[1]);
    expect(references.every((reference) => reference?.startsWith('#'))).toBe(true);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '').match(/https?:[^<"]*/g)).toEqual([
      // Its last slash stays at its end on a line from right to left.
      'https://example.org/charts/sample/\u200e',
    ]);
    expect(svg).not.toMatch(/class=|var\(|currentColor|<style|<script|<image|@import/);
  });

  it('names its fonts with fallbacks and keeps its text as text', () => {
    const svg = posterSvg(poster, WORDS);
    expect(svg).toMatch(/font-family="'IBM Plex Sans Arabic', .*, sans-serif"/);
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain('<title>عنوان &lt;أ></title>');
    expect(svg).toContain('>ميزانية لا صرف</text>');
    expect(svg).toContain('>لا رقم</text>');
  });

  it('resolves its colours as the light theme of the page has them', () => {
    const tokens = readFileSync(resolve('src/styles/tokens.css'), 'utf8');
    const light = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
    for (const [token, colour] of Object.entries(PALETTE)) expect(colour, token).toBe(light(token));
    for (const emblem of EMBLEMS) expect(hueOf(emblem), emblem).toBe(light(`e-${emblem}`));
    expect(hueOf(null)).toBe(PALETTE.ink);
  });
});

describe('the stylesheet of the page', () => {
  const css = readFileSync(resolve('src/styles/drawing.css'), 'utf8');
  /** Every declaration that the selector of a role gets, later ones last. */
  const declared = (role: string): Record<string, string> => {
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors]) =>
      selectors?.split(',').some((selector) => selector.trim() === `.chart svg .${role}`),
    );
    const lines = rules.flatMap(([, , body]) =>
      (body ?? '').split(';').map((line) => line.split(':').map((part) => part.trim())),
    );
    return Object.fromEntries(lines.filter((line) => line.length === 2) as [string, string][]);
  };
  const token = (name: string) => `var(--${name})`;

  it.each(Object.entries(ROLES).filter(([name]) => name !== 'ink'))(
    'gives the role %s what the files give it',
    (name, role) => {
      const css = declared(name);
      const own: {
        fill?: string;
        stroke?: string;
        width?: number;
        dash?: readonly number[];
        weight?: number;
        size?: number;
      } = role;
      // Ink is what the drawing inherits; a hatch is a pattern of the drawing itself.
      if (own.fill && own.fill !== 'ink' && own.fill !== 'hatch') expect(css['fill']).toBe(token(own.fill));
      if (own.stroke) expect(css['stroke']).toBe(token(own.stroke));
      if (own.stroke && !own.fill) expect(css['fill']).toBe('none');
      expect(css['stroke-width'] ?? '1').toBe(String(own.width ?? 1));
      expect(css['stroke-dasharray']).toBe(own.dash?.join(' '));
      expect(css['font-weight']).toBe(own.weight === undefined ? undefined : String(own.weight));
      expect(css['font-size']).toBe(own.size === undefined ? undefined : `${own.size}px`);
    },
  );
});

describe('text as outlines', () => {
  const line = (text: string, rtl = true) =>
    outlineText(text, type.fonts, { cut: 'regular', size: 10, x: 0, y: 0, align: 'left', rtl });

  it('joins Arabic letters', () => {
    const letters = ['س', 'ن', 'د'].map((letter) => line(letter).length).reduce((a, b) => a + b);
    expect(line('سند').length).not.toBe(letters);
    // Joined, the word is narrower than its three letters apart.
    const apart = ['س', 'ن', 'د'].reduce((sum, letter) => sum + type.measure.width(letter, 10), 0);
    expect(type.measure.width('سند', 10)).toBeLessThan(apart);
  });

  it('puts the number at the right of the word that follows it', () => {
    const xs = (d: string) => [...d.matchAll(/M(-?[\d.]+)/g)].map((match) => Number(match[1]));
    const number = type.measure.width('26', 10);
    const whole = type.measure.width('26 مليار', 10);
    const right = Math.max(...xs(line('26 مليار')));
    const digits = xs(line('26', false));
    // The digits' first outline stands a number's width from the right end.
    expect(right).toBeGreaterThan(whole - number);
    expect(Math.max(...digits)).toBeLessThan(number);
  });

  it('is measured as it is drawn', () => {
    expect(type.measure.width('', 10)).toBe(0);
    expect(type.measure.width('26.5', 20)).toBeCloseTo(type.measure.width('26.5', 10) * 2, 6);
    // All digits of Plex are 600 units wide.
    expect(type.measure.width('0123456789', 10)).toBeCloseTo(60, 6);
  });
});

describe('pictures', () => {
  /** Size and pixels of a PNG that we wrote: no filter, one sample of eight bits or three. */
  function decode(png: Uint8Array): { width: number; height: number; at: (x: number, y: number) => number[] } {
    const view = new DataView(png.buffer, png.byteOffset);
    const chunks = new Map<string, Uint8Array>();
    for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
      chunks.set(
        new TextDecoder().decode(png.subarray(at + 4, at + 8)),
        png.subarray(at + 8, at + 8 + view.getUint32(at)),
      );
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    const rows = inflateSync(chunks.get('IDAT') ?? new Uint8Array());
    const palette = chunks.get('PLTE');
    const size = palette ? 1 : 3;
    const at = (x: number, y: number) => {
      const from = y * (width * size + 1) + 1 + x * size;
      return palette
        ? [...palette.subarray((rows[from] ?? 0) * 3, (rows[from] ?? 0) * 3 + 3)]
        : [...rows.subarray(from, from + 3)];
    };
    return { width, height, at };
  }

  it('hold every pixel, with a palette for few colours and without for many', () => {
    for (const colours of [3, 400]) {
      const pixels = new Uint8Array(40 * 20 * 4);
      for (let index = 0; index < 800; index += 1)
        pixels.set([index % colours, (index % colours) >> 3, 7, 255], index * 4);
      const { width, height, at } = decode(encodePng(pixels, 40, 20));
      expect([width, height]).toEqual([40, 20]);
      for (const index of [0, 1, 39, 40, 777])
        expect(at(index % 40, Math.floor(index / 40))).toEqual([...pixels.subarray(index * 4, index * 4 + 3)]);
    }
  });

  it('are twice the size of the drawing, and the same bytes again', async () => {
    const svg = posterOutlines(poster, type.fonts);
    const first = renderPng(svg, 2);
    const { width, height, at } = decode(first);
    expect([width, height]).toEqual([poster.width * 2, poster.height * 2]);
    expect(at(2, 2)).toEqual([0xfd, 0xfd, 0xfb]);
    expect(Buffer.from(renderPng(svg, 2)).equals(Buffer.from(first))).toBe(true);
  });

  it('make a card of 1200 by 630 with the programme’s hue and the thread', async () => {
    const words = { title: 'العمال غير الأجراء', over: 'برنامج', under: 'نص طويل '.repeat(60).trim(), foot: 'سند' };
    const card = composeCard(words, { id: 'card', rtl: true, emblem: 'triangle' }, type.measure);
    const svg = posterOutlines(card, type.fonts);
    expect(svg).toContain(hueOf('triangle'));
    expect(svg).toContain(PALETTE.thread);
    expect(svg).not.toContain('<text');
    const { width, height } = decode(renderPng(svg));
    expect([width, height]).toEqual([1200, 630]);
    // A text that is too long is cut, and says so.
    const lines = card.ops.flatMap((op) => ('text' in op ? [op.text] : []));
    expect(lines.some((text) => text.endsWith('…'))).toBe(true);
    expect(lines.length).toBeLessThan(8);
  });
});
