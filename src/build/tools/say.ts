/** What the editors' commands say, in the language that the editor asked for. */
import { editorLanguage } from '../said.ts';
import { TOOL_WORDS, type ToolWord } from './words.ts';

/** A sentence of a command with its places `{name}` filled in: `say('made', { path })` → “Made content/glossary/amo.yaml”. */
export function say(
  word: ToolWord,
  filling: Readonly<Record<string, string | number>> = {},
  language = editorLanguage(),
): string {
  return TOOL_WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(filling[name] ?? ''));
}
