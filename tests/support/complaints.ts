import type { Page } from 'playwright-core';

/**
 * What the browser complains of from now on: errors and warnings in the console, uncaught exceptions, failed requests,
 * answers of 400 and above, and every request that leaves `origin`. The list fills as the page is used.
 */
export function complaints(page: Page, origin: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    // Most tests keep the service worker out, so that each visit is a first one; the browser remarks on it.
    const blocked = message.text().includes('Service Worker registration blocked by Playwright');
    if (['error', 'warning'].includes(message.type()) && !blocked)
      heard.push(`${page.url()} console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`${page.url()} exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Left behind when the test goes to its next page.
    if (why !== 'net::ERR_ABORTED') heard.push(`${page.url()} failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${page.url()} ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:'))
      heard.push(`${page.url()} asks another origin: ${request.url()}`);
  });
  return heard;
}
