/**
 * The Content-Security-Policy of a page: there before anything is loaded, strict, and true to the page, so that nothing
 * of ours is blocked and nothing else runs.
 */
import { createHash } from 'node:crypto';
import type { Problem } from '../../core/problem.ts';
import { type HtmlElement, textOf } from './html.ts';
import { pageProblem } from './problems.ts';
import type { SitePage } from './site.ts';

/** What any directive may allow. The search page compiles WebAssembly; pictures may be inline data. */
const ALLOWED = /^('none'|'self'|'sha(256|384|512)-[A-Za-z0-9+/=]+'|'wasm-unsafe-eval')$/;
const LOADING = new Set(['script', 'link', 'style', 'img', 'iframe', 'object', 'base']);
/** Data blocks and import maps of other kinds are not run. */
const RUN_TYPES = /^($|text\/javascript$|application\/javascript$|module$|importmap$|speculationrules$)/;

export function policyProblems(page: SitePage): Problem[] {
  const policies = page.elements.filter(isPolicy);
  const [policy] = policies;
  const first = page.elements.find(({ name }) => LOADING.has(name));
  if (!policy || policies.length > 1 || (first && first.start < policy.start))
    return [pageProblem('policy-missing', page, policy?.start)];
  const directives = parsePolicy(policy.attributes['content'] ?? '');
  return [
    ...weaknesses(directives).map((actual) => pageProblem('policy-weak', page, policy.start, { actual })),
    ...inlineProblems(page, directives),
  ];
}

function isPolicy({ name, attributes }: HtmlElement): boolean {
  return name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

/** `script-src 'self' 'sha256-x'; img-src 'self'` → Map { script-src → ['self', 'sha256-x'], … }. */
export function parsePolicy(text: string): ReadonlyMap<string, readonly string[]> {
  const parts = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.flatMap(([name, ...sources]) => (name ? [[name.toLowerCase(), sources]] : [])));
}

function weaknesses(directives: ReadonlyMap<string, readonly string[]>): string[] {
  const sources = [...directives].flatMap(([name, list]) =>
    list
      .filter((source) => !ALLOWED.test(source) && !(name === 'img-src' && source === 'data:'))
      .map((source) => `${name} ${source}`),
  );
  // Without default-src, every kind of file that no directive names may come from anywhere.
  const open = ['default-src', 'base-uri'].filter((name) => !directives.has(name));
  return [...sources, ...open.map((name) => `${name} *`)];
}

const hashes = new Map<string, string>();

/** The source expression that allows `text`; the styles of a template are hashed once for all its pages. */
function hashSource(text: string): string {
  const source = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, source);
  return source;
}

function inlineProblems(page: SitePage, directives: ReadonlyMap<string, readonly string[]>): Problem[] {
  const fallback = directives.get('default-src') ?? [];
  const hashed = (directive: string, text: string): boolean =>
    (directives.get(directive) ?? fallback).includes(hashSource(text));
  return page.elements.flatMap((element) => {
    const { name, attributes, start } = element;
    const refused: string[] = [];
    for (const key in attributes)
      if (key === 'style' || (key.startsWith('on') && /^on[a-z]+$/.test(key))) refused.push(key);
    const inline = name === 'script' && attributes['src'] === undefined && RUN_TYPES.test(attributes['type'] ?? '');
    if (inline && !hashed('script-src', textOf(element))) refused.push('<script>');
    if (name === 'style' && !hashed('style-src', textOf(element))) refused.push('<style>');
    if (/^\s*javascript:/i.test(attributes['href'] ?? '')) refused.push('javascript:');
    return refused.map((what) =>
      pageProblem('policy-inline', page, start, { actual: what.startsWith('<') ? what : `<${name} ${what}>` }),
    );
  });
}
