/** Articles: each derived from its capture as spans, copies recognised by comparing texts. */
import { visible } from '../../core/arabic/fold.ts';
import { type ArticleSpans, articleOverlaps, articleText, deriveArticle } from '../../core/article.ts';
import { findCopies, similarity } from '../../core/copy.ts';
import { ledgerProblem } from '../../core/ledger-problem.ts';
import type { Article, ArticleCopy, Capture, Event, Outlet } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import { article as articleSchema, type RawArticle } from '../schema/article.ts';
import { type Entry, fileEntries } from './entries.ts';
import { problem } from './problems.ts';
import { noSuch, type References, unknownId } from './references.ts';
import type { ContentTree } from './tree.ts';
import { typedNumbers } from './typed-numbers.ts';
import type { DataPath, Place } from './yaml.ts';

export interface LoadedArticle {
  readonly article: Article;
  readonly entry: Entry<RawArticle>;
}

/** At and above this share of words in common, two articles are one text (measured: the copy 1, any other pair below .3). */
const COPY = 0.8;

export function loadArticles(
  tree: ContentTree,
  captures: ReadonlyMap<string, Capture>,
  known: { outlets: ReadonlyMap<string, Outlet>; events: ReadonlyMap<string, Event> },
): { articles: Map<string, LoadedArticle>; problems: Problem[] } {
  const read = fileEntries(tree, 'articles', articleSchema);
  const problems = [...read.problems];
  const articles = new Map<string, LoadedArticle>();
  for (const entry of read.entries) {
    const refs: References = { entry, problems };
    unknownId(refs, ['outlet'], entry.data.outlet, known.outlets, 'outlet');
    unknownId(refs, ['event'], entry.data.event, known.events, 'event');
    const capture = captures.get(entry.data.capture);
    if (!capture) {
      unknownId(refs, ['capture'], entry.data.capture, captures, 'capture');
      continue;
    }
    const where = whereOf(entry);
    const derived = deriveArticle(capture, selectionOf(entry.data), where);
    if (!derived.ok) {
      problems.push(...derived.problems);
      continue;
    }
    problems.push(...ownWordsProblems(entry, derived.spans));
    const copies = copiesOf(entry, derived.spans, captures, problems);
    articles.set(entry.id, { article: toArticle(entry, capture, derived.spans, copies), entry });
  }
  problems.push(...overlaps([...articles.values()]));
  const texts = [...articles.values()].map(({ article }) => ({ id: article.id, text: articleText(article) }));
  for (const { a, b, similarity: share } of findCopies(texts, COPY)) {
    const file = `articles/${b}.yaml`;
    problems.push(problem('copy-undeclared', { file, line: 1, actual: a, expected: share.toFixed(2) }));
  }
  return { articles, problems };
}

/** Lines that two articles hold, or an article and a copy: told once, at the lines of the later one. */
function overlaps(loaded: readonly LoadedArticle[]): Problem[] {
  const held = loaded.flatMap(({ article, entry }) => [
    { ...article, file: entry.file, path: ['lines'] as DataPath },
    ...article.copies.map((copy, index) => ({
      ...copy,
      id: article.id,
      file: entry.file,
      path: ['copies', index, 'lines'] as DataPath,
    })),
  ]);
  return articleOverlaps(held).map((found) => {
    const owner = held.find((one) => one.file === found.file && `${one.fromLine}-${one.toLine}` === found.actual);
    const entry = loaded.find((one) => one.entry.file === found.file)?.entry;
    return { ...found, ...entry?.locate(owner?.path ?? ['lines']) };
  });
}

