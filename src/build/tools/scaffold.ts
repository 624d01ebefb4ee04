/** New content files, in both languages, with what an editor must write marked `…`. For `npm run new`. */

export const KINDS = ['page', 'article', 'claim', 'chart', 'term', 'dispute', 'programme'] as const;
export type Kind = (typeof KINDS)[number];

export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** Added at the end of the file when it exists (a claim), instead of refusing. */
  readonly append: boolean;
}

/** The files of a new `kind` called `id` (for a claim `programme/id`). `today` is an ISO date. */
export function scaffold(kind: Kind, id: string, today: string): NewFile[] {
  const file = (path: string, text: string, append = false): NewFile => ({ path, text, append });
  switch (kind) {
    case 'page':
      return [
        file(
          `commentary/ar/${id}.mdx`,
          page(
            'عنوان الصفحة',
            'وصف الصفحة في جملة واحدة',
            'عنوان القسم',
            'اكتب هنا. لا تكتب رقما: سم ادعاء من السجل.',
            today,
          ),
        ),
        file(
          `commentary/en/${id}.mdx`,
          page(
            'Title of the page',
            'What the page says, in one sentence',
            'Heading of the section',
            'Write here. Type no number: name a claim of the ledger.',
            today,
          ),
        ),
      ];
    case 'term':
      return [
        file(
          `glossary/${id}.yaml`,
          `${schemaLine('term')}name: { ar: "…", en: "…" }\nalsoWritten: []\ndefinition:\n  ar: "…"\n  en: "…"\n`,
        ),
      ];
    case 'article':
      return [file(`articles/${id}.yaml`, article())];
    case 'claim': {
      const [programme = 'system', name = 'new-claim'] = id.split('/');
      return [file(`claims/${programme}.yaml`, claim(name, today), true)];
    }
    case 'chart':
      return [file(`charts/${id}.yaml`, chart())];
    case 'dispute':
      return [file(`disputes/${id}.yaml`, dispute(today))];
    case 'programme':
      return [file(`programmes/${id}.yaml`, programme()), file(`claims/${id}.yaml`, `${schemaLine('claims')}[]\n`)];
  }
}

/** Ids become addresses. A claim is named with its programme: `tns/tns-files-mapress`. */
export function isScaffoldId(kind: Kind, id: string): boolean {
  const one = '[a-z0-9]+(?:-[a-z0-9]+)*';
  return new RegExp(kind === 'claim' ? `^${one}/${one}$` : `^${one}$`).test(id);
}

/** The comment by which an editor's program finds the JSON Schema of a file. Content folders lie beside `public/`. */
export function schemaLine(name: string, depth = 2): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}public/schemas/${name}.json\n`;
}

function page(title: string, description: string, heading: string, text: string, today: string): string {
  return `---\ntitle: "${title}"\ndescription: "${description}"\nanchors:\n  "${heading}": first\nupdated: "${today}"\n---\n\n## ${heading}\n\n${text}\n`;
}

function article(): string {
  return `${schemaLine('article')}capture: …                 # an id of sources.yaml
lines: "…"                 # first and last line of the article in the capture, such as "13-39"
headline: { line: … }
leaveOut: []               # lines or words that are not the article's: - { line: 7, why: { ar: "…", en: "…" } }
nonClaims: []              # digits of the body that are no figure: - { line: 9, text: "…", why: { ar: "…", en: "…" } }
outlet: …
event: …
published: { date: "…", basis: stated }
language: ar
title: { ar: "…", en: "…" }
summary:
  ar: "…"
  en: "…"
rights: full-text
`;
}

function claim(name: string, today: string): string {
  return `- id: ${name}
  indicator: …             # an id of indicators.yaml
  value: …                 # or low and high, or date
  written: "…"             # the number as it stands in the quote, with its scale word
  style: plain             # plain, decimal, thousands or words
  qualifier: exact         # exact, about, nearly, around, more-than or up-to
  status: reported         # reported, forecast or plan
  asOf: "${today}"         # when it was said
  asOfBasis: stated
  attribution: reported    # direct, reported or unattributed
  programmeBasis: stated
  article: …
  quote: "…"               # the exact words; npm run find-quote finds them
  line: …
  quoteEn: "…"
`;
}

function chart(): string {
  return `${schemaLine('chart')}kind: bars
title: { ar: "…", en: "…" }
finding: { ar: "…", en: "…" }
description: { ar: "…", en: "…" }
caveat: { ar: "…", en: "…" }
marks:
  - claim: …
`;
}

function dispute(today: string): string {
  return `${schemaLine('dispute')}kind: conflict            # conflict, note or words
indicator: …
programme: …
question: { ar: "…", en: "…" }
claims: […]
verdict: unresolved       # likely-typo, unresolved, definition, different-date or rounding
reasoning:
  ar: "…"
  en: "…"
wouldChange: []
reviewedAt: "${today}"
`;
}

function programme(): string {
  return `${schemaLine('programme')}order: …
country: MA
name: { ar: "…", en: "…" }
tagline: { ar: "…", en: "…" }
lead:
  ar: "…"
  en: "…"
silence: []
`;
}
