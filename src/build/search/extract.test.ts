import { describe, expect, test } from 'vitest';
import { readPage } from './extract.ts';

const page = (main: string, { lang = 'ar', head = '', body = '' } = {}) =>
  readPage(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body class="${body}"><nav>تنقل</nav><main id="main">${main}</main><footer class="foot">ذيل</footer></body></html>`,
  );
const passages = (main: string, options?: Parameters<typeof page>[1]) =>
  (page(main, options)?.passages ?? []).map(({ field, anchor, text }) => `${field}|${anchor}|${text}`);

describe('the passages of a page', () => {
  test('title, lead, headings and text, each with the place to jump to', () => {
    expect(
      passages(
        '<h1>أمو تضامن</h1><p class="lead">تغطية صحية.</p><section id="money"><h2 id="h-money">المال</h2><p>نص.</p></section><h2 id="end">خاتمة</h2><p>آخر.</p>',
      ),
    ).toEqual([
      'title||أمو تضامن',
      'lead||تغطية صحية.',
      'heading|h-money|المال',
      'text|money|نص.',
      'heading|end|خاتمة',
      'text|end|آخر.',
    ]);
  });

  test('words run on through inline elements, and white space is one space', () => {
    expect(passages('<p>بلغت\n   <b>26.5</b>&nbsp;مليار <a href="#">درهم</a>.</p>')).toEqual([
      'text||بلغت 26.5\u00a0مليار درهم.',
    ]);
  });

  test('knots, line numbers, controls and hidden words are no words of the page', () => {
    const [only] =
      page(
        '<p>إدماج 4 ملايين <span class="nb">أسرة<a class="k">4</a></span>، ثم<button>زر</button> نص<span hidden>خفي</span></p>',
      )?.passages ?? [];
    expect(only?.text).toBe('إدماج 4 ملايين أسرة، ثم نص');
    expect(only?.breaks.map((place) => only.text.slice(0, place))).toEqual([
      'إدماج 4 ملايين أسرة',
      'إدماج 4 ملايين أسرة، ثم',
    ]);
  });

  test('what other documents hold is left to them', () => {
    expect(
      passages(
        '<p>نص</p><p class="tag">مستنتج</p><ul class="rows"><li>مقال آخر</li></ul><section id="sources">مصادر</section><figure data-chart="x"><p>رسم</p></figure><p data-search-skip>لا</p>',
      ),
    ).toEqual(['text||نص']);
  });

  test('a chart is text on its own page', () => {
    const figure = '<figure data-chart="x"><figcaption><span class="finding">نتيجة الرسم</span></figcaption></figure>';
    expect(passages(figure, { body: 't-chart' })).toEqual(['text||نتيجة الرسم']);
  });

  test('each page brings the words of its own language', () => {
    const both = '<p>English</p><p lang="ar">عربية</p><blockquote lang="ary">دارجة</blockquote>';
    expect(passages(both, { lang: 'en' })).toEqual(['text||English']);
    expect(passages(`<div lang="ar">${both.replace('<p>English</p>', '<p lang="en">English</p>')}</div>`)).toEqual([
      'text||عربية',
      'text||دارجة',
    ]);
    expect(page(both.replace('<p>English</p>', ''))?.passages.map(({ language }) => language)).toEqual(['ar', 'ary']);
  });

  test('the margin of an archived article: nothing in Arabic, the renderings in English', () => {
    const margin = (rendering: string) =>
      `<article><div id="l1"><p lang="ar">كشف رئيس الحكومة</p><ul class="notes"><li id="n1"><a>اسم المؤشر label</a>${rendering}</li></ul></div></article>`;
    expect(passages(margin(''))).toEqual(['text|l1|كشف رئيس الحكومة']);
    const rendering = '<data class="rendering">“the head of government”</data>';
    expect(passages(margin(rendering), { lang: 'en' })).toEqual(['text|n1|“the head of government”']);
  });

  test('pages that are not to be found are not read', () => {
    expect(page('<p>نص</p>', { head: '<meta name="robots" content="noindex">' })).toBeUndefined();
    expect(readPage('<html><body><p>بلا main</p></body></html>')).toBeUndefined();
  });

  test('one element of a page as a document of its own', () => {
    const found = page(
      '<dl><div id="cnss"><dt>الصندوق</dt><dd>تعريف.</dd></div><div id="rsu"><dt>السجل</dt></div></dl>',
    );
    expect(found?.within('cnss').map(({ text, anchor }) => `${anchor}:${text}`)).toEqual([
      'cnss:الصندوق',
      'cnss:تعريف.',
    ]);
    expect(found?.within('none')).toEqual([]);
  });
});
