/** The Content-Security-Policy of every page, as a meta element: nothing foreign, no inline script but the hashed one. */
import { createHash } from 'node:crypto';

export interface PolicyOptions {
  /** Exact text of each inline script that may run. */
  readonly inlineScripts: readonly string[];
  /** The search page compiles WebAssembly. */
  readonly wasm?: boolean;
  /** The development server writes styles into the page, and changes them while one looks. */
  readonly dev?: boolean;
}

/** `('alert(1)')` → `'sha256-…'`: what script-src needs to let exactly this text run, and style-src to let it apply. */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export function contentSecurityPolicy({ inlineScripts, wasm = false, dev = false }: PolicyOptions): string {
  const scripts = ["'self'", ...(wasm ? ["'wasm-unsafe-eval'"] : []), ...inlineScripts.map(sourceHash)];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    // The build puts the hash of the page's styles in the place of 'self' (delivery/whole.ts).
    dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