/** What the entry says in words of its own: an inferred date says why, a title with a number is the archived headline. */
function ownWordsProblems(entry: Entry<RawArticle>, spans: ArticleSpans): Problem[] {
  const { published, title } = entry.data;
  const problems: Problem[] = [];
  const at = (...path: string[]) => ({ file: entry.file, ...entry.locate(path) });
  if (published.basis === 'inferred' && !published.why)
    problems.push(problem('field-missing', { ...at('published', 'basis'), actual: 'published.why' }));
  const archived = visible(spans.headline?.text ?? '').trim();
  if (typedNumbers(title.ar, 'ar', []).length > 0 && visible(title.ar).trim() !== archived)
    problems.push(
      problem('title-not-headline', {
        file: entry.file,
        ...entry.locateIn(['title', 'ar']),
        actual: title.ar,
        ...(archived && { expected: archived }),
      }),
    );
  return problems;
}

function copiesOf(
  entry: Entry<RawArticle>,
  spans: ArticleSpans,
  captures: ReadonlyMap<string, Capture>,
  problems: Problem[],
): ArticleCopy[] {
  return entry.data.copies.flatMap((copy, index): ArticleCopy[] => {
    const at = (field: string) => ({ file: entry.file, ...entry.locate(['copies', index, field]) });
    const capture = captures.get(copy.capture);
    if (!capture) {
      problems.push(noSuch(at('capture'), 'capture', copy.capture, captures.keys()));
      return [];
    }
    const { fromLine, toLine } = linesOf(copy.lines);
    const start = capture.lineStarts[fromLine - 1];
    if (start === undefined || fromLine > toLine || toLine > capture.lineStarts.length) {
      const filling = { actual: copy.lines, expected: `1-${capture.lineStarts.length}`, capture: copy.capture };
      problems.push(ledgerProblem('article-range-outside-capture', whereOf(entry), `copies.${index}.lines`, filling));
      return [];
    }
    const text = capture.text.slice(start, capture.lineStarts[toLine] ?? capture.text.length);
    const share = similarity(articleText(spans), text);
    if (share < COPY) problems.push(problem('copy-not-alike', { ...at('lines'), actual: share.toFixed(2) }));
    return [{ capture: copy.capture, fromLine, toLine, similarity: share, ...(copy.via && { via: copy.via }) }];
  });
}

/** `13-39` → { fromLine: 13, toLine: 39 }; `8` → { fromLine: 8, toLine: 8 }. */
export function linesOf(lines: string): { fromLine: number; toLine: number } {
  const [from, to] = lines.split('-').map(Number);
  return { fromLine: from ?? 0, toLine: to ?? from ?? 0 };
}

/** Where an entry's fields stand, by the dotted paths that the core uses: `leaveOut.0`. */
export function whereOf(entry: Entry<unknown>): { file: string; locate: (field: string) => Place } {
  return {
    file: entry.file,
    locate: (field) => entry.locate(field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))),
  };
}

function selectionOf(data: RawArticle): Parameters<typeof deriveArticle>[1] {
  const { leaveOut, headline, dateline, headings, breaks } = data;
  return strip({ ...linesOf(data.lines), leaveOut, headline, dateline, headings, breaks });
}

function toArticle(
  entry: Entry<RawArticle>,
  capture: Capture,
  spans: ArticleSpans,
  copies: readonly ArticleCopy[],
): Article {
  const { outlet, via, event, published, language, title, summary, rights } = entry.data;
  return strip({
    id: entry.id,
    capture: capture.id,
    captureSha256: capture.sha256,
    ...linesOf(entry.data.lines),
    outlet,
    via,
    event,
    published: strip(published),
    language,
    title,
    summary,
    rights,
    ...spans,
    copies,
  });
}

/** The record without its undefined fields, at every level: `{ a: 1, b: undefined }` → `{ a: 1 }`. */
export function strip<T>(value: T): Stripped<T> {
  return JSON.parse(JSON.stringify(value)) as Stripped<T>;
}

/** T whose optional fields are absent rather than undefined. */
export type Stripped<T> = T extends readonly (infer I)[]
  ? Stripped<I>[]
  : T extends object
    ? { [K in keyof T as undefined extends T[K] ? never : K]: Stripped<T[K]> } & {
        [K in keyof T as undefined extends T[K] ? K : never]?: Stripped<Exclude<T[K], undefined>>;
      }
    : T;
