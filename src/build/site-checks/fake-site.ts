/** Small sites held in memory, for the tests of the checks. */
import { type BuiltSite, type SitePage, siteOf } from './site.ts';

/** A site of `files` at https://report.example/sanad/. */
export function fakeSite(files: Readonly<Record<string, string>>, base = '/sanad/'): BuiltSite {
  return siteOf(Object.keys(files), (file) => Buffer.from(files[file] ?? ''), {
    origin: 'https://report.example',
    base,
  });
}

/** The page of `site` at `path`. */
export function pageAt(site: BuiltSite, path = '/'): SitePage {
  const page = site.byPath.get(path);
  if (!page) throw new Error(`The fake site has no page at ${path}.`);
  return page;
}
