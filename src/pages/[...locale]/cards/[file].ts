/** The social cards, 1200 by 630, one a page and language. */
import type { APIRoute } from 'astro';
import { composeCard } from '../../../build/chart/card.ts';
import { hueOf } from '../../../build/chart/palette.ts';
import { picture } from '../../../build/chart/pictures.ts';
import { typesetting } from '../../../build/chart/site.ts';
import { mirrorSafe } from '../../../build/chart/text.ts';
import { LOCALES } from '../../../build/links.ts';
import { report as load } from '../../../build/queries.ts';
import { type CardSpec, cardName, cardsOf } from '../../../build/view/cards.ts';
import { bareDrawing } from '../../../build/view/chart-file.ts';
import type { Locale } from '../../../core/model.ts';
import { strings } from '../../../i18n/index.ts';

export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    cardsOf(load(), locale).map((card) => ({
      params: { locale: locale === 'ar' ? undefined : locale, file: `${cardName(card.path)}.png` },
      props: { card, locale },
    })),
  );
}

export const GET: APIRoute = async ({ props }) => {
  const { card, locale } = props as { card: CardSpec; locale: Locale };
  const report = load();
  const t = strings(locale);
  const { measure } = await typesetting();
  const safe = (text: string) => (locale === 'ar' ? mirrorSafe(text) : text);
  const chart = report.charts.find(({ id }) => id === card.chart);
  const drawing = chart && {
    drawing: bareDrawing(chart, report, locale, measure),
    hues: chart.marks.map((mark) => hueOf(chart.programme ?? mark.programme)),
  };
  const words = {
    title: safe(card.title),
    over: safe(card.over),
    under: safe(card.under),
    foot: `${t.site} · ${t.tagline}`,
  };
  const { programme } = card;
  const id = `card-${cardName(card.path)}`;
  const poster = composeCard(words, { id, rtl: locale === 'ar', programme, ...(drawing && { drawing }) }, measure);
  return new Response(new Uint8Array(await picture(poster, 1)), { headers: { 'Content-Type': 'image/png' } });
};
