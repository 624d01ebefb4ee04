/** The social cards, 1200 by 630, one a page and language: `cards/<name>.png`. */
import type { Locale } from '../../core/model.ts';
import { strings } from '../../i18n/index.ts';
import { composeCard } from '../chart/card.ts';
import { hueOf } from '../chart/palette.ts';
import { picture } from '../chart/pictures.ts';
import type { Poster } from '../chart/poster.ts';
import { typesetting } from '../chart/site.ts';
import { mirrorSafe } from '../chart/text.ts';
import { LOCALES } from '../links.ts';
import type { Report } from '../report.ts';
import { type CardSpec, cardName, cardsOf } from '../view/cards.ts';
import { bareDrawing } from '../view/chart-file.ts';
import { type Download, localPath } from './download.ts';

export function cardDownloads(report: Report): Download[] {
  return LOCALES.flatMap((locale) =>
    cardsOf(report, locale).map((card) => ({
      path: localPath(locale, `cards/${cardName(card.path)}.png`),
      mediatype: 'image/png',
      body: async () => picture(await posterOfCard(card, report, locale), 1),
    })),
  );
}

async function posterOfCard(card: CardSpec, report: Report, locale: Locale): Promise<Poster> {
  const t = strings(locale);
  const { measure } = await typesetting();
  const safe = (text: string) => (locale === 'ar' ? mirrorSafe(text) : text);
  const chart = report.charts.find(({ id }) => id === card.chart);
  const drawing = chart && {
    drawing: bareDrawing(chart, report, locale, measure),
    hues: chart.marks.map((mark) => hueOf(chart.emblem ?? mark.emblem)),
  };
  const words = {
    title: safe(card.title),
    over: safe(card.over),
    under: safe(card.under),
    foot: `${t.site} · ${t.tagline}`,
  };
  const { emblem } = card;
  const id = `card-${cardName(card.path)}`;
  return composeCard(words, { id, rtl: locale === 'ar', emblem, ...(drawing && { drawing }) }, measure);
}
