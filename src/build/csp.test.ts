import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './csp.ts';

describe('the policy of a page', () => {
  it('lets no inline script run but the one that it names by its hash', () => {
    const script = 'alert(1)';
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = contentSecurityPolicy({ inlineScripts: [script] });
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toMatch(/unsafe|https?:|data:/);
  });

  it('lets styles be written into the page while the site is developed, and never in a build', () => {
    expect(contentSecurityPolicy({ inlineScripts: [], dev: true })).toContain("style-src 'self' 'unsafe-inline';");
    expect(contentSecurityPolicy({ inlineScripts: [] })).toContain("style-src 'self';");
  });

  it('allows WebAssembly where a page asks for it', () => {
    expect(contentSecurityPolicy({ inlineScripts: [], wasm: true })).toContain("'wasm-unsafe-eval'");
  });
});
