/** What the browser reads beside Pagefind's word lists: the description of the index, and the passages in small files. */
import { createHash } from 'node:crypto';
import { type Figure, formatDate, formatFigure, formatPeriod } from '../../core/locale.ts';
import type { Claim } from '../../core/model.ts';
import { packPassages } from '../../core/search/catalogue.ts';
import type { Kind, SearchDocument } from '../../core/search/document.ts';
import type { Lexicon } from '../../core/search/lexicon.ts';
import {
  INDEX_FORMAT,
  packLexicon,
  type StoredClaim,
  type StoredDocument,
  type StoredIndex,
  type StoredNames,
  type StoredPassage,
} from '../../core/search/stored.ts';
import type { Report } from '../report.ts';
import type { WrittenIndex } from './pagefind.ts';

/** Characters of passages in one file: some four hundred bytes on the wire. */
const PACK = 480;
/** Claims in one file: outlets that report the same figure are asked for together, and a request costs more than they do. */
const CLAIMS = 4;

const KINDS: readonly Kind[] = ['article', 'programme', 'page', 'claim', 'term', 'dispute', 'chart'];

export interface Stored {
  readonly index: StoredIndex;
  /** Files below `search/<version>/`, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** The files of an index. `lengths` gives the number of keys of each passage, by document. */
export const storeIndex = (
  documents: readonly SearchDocument[],
  lengths: readonly (readonly number[])[],
  { chunks, order }: Pick<WrittenIndex, 'chunks' | 'order'>,
  lexicon: Lexicon,
  holds: (concept: string) => boolean,
  report: Report,
): Stored => {
  const programmes = Object.fromEntries(
    [...report.programmes.values()].map(({ id, name: { ar, en }, emblem }) => [id, { ar, en, emblem }]),
  );
  const outlets = namesOf(report.outlets);
  const files = new Map<string, string>();
  const claims = claimPacks(documents, report);
  claims.files.forEach((pack, number) => {
    files.set(`c${number}.json`, JSON.stringify(pack));
  });
  const stored = documents.map((document, number): StoredDocument => {
    const place = claims.places.get(document);
    const packs = place === undefined ? passagePacks(document) : [];
    packs.forEach(({ passages }, pack) => {
      files.set(`${number}-${pack}.json`, JSON.stringify(passages));
    });
    return [
      KINDS.indexOf(document.kind),
      document.path,
      // A claim's file brings its title.
      place === undefined ? (document.title.ar ?? '') : '',
      place === undefined ? (document.title.en ?? '') : '',
      document.programmes.map((slug) => Object.keys(programmes).indexOf(slug)).filter((at) => at >= 0),
      document.outlet === undefined ? -1 : Object.keys(outlets).indexOf(document.outlet),
      document.date ?? '',
      packPassages(document.passages.map((passage, at) => ({ ...passage, length: lengths[number]?.[at] ?? 0 }))),
      place ?? packs.map(({ first }) => first),
    ];
  });
  const index = {
    format: INDEX_FORMAT,
    kinds: KINDS,
    programmes,
    outlets,
    chunks,
    order: order.every((document, page) => document === page) ? [] : order,
    documents: stored,
    lexicon: packLexicon(lexicon, holds),
  };
  return { index: { version: versionOf(index, files), ...index }, files };
};

const namesOf = (things: Report['outlets']): StoredNames =>
  Object.fromEntries([...things.values()].map(({ id, name }) => [id, { ar: name.ar, en: name.en }]));

const passagePacks = (
  document: SearchDocument,
): readonly { readonly first: number; readonly passages: readonly StoredPassage[] }[] => {
  const packs: { first: number; passages: StoredPassage[]; size: number }[] = [];
  document.passages.forEach(({ text, anchor, breaks }, at) => {
    let last = packs.at(-1);
    if (last === undefined || last.size + text.length > PACK) {
      last = { first: at, passages: [], size: 0 };
      packs.push(last);
    }
    last.passages.push(breaks.length === 0 ? [text, anchor] : [text, anchor, breaks]);
    last.size += text.length;
  });
  return packs;
};

/** The claims by indicator, a few to a file; and for each document the file and the place in it. */
const claimPacks = (documents: readonly SearchDocument[], report: Report) => {
  const files: StoredClaim[][] = [];
  const places = new Map<SearchDocument, readonly number[]>();
  const open = new Map<string, number>();
  for (const document of documents) {
    const claim = document.kind === 'claim' ? report.claims.get(document.path.slice('/claims/'.length, -1)) : undefined;
    if (claim === undefined) continue;
    const last = open.get(claim.indicator) ?? -1;
    const number = (files[last]?.length ?? CLAIMS) < CLAIMS ? last : files.length;
    const file = files[number] ?? [];
    files[number] = file;
    open.set(claim.indicator, number);
    const uncounted = claim.value === undefined && claim.low === undefined;
    places.set(document, uncounted ? [number, file.length, 1] : [number, file.length]);
    file.push(storedClaim(claim, report));
  }
  return { files, places };
};

/** Words of approximation stay together, and leave their number where a line is too short for both. */
const breakable = ({ pieces }: Figure): string =>
  pieces
    .map(({ kind, text }) => (kind === 'qualifier' ? `${text.replaceAll(' ', '\u00a0')} ` : `${text}\u00a0`))
    .join('')
    .slice(0, -1);

const storedClaim = (claim: Claim, report: Report): StoredClaim => {
  const unit = report.units.get(claim.unit);
  const figure = (locale: 'ar' | 'en'): string =>
    unit === undefined || (claim.value === undefined && claim.low === undefined && claim.date === undefined)
      ? ''
      : breakable(formatFigure(claim, unit, locale));
  const when = (locale: 'ar' | 'en'): string =>
    claim.period === undefined ? formatDate(claim.asOf, locale) : formatPeriod(claim.period, locale);
  return {
    title: report.indicators.get(claim.indicator)?.name ?? { ar: claim.indicator, en: claim.indicator },
    value: { ar: figure('ar'), en: figure('en') },
    when: { ar: when('ar'), en: when('en') },
    quote: claim.quote,
    quoteEn: claim.quoteEn,
    place: `/articles/${claim.article}/#c-${claim.id}`,
    ...(claim.dispute !== undefined && { disputed: true as const }),
  };
};

const versionOf = (index: object, files: ReadonlyMap<string, string>): string => {
  const hash = createHash('sha256').update(JSON.stringify(index));
  for (const [name, content] of files) hash.update(name).update(content);
  return hash.digest('hex').slice(0, 10);
};
