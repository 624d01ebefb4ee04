/** Where the content lies and where the site will stand: three environment variables, read in one place. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { Said } from './said.ts';

export interface SiteSettings {
  /** Absolute path of the content folder (`CONTENT_DIR`, default `content`). */
  readonly contentDir: string;
  /** Origin without a trailing slash (`SITE_URL`, default the local preview's). */
  readonly origin: string;
  /** Path with both slashes (`BASE_PATH`, default `/`). */
  readonly base: string;
  /** Address of the repository, for links to edit and to report (`REPOSITORY_URL`), without a trailing slash. */
  readonly repository: string;
  /** The mailbox for readers without an account (`CONTACT_MAIL`). */
  readonly mail: string;
}

/** The settings of `env`. Throws a sentence for the operator when one cannot be used. */
export function siteSettings(env: Readonly<Record<string, string | undefined>> = process.env): SiteSettings {
  const url = env['SITE_URL'] || 'http://localhost:4321';
  let origin: string;
  try {
    const parsed = new URL(url);
    if (!/^https?:$/.test(parsed.protocol)) throw new Error(url);
    origin = parsed.origin;
  } catch {
    throw new Said({
      ar: `SITE_URL عنوان مثل https://example.org، لا «${url}».`,
      en: `SITE_URL must be an address such as https://example.org, not “${url}”.`,
    });
  }
  const path = env['BASE_PATH'] || '/';
  if (!/^\/?[A-Za-z0-9._~/-]*$/.test(path))
    throw new Said({
      ar: `BASE_PATH مسار مثل /sanad/، لا «${path}».`,
      en: `BASE_PATH must be a path such as /sanad/, not “${path}”.`,
    });
  const base = `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  return {
    contentDir: resolve(env['CONTENT_DIR'] || 'content'),
    origin,
    base,
    repository: (env['REPOSITORY_URL'] || 'https://github.com/sanad-report/sanad').replace(/\/$/, ''),
    mail: env['CONTACT_MAIL'] || 'corrections@sanad.example',
  };
}

let known: { readonly of: string; readonly settings: SiteSettings } | undefined;

/** The settings of this process, read again only when a variable changed: every full address asks for them. */
function current(): SiteSettings {
  const { SITE_URL, BASE_PATH } = process.env;
  const of = `${SITE_URL}\n${BASE_PATH}`;
  if (known?.of !== of) known = { of, settings: siteSettings() };
  return known.settings;
}

/** A short name of the content folder for caches, so that two contents never share one. */
export function contentKey(contentDir: string): string {
  return createHash('sha256').update(contentDir).digest('hex').slice(0, 8);
}

/** The full address of a site path: `/claims/` → `https://example.org/sanad/claims/`. */
export function fullAddress(path: string): string {
  const { origin, base } = current();
  return `${origin}${base}${path.replace(/^\//, '')}`;
}
