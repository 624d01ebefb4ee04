/** The built site as the checks see it: every page parsed once, every file's path. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../core/model.ts';
import { filesIn } from '../files-in.ts';
import { type HtmlElement, type HtmlTree, parseHtml, words } from './html.ts';

export interface SitePage extends HtmlTree {
  /** `en/programmes/tns/index.html` */
  readonly file: string;
  /** Address below the base path: `/en/programmes/tns/`. */
  readonly path: string;
  readonly locale: Locale;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** What stands directly in the head. */
  readonly head: readonly HtmlElement[];
  /** The template, from the class of the body: `t-programme` → `programme`; '' when it has none. */
  readonly kind: string;
  /** Whether search engines may list it. */
  readonly indexable: boolean;
}

export interface BuiltSite {
  /** `https://example.org` */
  readonly origin: string;
  /** `/sanad/` */
  readonly base: string;
  readonly pages: readonly SitePage[];
  readonly byPath: ReadonlyMap<string, SitePage>;
  /** Paths of all files, with `/`, relative to the folder. */
  readonly files: ReadonlySet<string>;
  read(file: string): Buffer;
}

/** Reads the folder `dir` as the site that stands at `address`; `pages`, when they were read before. */
export function readSite(
  dir: string,
  address: { origin: string; base: string },
  pages?: readonly SitePage[],
): BuiltSite {
  return siteOf(filesIn(dir), (file) => readFileSync(join(dir, file)), address, pages);
}

function pagesOf(names: readonly string[], read: (file: string) => Buffer): SitePage[] {
  return names.filter(isPage).map((file) => toPage(file, read(file).toString('utf8')));
}

export function siteOf(
  names: readonly string[],
  read: (file: string) => Buffer,
  { origin, base }: { origin: string; base: string },
  pages: readonly SitePage[] = pagesOf([...names].sort(), read),
): BuiltSite {
  const files = new Set([...names].sort());
  return { origin, base, pages, byPath: new Map(pages.map((page) => [page.path, page])), files, read };
}

/** The search index brings an example page of its own. */
export function isPage(file: string): boolean {
  return file.endsWith('.html') && !file.startsWith('pagefind/');
}

/** A page from its file's path and text: `en/about/index.html` → path `/en/about/`, `404.html` → `/404.html`. */
export function toPage(file: string, html: string): SitePage {
  const tree = parseHtml(html);
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const body = tree.elements.find(({ name }) => name === 'body');
  const head = tree.elements.filter(({ parent }) => parent?.name === 'head');
  const kind =
    words(body?.attributes['class'])
      .find((name) => name.startsWith('t-'))
      ?.slice(2) ?? '';
  return {
    ...tree,
    file,
    path,
    html,
    head,
    kind,
    locale: /^\/en(\/|$)/.test(path) ? 'en' : 'ar',
    ids: new Set(tree.elements.flatMap(({ attributes }) => attributes['id'] ?? [])),
    indexable: path.endsWith('/') && !head.some(isNoindex),
  };
}

function isNoindex({ name, attributes }: HtmlElement): boolean {
  return name === 'meta' && attributes['name'] === 'robots' && /noindex/.test(attributes['content'] ?? '');
}
