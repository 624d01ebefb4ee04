/** The Content-Security-Policy of every page, as a meta element: nothing foreign, no inline script but the hashed one. */
import { createHash } from 'node:crypto';

export interface PolicyOptions {
  /** Exact text of each inline script that may run. */
  readonly inlineScripts: readonly string[];
  /** The search page compiles WebAssembly. */
  readonly wasm?: boolean;
}

/** `('alert(1)')` → `'sha256-…'`: what script-src needs to let exactly this text run. */
export function scriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

export function contentSecurityPolicy({ inlineScripts, wasm = false }: PolicyOptions): string {
  const scripts = ["'self'", ...(wasm ? ["'wasm-unsafe-eval'"] : []), ...inlineScripts.map(scriptHash)];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** A script without its comment lines and indentation; its lines must end in a complete token. */
export function compactScript(source: string): string {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}
