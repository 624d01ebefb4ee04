/**
 * The text of each new file. What an editor must write stands as `…`, which the check refuses by name (`not-filled-in`);
 * all else is a value that passes. Comments say what a field wants, in the editor's language.
 */
import type { EditorLanguage } from '../said.ts';
import { hints } from './stub-words.ts';

/** The comment by which an editor's program finds the JSON Schema of a file. Content folders lie beside `public/`. */
export function schemaLine(name: string, depth = 2): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}public/schemas/${name}.json\n`;
}

/** A page: Arabic and English say the same, and each heading has its id in the front matter. */
export function page(language: EditorLanguage, today: string): string {
  const hint = hints(language);
  return `---\n${hint('page')}\ntitle: "…"\ndescription: "…"\nanchors:\n  "…": first\nupdated: "${today}"\n---\n\n## …\n\n…\n`;
}

/** A term of the glossary. */
export function term(language: EditorLanguage): string {
  const hint = hints(language);
  return `${schemaLine('term')}name: { ar: "…", en: "…" }
alsoWritten: []            ${hint('alsoWritten')}
searchWords: []            ${hint('searchWords')}
definition:
  ar: "…"
  en: "…"
`;
}

/** An article: which lines of a capture it is, and which of them are not its own. */
export function article(language: EditorLanguage): string {
  const hint = hints(language);
  return `${schemaLine('article')}capture: …                 ${hint('capture')}
lines: "…"                 ${hint('lines')}
headline: { line: … }      ${hint('headline')}
dateline: { line: … }      ${hint('dateline')}
leaveOut: []               ${hint('leaveOut')}
nonClaims: []              ${hint('nonClaims')}
outlet: …                  ${hint('outlet')}
event: …                   ${hint('event')}
published: { date: "…", basis: stated }   ${hint('published')}
language: ar               ${hint('language')}
title: { ar: "…", en: "…" }
summary:
  ar: "…"
  en: "…"
rights: full-text          ${hint('rights')}
${hint('articleMore')}
`;
}

/** A claim called `id`, an entry of a list. */
export function claim(id: string, language: EditorLanguage): string {
  const hint = hints(language);
  return `- id: ${id}
  indicator: …             ${hint('indicator')}
  value: …                 ${hint('value')}
  written: "…"             ${hint('written')}
  style: plain             ${hint('style')}
  qualifier: exact         ${hint('qualifier')}
  status: reported         ${hint('status')}
  attribution: reported    ${hint('attribution')}
  programmeBasis: stated   ${hint('programmeBasis')}
  article: …
  quote: "…"               ${hint('quote')}
  line: …
  quoteEn: "…"
  ${hint('claimMore')}
`;
}

/** A chart: claims by name, and no number. */
export function chart(language: EditorLanguage): string {
  const hint = hints(language);
  return `${schemaLine('chart')}kind: bars                 ${hint('chartKind')}
programme: …               ${hint('chartProgramme')}
title: { ar: "…", en: "…" }
finding: { ar: "…", en: "…" }       ${hint('finding')}
description: { ar: "…", en: "…" }   ${hint('description')}
caveat: { ar: "…", en: "…" }
label: period              ${hint('label')}
marks:
  - claim: …
  - claim: …
`;
}

/** A disagreement with its verdict, judged today. */
export function dispute(today: string, language: EditorLanguage): string {
  const hint = hints(language);
  return `${schemaLine('dispute')}kind: conflict             ${hint('disputeKind')}
indicator: …               ${hint('orNull')}
programme: …               ${hint('orNull')}
question: { ar: "…", en: "…" }
claims: [ … ]              ${hint('disputeClaims')}
verdict: unresolved        ${hint('verdict')}
reasoning:                 ${hint('reasoning')}
  ar: "…"
  en: "…"
wouldChange:               ${hint('wouldChange')}
  - { ar: "…", en: "…" }
reviewedAt: "${today}"
`;
}

/** An indicator called `id`, an entry of a list. */
export function indicator(id: string, language: EditorLanguage): string {
  const hint = hints(language);
  return `- id: ${id}
  programme: …             ${hint('indicatorProgramme')}
  name: { ar: "…", en: "…" }
  definition: { ar: "…", en: "…" }
  base: { ar: "…", en: "…" }        ${hint('base')}
  unit: …                  ${hint('unit')}
  kind: stock              ${hint('indicatorKind')}
  words: [["…"]]           ${hint('words')}
  notWords: []             ${hint('notWords')}
`;
}

/** An outlet called `id`, an entry of a list. */
export function outlet(id: string, language: EditorLanguage): string {
  const hint = hints(language);
  return `- id: ${id}
  name: { ar: "…", en: "…" }
  country: MA              ${hint('country')}
  named: true              ${hint('named')}
`;
}

/** An event called `id`, at which figures were said: an entry of a list. */
export function event(id: string, language: EditorLanguage): string {
  const hint = hints(language);
  return `- id: ${id}
  name: { ar: "…", en: "…" }
  date: "…"                ${hint('eventDate')}
  dateBasis: stated        ${hint('dateBasis')}
  speaker: …               ${hint('speaker')}
`;
}

/** A speaker called `id`, an entry of a list. */
export function speaker(id: string, language: EditorLanguage): string {
  const hint = hints(language);
  return `- id: ${id}
  name: { ar: "…", en: "…" }
  words: ["…"]             ${hint('speakerWords')}
`;
}

/** A programme, of which nothing is said yet. */
export function programme(language: EditorLanguage): string {
  const hint = hints(language);
  return `${schemaLine('programme')}order: …                   ${hint('order')}
emblem: ring               ${hint('emblem')}
country: MA
name: { ar: "…", en: "…" }
tagline: { ar: "…", en: "…" }
lead:                      ${hint('lead')}
  ar: "…"
  en: "…"
tiles: []                  ${hint('tiles')}
facts: []                  ${hint('facts')}
changes: []                ${hint('changes')}
silence: []                ${hint('silence')}
mentions: []               ${hint('mentions')}
`;
}
