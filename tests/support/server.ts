/**
 * Serves a built site under its base path as GitHub Pages does: folders by their index.html, a folder's address without
 * its slash redirected, the site's 404.html with status 404, text compressed with gzip.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Site {
  /** `http://localhost:4000` */
  readonly origin: string;
  /** Address of the home page, with the base path: `http://localhost:4000/sanad/`. */
  readonly home: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSED = /^(text|application\/(json|ld\+json|manifest\+json|xml|javascript|wasm)|image\/svg)/;

/** Starts the server on a free port of this machine. `base` has both slashes; `cache` is what browsers are told to keep. */
export async function serve(dir: string, base: string, cache = 'max-age=600'): Promise<Site> {
  const root = resolve(dir);
  const server = createServer((request, response) => respond({ root, base, cache }, request, response));
  // A test that reads hundreds of pages meanwhile must find its connections as it left them.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { origin, home: origin + base, close: () => close(server) };
}

interface Settings {
  readonly root: string;
  readonly base: string;
  readonly cache: string;
}

function respond({ root, base, cache }: Settings, request: IncomingMessage, response: ServerResponse): void {
  const path = decodePath(request.url ?? '/');
  const file = path === undefined ? undefined : fileAt(root, base, path);
  if (file === 'folder') response.writeHead(301, { location: `${path}/` }).end();
  else if (file !== undefined) send(request, response, 200, file, cache);
  else if (existsSync(join(root, '404.html'))) send(request, response, 404, join(root, '404.html'), cache);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

/** The file at an address; `folder` for a folder's address without its slash. */
function fileAt(root: string, base: string, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const file = normalize(join(root, path.slice(base.length)));
  if ((file !== root && !file.startsWith(root + sep)) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  if (!path.endsWith('/')) return 'folder';
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : undefined;
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return undefined;
  }
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string, cache: string): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const zip = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const bytes = readFileSync(file);
  const body = zip ? gzipSync(bytes) : bytes;
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': cache,
    vary: 'accept-encoding',
    ...(zip && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
