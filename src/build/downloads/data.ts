/** The open data below `/data/v1/`, the captures byte for byte among them, and the feeds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedText } from '../../i18n/feeds.ts';
import { localAddress } from '../address.ts';
import { atomFeed } from '../export/feeds.ts';
import { dataFiles } from '../export/files.ts';
import { schemaFiles } from '../export/schemas/files.ts';
import { LOCALES } from '../links.ts';
import type { Report } from '../report.ts';
import { fullAddress, siteSettings } from '../site.ts';
import { type Download, localPath } from './download.ts';

export function dataDownloads(report: Report): Download[] {
  return [...dataFiles(report, fullAddress).values()].map(({ path, mediatype, body }) => ({
    path: `data/v1/${path}`,
    mediatype,
    body: () => body,
  }));
}

/** What each field of the data holds. */
export function schemaDownloads(): Download[] {
  return [...schemaFiles(fullAddress)].map(([path, body]) => ({
    path: `data/v1/${path}`,
    mediatype: path.endsWith('.schema.json') ? 'application/schema+json' : 'application/json',
    body: () => body,
  }));
}

/** So that anyone can check a hash, an offset, a quote. */
export function captureDownloads(report: Report): Download[] {
  return [...report.captures.keys()].map((id) => ({
    path: `data/v1/captures/${id}.txt`,
    mediatype: 'text/plain',
    body: () => readFileSync(join(siteSettings().contentDir, 'sources', id, 'capture.txt')),
  }));
}

const FEEDS = [
  ['all', 'atom.xml'],
  ['corrections', 'corrections/atom.xml'],
] as const;

export function feedDownloads(report: Report): Download[] {
  return LOCALES.flatMap((locale) =>
    FEEDS.map(([kind, path]) => {
      const address = (to: string): string => localAddress(to, locale);
      return {
        path: localPath(locale, path),
        mediatype: 'application/atom+xml',
        body: () => atomFeed(report, locale, kind, feedText(locale, kind), address(`/${path}`), address),
      };
    }),
  );
}
