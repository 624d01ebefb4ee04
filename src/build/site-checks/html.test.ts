import { describe, expect, it } from 'vitest';
import { lineOf, parseHtml, textOf, words } from './html.ts';

describe('parseHtml', () => {
  const html =
    '<!doctype html>\n<html lang="ar"><body>\n<p id="a">بلغت <data value="14">14&nbsp;مليون</data><br>ملف</p><script>if (1 < 2) x()</script></body></html>';
  const { elements } = parseHtml(html);

  it('keeps document order, attributes and parents', () => {
    expect(elements.map(({ name }) => name)).toEqual(['html', 'body', 'p', 'data', 'br', 'script']);
    expect(elements[3]?.parent?.attributes).toEqual({ id: 'a' });
    expect(elements[4]?.parent?.name).toBe('p');
  });

  it('decodes text and leaves scripts whole', () => {
    const paragraph = elements[2];
    expect(paragraph && textOf(paragraph)).toBe('بلغت 14\u00A0مليونملف');
    expect(paragraph && textOf(paragraph, ({ name }) => name === 'data')).toBe('بلغت ملف');
    expect(elements[5] && textOf(elements[5])).toBe('if (1 < 2) x()');
  });

  it('knows each element’s line', () => {
    expect(elements.map(({ start }) => lineOf(html, start))).toEqual([2, 2, 3, 3, 3, 3]);
  });
});

it('splits the words of an attribute', () => {
  expect(words(' alternate  icon ')).toEqual(['alternate', 'icon']);
  expect(words(undefined)).toEqual([]);
});
