/**
 * Reading without a network. After one visit the main pages of the reader's language are kept, all of one build; other
 * pages are kept as they are read. A page comes from the network while there is one, so that a correction is seen at
 * once; without a network every page comes from the build that was kept, never from a mixture of two.
 */
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/** What we use of a service worker's global scope; the project's types are those of a page. */
interface WorkerScope {
  readonly location: { readonly href: string; readonly origin: string };
  readonly registration: { readonly scope: string };
  addEventListener(type: 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
}
declare const self: WorkerScope;
/** Put in place when the site is finished. */
declare const KEPT: {
  readonly build: string;
  readonly shared: readonly Kept[];
  readonly ar: readonly Kept[];
  readonly en: readonly Kept[];
};
interface Kept {
  readonly url: string;
  readonly revision: string;
}

const language = new URL(self.location.href).searchParams.get('lang') === 'en' ? 'en' : 'ar';
const entries = [...KEPT.shared, ...KEPT[language]].map(({ url, revision }) => ({
  url: new URL(url, self.registration.scope).href,
  revision,
}));
const READ = `sanad-read-${KEPT.build}`;

precache(entries);
cleanupOutdatedCaches();

/** Only pages and files of this build are kept: one that is newer would mix with the others. */
const sameBuild = {
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    if (response.status !== 200) return null;
    if (!response.headers.get('content-type')?.includes('text/html')) return response;
    return (await response.clone().text()).includes(`data-build="${KEPT.build}"`) ? response : null;
  },
};

const fromPrecache = async (request: Request): Promise<Response | undefined> => {
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  return (await matchPrecache(url.href)) ?? matchPrecache(`${url.href.replace(/\/?$/, '/')}index.html`);
};

const pages = new NetworkFirst({ cacheName: READ, networkTimeoutSeconds: 8, plugins: [sameBuild] });
/** What stands in the place of a page that is not kept, in the language of that page. */
const offlinePage = async (): Promise<Response> => {
  const path = language === 'en' ? 'en/offline/' : 'offline/';
  return (await matchPrecache(new URL(path, self.registration.scope).href)) ?? Response.error();
};

registerRoute(
  ({ request }) => request.mode === 'navigate',
  async (options) => {
    try {
      return await pages.handle(options);
    } catch {
      return (await fromPrecache(options.request)) ?? (await offlinePage());
    }
  },
);

// Files whose names carry their hash, and fonts: once kept they never change.
const files = new CacheFirst({ cacheName: READ, plugins: [sameBuild] });
registerRoute(
  ({ url, request }) =>
    url.origin === self.location.origin &&
    request.mode !== 'navigate' &&
    /\/(_astro|fonts|pagefind)\//.test(url.pathname),
  // The search keeps what it has loaded itself (client/search-store.ts).
  async (options) =>
    (await fromPrecache(options.request)) ?? (await caches.match(options.request)) ?? files.handle(options),
);

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('sanad-read-') && name !== READ).map((name) => caches.delete(name)),
        ),
      ),
  );
});
