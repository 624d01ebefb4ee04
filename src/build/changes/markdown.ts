/** The changes as Markdown, for the summary of a pull request's run. Nothing of the content becomes Markdown or HTML. */
import type { Locale } from '../../core/model.ts';
import { cell } from '../reporters/markdown.ts';
import type { Item } from './collect.ts';
import type { Change } from './compare.ts';
import { WORDING } from './wording.ts';

/** Kinds of which a claim's or an address's id is public: none of them may go. */
const FOR_EVER: ReadonlySet<string> = new Set(['claims', 'articles', 'disputes', 'charts', 'captures']);
const MOST_ROWS = 150;
const LONGEST = 200;

export interface Sides {
  readonly changes: readonly Change[];
  /** Problems of the content as it would become. */
  readonly problems: number;
}

/** A heading, a table for each kind that changes, and what a reviewer must not overlook. */
export function changesMarkdown({ changes, problems }: Sides, language: Locale): string {
  const words = WORDING[language];
  const parts = [`## ${words.title}`];
  if (problems > 0) parts.push(`⚠️ ${words.problems}`);
  if (changes.length === 0) parts.push(words.nothing);
  if (changes.some(({ how, kind }) => how === 'removed' && FOR_EVER.has(kind))) parts.push(`⚠️ ${words.removed}`);
  const kinds = Object.keys(words.kinds);
  for (const [kind, own] of [...Map.groupBy(changes, (change) => change.kind)].sort(
    ([one], [other]) => kinds.indexOf(one) - kinds.indexOf(other),
  ))
    parts.push(`### ${words.kinds[kind] ?? kind} (${own.length})`, table(own, language));
  return `${parts.join('\n\n')}\n`;
}

function table(changes: readonly Change[], language: Locale): string {
  const words = WORDING[language];
  const rows = changes.slice(0, MOST_ROWS).map((change) => `| ${row(change, language).join(' | ')} |`);
  const more = changes.length - rows.length;
  return [
    `| ${words.columns.join(' | ')} |`,
    `|${' --- |'.repeat(words.columns.length)}`,
    ...rows,
    ...(more > 0 ? [`| ${words.more(more)} |${' |'.repeat(words.columns.length - 1)}`] : []),
  ].join('\n');
}

function row({ kind, id, how, fields, before, after }: Change, language: Locale): readonly string[] {
  const words = WORDING[language];
  const opened = kind === 'disputes' && (how === 'added' || how === 'removed');
  const name = opened ? words.how[how === 'added' ? 'opened' : 'closed'] : words.how[how];
  const which = fields.filter((field) => field !== '' && field !== 'text').map((field) => plain(field));
  const [was, is] = sides(before, after, fields, language);
  return [
    plain(id),
    which.length > 0 ? `${name}: ${which.join(', ')}` : name,
    was,
    is,
    plain(after?.fields.get('quote') ?? after?.fields.get('formula') ?? before?.fields.get('quote') ?? ''),
  ];
}

/** What readers were told and are told; where that stays, or was refused, the first field that differs. */
function sides(
  before: Item | undefined,
  after: Item | undefined,
  fields: readonly string[],
  language: Locale,
): readonly [string, string] {
  const told = (item: Item | undefined): string =>
    item === undefined ? '' : plain(item.told?.[language] ?? (TOLD.has(item.kind) ? WORDING[language].refused : ''));
  const [was, is] = [told(before), told(after)];
  const [field] = fields;
  const wasTold = before?.told !== undefined || before === undefined;
  if ((was !== is && wasTold) || before === undefined || after === undefined || field === undefined || field === 'text')
    return [was, is];
  const value = (item: Item): string => plain(`${field}: ${item.fields.get(field) ?? '—'}`);
  return [value(before), value(after)];
}

/** Kinds whose items always tell readers something, unless the check refuses them. */
const TOLD: ReadonlySet<string> = new Set(['claims', 'derived', 'disputes', 'charts', 'articles']);

/** Text of the content as text: short, without signs of Markdown or HTML, and with nothing invisible in it. */
function plain(text: string): string {
  const shown = [...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text;
  const seen = shown.replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (sign) => {
    const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return `⟨U+${code}⟩`;
  });
  // An address in a text is no link, and a name no call: a word joiner after the sign breaks both and is not seen.
  return cell(seen).replace(/(:(?=\/\/)|www(?=\.)|[@#](?=[\w-]))/gi, '$1\u2060');
}
