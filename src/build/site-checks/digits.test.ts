import { describe, expect, it } from 'vitest';
import { untracedDigits } from './digits.ts';
import { toPage } from './site.ts';

const found = (body: string, head = ''): (string | undefined)[] =>
  untracedDigits(toPage('index.html', `<!doctype html><html><head>${head}</head><body>\n${body}</body></html>`), [
    'Zanqa 20',
    'زنقة 20',
  ]).map(({ actual }) => actual);

describe('a digit without a source', () => {
  it.each([
    ['<p>بلغت 14 مليونا</p>', ['14']],
    ['<p>بلغت ١٤ مليونا</p>', ['١٤']],
    ['<p>x² and ½</p>', ['²', '½']],
    ['<p>26.5 and 1,200.</p>', ['26.5', '1,200']],
    ['<svg><text>17</text></svg>', ['17']],
    ['<noscript>5</noscript>', ['5']],
    ['<data value="14">14</data>', ['14']],
    ['<data data-claim="x">14</data>', ['14']],
    ['<time>2025</time>', ['2025']],
    ['<p>زنقة <bdi>20</bdi></p>', ['20']],
    ['<img alt="17 bars" src="x">', ['17']],
    ['<a aria-label="page 2" href="x">next</a>', ['2']],
    ['<input placeholder="e.g. 14">', ['14']],
    ['<details><summary>3</summary></details>', ['3']],
  ])('%s', (html, expected) => {
    expect(found(html)).toEqual(expected);
  });

  it('is found in titles and descriptions, with its page and line', () => {
    expect(found('', '<title>14 ملفا</title><meta name="description" content="8 articles">')).toEqual(['14', '8']);
    expect(found('', '<meta property="og:title" content="3 outlets"><meta name="viewport" content="width=1">')).toEqual(
      ['3'],
    );
    const [problem] = untracedDigits(toPage('en/tns/index.html', '<html>\n<p>\n<b>now 7 of them</b></p></html>'), []);
    expect(problem).toMatchObject({ code: 'untraced-digits', file: 'en/tns/index.html', line: 3, actual: '7' });
    expect(problem?.message.en).toBe('The number “7” goes back to no claim: now 7 of them');
  });
});

describe('a digit with a source', () => {
  it.each([
    '<data class="claim" data-claim="a" value="14000000"><bdi>14</bdi> مليون</data>',
    '<span data-derived>8.1</span>',
    '<a class="k" data-count href="#c">4</a>',
    '<time datetime="2025-05-27">27 ماي 2025</time>',
    '<blockquote data-verbatim>بلغت <mark>14</mark> مليون</blockquote>',
    '<p>Zanqa 20, زنقة 20</p>',
    '<script>let a = 1</script><style>p{margin:0}</style>',
    '<p id="s4" data-n="5" class="t1">no digit in sight</p>',
  ])('%s', (html) => {
    expect(found(html)).toEqual([]);
  });

  it('stands in a label when the page shows it too', () => {
    expect(found('<a data-count aria-label="المصدر 4" href="#c">4</a>')).toEqual([]);
    expect(found('<time datetime="2025-05">2025</time>', '<title>Budget 2025</title>')).toEqual([]);
    expect(found('<time datetime="2025-05">2025</time>', '<title>Budget 2026</title>')).toEqual(['2026']);
  });

  it('stands in a drawing when the table of the same chart shows it', () => {
    const table = '<table><td><data data-claim="a" value="14">14</data></td></table>';
    expect(found(`<figure data-chart="x"><svg><text>14</text></svg>${table}</figure>`)).toEqual([]);
    expect(found(`<figure data-chart="x"><svg><text>15</text></svg>${table}</figure>`)).toEqual(['15']);
    expect(found(`<figure data-chart="x"><svg><text>14</text></svg></figure>${table}`)).toEqual(['14']);
  });

  it('stands on an axis as a power of ten, and as nothing else', () => {
    const tick = (text: string) => found(`<figure data-chart="x"><svg><text data-tick>${text}</text></svg></figure>`);
    for (const text of ['1', '10', '100,000', '\u200e100,000', '10\u00a0million', '\u200e10\u00a0ملايين', 'مليون'])
      expect(tick(text), text).toEqual([]);
    expect(['2', '4\u00a0million', '110', '10 files', '11'].map((text) => tick(text).length)).toEqual([1, 1, 1, 1, 1]);
    expect(found('<p data-tick>10</p>')).toEqual(['10']);
    expect(found('<svg><text data-tick>100</text><text>100</text></svg>')).toEqual(['100']);
  });
});
