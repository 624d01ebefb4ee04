/** The schemas of the open data, as the files that publish them: `schemas/<file>.schema.json` and the charts' table. */
import { z } from 'zod';
import { jsonSchemaPath } from '../datapackage.ts';
import { CHART_TABLE_SCHEMA, chartTableSchema } from '../dictionary.ts';
import { annotations } from './annotations.ts';
import { articles, indicators } from './articles.ts';
import { claims } from './claims.ts';
import { codes } from './codes.ts';
import { derived, disputes } from './disputes.ts';

/** By the name of a data file in the package: its fields. */
const SCHEMAS = {
  claims: [claims, 'The claims of the report, one a figure or statement of an article'],
  articles: [articles, 'The archived articles'],
  indicators: [indicators, 'What the claims count, with definitions'],
  disputes: [disputes, 'Where claims disagree, with verdicts'],
  derived: [derived, 'Figures that we computed from claims'],
  codes: [codes, 'Names behind the codes of the other files'],
  annotations: [annotations, 'Where the words of each claim stand in their captures'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** Each schema (JSON Schema 2020-12) by its path below the data's address; `address` gives the full address of a site path. */
export function schemaFiles(address: (path: string) => string): ReadonlyMap<string, string> {
  const written = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const files = Object.entries(SCHEMAS).map(([name, [schema, description]]) => {
    const path = jsonSchemaPath(name);
    const { $schema, ...json } = z.toJSONSchema(schema, { override: withoutOwnLimits });
    return [
      path,
      written({ $schema, $id: address(`/data/v1/${path}`), title: `Sanad: ${name}`, description, ...json }),
    ];
  });
  return new Map([...files, [CHART_TABLE_SCHEMA, written(chartTableSchema())]] as [string, string][]);
}

/** An integer is bounded by the language of the program and not by the data: that bound is not published. */
function withoutOwnLimits({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
