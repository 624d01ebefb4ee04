/** JSON Schemas of every YAML file, from the same definitions that the check uses, for editors' programs. */
import { z } from 'zod';
import { article } from './article.ts';
import { chartSchema } from './chart.ts';
import * as ledger from './ledger.ts';
import { lexicon } from './lexicon.ts';
import { plausibilityRule } from './plausibility.ts';
import * as report from './report.ts';

/** By name: the schema, and the content files it describes (globs relative to the content folder). */
const FILES = {
  sources: [z.array(ledger.source), ['sources.yaml']],
  outlets: [z.array(ledger.outlet), ['outlets.yaml']],
  speakers: [z.array(ledger.speaker), ['speakers.yaml']],
  events: [z.array(ledger.event), ['events.yaml']],
  units: [z.array(ledger.unit), ['units.yaml']],
  indicators: [z.array(ledger.indicator), ['indicators.yaml']],
  claims: [z.array(ledger.claim), ['claims/*.yaml']],
  article: [article, ['articles/*.yaml']],
  programme: [report.programme, ['programmes/*.yaml']],
  dispute: [report.dispute, ['disputes/*.yaml']],
  derived: [z.array(report.derived), ['derived.yaml']],
  timeline: [z.array(report.timelineEntry), ['timeline.yaml']],
  term: [report.term, ['glossary/*.yaml']],
  corrections: [z.array(report.correction), ['corrections.yaml']],
  plausibility: [z.array(plausibilityRule), ['plausibility.yaml']],
  chart: [chartSchema, ['charts/*.yaml']],
  'search-lexicon': [lexicon, ['search-lexicon.yaml']],
} as const satisfies Record<string, readonly [z.ZodType, readonly string[]]>;

/** Which files a schema describes: `claims` → `claims/*.yaml`. */
export const SCHEMA_GLOBS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(FILES).map(([name, [, globs]]) => [name, globs]),
);

/** Each JSON Schema (draft 2020-12) as the text of its file, by name. Deterministic. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, [schema]]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [name, `${JSON.stringify({ title: `Sanad: ${name}`, ...json }, null, 2)}\n`];
    }),
  );
}
