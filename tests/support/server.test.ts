import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serve } from './server.ts';

const dir = mkdtempSync(join(tmpdir(), 'sanad-server-'));
let site: Site;

beforeAll(async () => {
  mkdirSync(join(dir, 'en'));
  writeFileSync(join(dir, 'index.html'), '<p>سند</p>');
  writeFileSync(join(dir, 'en/index.html'), `<p>${'Sanad '.repeat(200)}</p>`);
  writeFileSync(join(dir, '404.html'), '<p>none</p>');
  writeFileSync(join(dir, 'mark.woff2'), 'font');
  site = await serve(dir, '/sanad/');
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(site.origin + path, { redirect: 'manual' });

describe('a site under its base path', () => {
  it('serves folders by their index, as UTF-8', async () => {
    const answer = await get('/sanad/');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<p>سند</p>');
    expect(site.home).toBe(`${site.origin}/sanad/`);
  });

  it('sends a folder’s address without its slash to the one with it', async () => {
    const answer = await get('/sanad/en');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/sanad/en/']);
  });

  it('compresses text and leaves fonts as they are', async () => {
    const page = await fetch(`${site.home}en/`);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(Number(page.headers.get('content-length'))).toBeLessThan(100);
    expect(await page.text()).toHaveLength(1207);
    expect((await get('/sanad/mark.woff2')).headers.get('content-encoding')).toBeNull();
  });

  it('answers with the site’s own 404 page outside the site and outside the folder', async () => {
    for (const path of ['/sanad/none/', '/', '/other/', '/sanad/%2e%2e/%2e%2e/etc/passwd', '/sanad/%']) {
      const answer = await get(path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, '<p>none</p>']);
    }
  });
});
