/** Links and pictures of commentary pages: addresses of this site that exist, or https. */
import type { Image } from 'mdast';
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import type { MdxPage } from './mdx.ts';
import { problem } from './problems.ts';
import { TEMPLATED } from './site-paths.ts';
import type { Place } from './yaml.ts';

export interface LinkKnown {
  /** Site paths that exist, without base and language: `/programmes/tns/`. */
  readonly paths: ReadonlySet<string>;
  /** Whether `public/` has a file at this site path. */
  readonly isPublic: (path: string) => boolean;
}

type At = { readonly file: string } & Place;

/** `https:` and `mailto:` with something behind it; no other scheme, and no credentials before the host. */
const OUTSIDE = /^(?:https:\/\/[^\s@\\/]+(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+)$/;

/** A link must lead to a page of this site, a place of this page, or out by https or mail. */
export function checkLink(url: string, at: At, { paths }: LinkKnown, problems: Problem[]): void {
  if (/^#\S+$/.test(url) || OUTSIDE.test(url)) return;
  if (!/^\/(?![/\\])/.test(url)) {
    problems.push(problem('link-unsafe', { ...at, actual: url }));
    return;
  }
  const path = url.split(/[?#]/)[0] ?? '';
  if (!paths.has(path)) problems.push(problem('link-broken', { ...at, actual: url, hint: pathNear(path, paths) }));
}

/** A picture is a file of `public/`, and says what it shows. */
export function checkImage(image: Image, at: At, { isPublic }: LinkKnown, problems: Problem[]): void {
  if (!image.alt?.trim()) problems.push(problem('image-alt', at));
  if (!/^\/(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)+$/.test(image.url))
    problems.push(problem('link-unsafe', { ...at, actual: image.url }));
  else if (!isPublic(image.url)) problems.push(problem('image-missing', { ...at, actual: image.url }));
}

/** `/programmes/tns` → `/programmes/tns/`; `/en/about/` → `/about/`; else the nearest spelling. */
function pathNear(path: string, paths: ReadonlySet<string>): string | undefined {
  const plain = `/${path
    .replace(/^\/(ar|en)(?=\/)/, '')
    .split('/')
    .filter(Boolean)
    .join('/')}/`.replace('//', '/');
  return paths.has(plain) ? plain : nearest(path, paths);
}

/** Links to places of commentary pages (`/about/#limits`, `#who`) that have no such heading, in their own language. */
export function brokenPlaces(pages: readonly MdxPage[]): Problem[] {
  const anchors = new Map(
    pages.map(({ slug, language, headings }) => [`${language} ${slug}`, new Set(headings.map(({ id }) => id))]),
  );
  return pages.flatMap(({ file, language, slug, places }) =>
    places.flatMap(({ url, line, column }) => {
      const [path = '', id = ''] = url.split('#');
      const target = path === '' ? slug : path.split('?')[0]?.replace(/^\/|\/$/g, '');
      const there = anchors.get(`${language} ${target}`);
      if (!there || there.has(id) || isPart(id, TEMPLATED.test(target ?? ''))) return [];
      return [problem('link-broken', { file, line, column, actual: url, hint: nearest(id, there) })];
    }),
  );
}

const PARTS: ReadonlySet<string> = new Set(['figures', 'facts', 'charts', 'changed', 'differ', 'silence']);

/** Places that the site makes: the sources, paragraphs (`who-2`), the sections of pages with a template. */
function isPart(id: string, templated: boolean): boolean {
  return id === 'sources' || /-\d+$/.test(id) || (templated && PARTS.has(id));
}
