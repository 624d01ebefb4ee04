/** The script that every page carries, as the page carries it. */
import { minifySync } from 'vite';

const known = new Map<string, string>();

/** `source` without comments, spaces and long names; the same text is read once. Throws where it is no script. */
export function compactScript(source: string): string {
  const compact = known.get(source) ?? minified(source);
  known.set(source, compact);
  return compact;
}

function minified(source: string): string {
  const { code, errors } = minifySync('page-script.js', source);
  if (errors.length > 0) throw new Error(`The script of the pages: ${errors.map(({ message }) => message).join('; ')}`);
  return code.trim();
}
