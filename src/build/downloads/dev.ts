/** The downloads in `npm run dev`: made when a browser asks for one, from the content as it is now. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentReport } from '../current-report.ts';
import type { Report } from '../report.ts';
import type { Download } from './download.ts';
import { downloadsOf } from './list.ts';

const lists = new WeakMap<Report, ReadonlyMap<string, Download>>();

/** A handler for the dev server, which strips the base from the address: `/claims/x.bib` → its file, else `next`. */
export async function serveDownload(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  if (!/\.\w+$/.test(path)) return next();
  try {
    const found = listOf(currentReport()).get(decodeURI(path.slice(1)));
    if (!found) return next();
    const text = /^(text|image\/svg|application)/.test(found.mediatype);
    response.setHeader('Content-Type', text ? `${found.mediatype}; charset=utf-8` : found.mediatype);
    response.end(await found.body());
  } catch (error) {
    next(error);
  }
}

function listOf(report: Report): ReadonlyMap<string, Download> {
  const known = lists.get(report) ?? new Map(downloadsOf(report).map((download) => [download.path, download]));
  lists.set(report, known);
  return known;
}
