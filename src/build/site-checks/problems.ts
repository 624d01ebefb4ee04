import type { Problem } from '../../core/problem.ts';
import { SITE_CATALOGUE, type SiteCode } from './catalogue.ts';
import { lineOf } from './html.ts';
import type { SitePage } from './site.ts';

interface Words {
  readonly actual?: string;
  readonly expected?: string;
}

/** A problem on a built page, at the line of the offset `at`. */
export function pageProblem(
  code: SiteCode,
  page: Pick<SitePage, 'file' | 'html'>,
  at: number | undefined,
  said: Words = {},
): Problem {
  return siteProblem(code, page.file, said, at === undefined ? undefined : lineOf(page.html, at));
}

/** A problem with a file of the built site, worded from the catalogue: `{actual}` and `{expected}` are filled in. */
export function siteProblem(code: SiteCode, file: string, said: Words = {}, line?: number): Problem {
  const { ar, en } = SITE_CATALOGUE[code];
  const fill = (text: string): string =>
    text.replace('{actual}', () => said.actual ?? '').replace('{expected}', () => said.expected ?? '');
  return {
    code,
    file,
    ...(line !== undefined && { line }),
    ...said,
    message: { ar: fill(ar[0]), en: fill(en[0]) },
    fix: { ar: fill(ar[1]), en: fill(en[1]) },
  };
}
