/**
 * The text of each new file. What an editor must write stands as `…`, which the check refuses by name (`not-filled-in`);
 * all else is a value that passes. Comments say what a field wants.
 */

/** The comment by which an editor's program finds the JSON Schema of a file. Content folders lie beside `public/`. */
export function schemaLine(name: string, depth = 2): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}public/schemas/${name}.json\n`;
}

/** A page: Arabic and English say the same, and each heading has its id in the front matter. */
export function page(language: 'ar' | 'en', today: string): string {
  const say =
    language === 'ar'
      ? '# اكتب مكان كل …، ولا تكتب رقما: سم معطى من السجل، مثل <Claim id="…"/>'
      : '# Write in the place of each …, and type no number: name a claim of the ledger, like <Claim id="…"/>';
  return `---\n${say}\ntitle: "…"\ndescription: "…"\nanchors:\n  "…": first\nupdated: "${today}"\n---\n\n## …\n\n…\n`;
}

export function term(): string {
  return `${schemaLine('term')}name: { ar: "…", en: "…" }
alsoWritten: []            # other spellings and translations, found by search: ["تغطية صحية", "couverture maladie"]
definition:
  ar: "…"
  en: "…"
`;
}

export function article(): string {
  return `${schemaLine('article')}capture: …                 # an id of sources.yaml
lines: "…"                 # first and last line of the article in the capture, such as "13-39"
headline: { line: … }      # remove it if the capture has no headline
leaveOut: []               # lines or words that are not the article's: - { line: 7, why: { ar: "قائمة", en: "Menu" } }
nonClaims: []              # digits of the body that are no figure: - { line: 9, text: "24", why: { ar: "ساعة", en: "An hour" } }
outlet: …                  # an id of outlets.yaml
event: …                   # an id of events.yaml: where the figures were said
published: { date: "…", basis: stated }   # basis: inferred wants a why: { ar, en }
language: ar               # ar, or ary for Darija
title: { ar: "…", en: "…" }
summary:
  ar: "…"
  en: "…"
rights: full-text          # full-text, or excerpts
`;
}

export function claim(id: string): string {
  return `- id: ${id}
  indicator: …             # an id of indicators.yaml
  value: …                 # the number in full, without separators; or low and high, or date
  written: "…"             # the number as it stands in the quote, with its scale word
  style: plain             # plain, decimal, thousands or words
  qualifier: exact         # exact, about, nearly, around, more-than or up-to, as the words say
  status: reported         # reported, forecast or plan
  attribution: reported    # direct, reported or unattributed
  programmeBasis: stated   # inferred wants a programmeWhy: { ar, en }
  article: …
  quote: "…"               # the exact words; npm run find-quote finds them
  line: …
  quoteEn: "…"
`;
}

export function chart(): string {
  return `${schemaLine('chart')}kind: bars                 # bars, grouped, slope, outlets or share
programme: …               # a programme, or null
title: { ar: "…", en: "…" }
finding: { ar: "…", en: "…" }       # what it shows; a figure is [[claim-id|value]]
description: { ar: "…", en: "…" }   # what one sees, for who does not see it
caveat: { ar: "…", en: "…" }
label: period              # period, as-of, outlet, programme or indicator: what tells the marks apart
marks:
  - claim: …
  - claim: …
`;
}

export function dispute(today: string): string {
  return `${schemaLine('dispute')}kind: conflict             # conflict, or note and words for what the build does not find
indicator: …               # or null
programme: …               # or null
question: { ar: "…", en: "…" }
claims: [ … ]              # all claims that contradict each other
verdict: unresolved        # likely-typo, unresolved, definition, different-date or rounding
reasoning:                 # figures as [[claim-id]], steps of arithmetic as [[#step-id]]
  ar: "…"
  en: "…"
wouldChange:               # what would make us judge again
  - { ar: "…", en: "…" }
reviewedAt: "${today}"
`;
}

export function indicator(id: string): string {
  return `- id: ${id}
  programme: …             # a programme, or null for the fund and the reform as a whole
  name: { ar: "…", en: "…" }
  definition: { ar: "…", en: "…" }
  base: { ar: "…", en: "…" }        # what exactly is counted
  unit: …                  # an id of units.yaml
  kind: stock              # stock, flow, rate, rule, date or statement
  words: [["…"]]           # what the articles call it: one of each group stands in every quote or context
  notWords: []             # what they call another thing in the same unit: none stands there
`;
}

export function programme(): string {
  return `${schemaLine('programme')}order: …                   # its place among the programmes: a whole number
emblem: ring               # its shape and hue: disc, triangle, diamond or square, each for one programme; ring, grey, for the rest
country: MA
name: { ar: "…", en: "…" }
tagline: { ar: "…", en: "…" }
lead:                      # figures as [[claim-id]]
  ar: "…"
  en: "…"
tiles: []                  # up to eight claims
facts: []                  # - { label: { ar, en }, text: { ar, en } }, or text: null where the sources do not say
changes: []                # - { when: "2025-05", text: { ar, en } }
silence: []                # what the sources do not say
mentions: []               # claims
`;
}
