import { expect, it } from 'vitest';
import { unstyled } from './unstyled.ts';

it('keeps the words and drops the design', () => {
  const html =
    '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="w"><meta name="color-scheme" content="dark"><title>سند</title>' +
    '<link rel="stylesheet" href="/a.css"><script>x()</script></head><body class="t-home"><p>بلغت <b>14&nbsp;مليون</b> &amp; &lt;<br><svg><text>1</text></svg></p></body></html>';
  expect(unstyled(html)).toBe(
    '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="w"><title>سند</title></head>' +
      '<body><p>بلغت <b>14\u00A0مليون</b> &amp; &lt;<br></p></body></html>',
  );
});
