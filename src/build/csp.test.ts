import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compactScript, contentSecurityPolicy } from './csp.ts';

describe('the policy of a page', () => {
  it('lets no inline script run but the one that it names by its hash', () => {
    const script = 'alert(1)';
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = contentSecurityPolicy({ inlineScripts: [script] });
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toMatch(/unsafe|https?:|data:/);
  });

  it('allows WebAssembly where a page asks for it', () => {
    expect(contentSecurityPolicy({ inlineScripts: [], wasm: true })).toContain("'wasm-unsafe-eval'");
  });
});

describe('the script of every page', () => {
  const script = compactScript(readFileSync(new URL('../layouts/page-script.js', import.meta.url), 'utf8'));

  it('parses without its comments and indentation', () => {
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toMatch(/^\s|\/\//m);
  });

  // A page may carry two kilobytes; theme, offline reading and the way to the search share them.
  it('stays under 1.2 kilobytes compressed', () => {
    expect(gzipSync(script).length).toBeLessThan(1200);
  });
});
