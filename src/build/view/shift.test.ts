import { expect, it } from 'vitest';
import { shiftHtml } from './shift.ts';

it('moves headings one level down and keeps the ids of parts apart', () => {
  const html =
    '<section aria-labelledby="h-who"><h2 id="h-who" class="x"><a href="#who">Who</a></h2><h3>a</h3><hr></section>';
  expect(shiftHtml(html, 'tns')).toBe(
    '<section><h3 id="tns-h-who" class="x"><a href="#tns-who">Who</a></h3><h4>a</h4><hr></section>',
  );
});

it('leaves links to other pages alone and follows references inside a drawing', () => {
  expect(shiftHtml('<a href="/articles/x/#c-y">4</a><rect fill="url(#hatch)"/><path id="hatch"/>', 'p')).toBe(
    '<a href="/articles/x/#c-y">4</a><rect fill="url(#p-hatch)"/><path id="p-hatch"/>',
  );
});
