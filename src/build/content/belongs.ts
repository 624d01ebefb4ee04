/** Figures of one programme stand among figures of that programme: a page shows no amount of another by a slip of an id. */
import type { Claim, Derived, Indicator, Unit } from '../../core/model.ts';
import type { Bilingual, Problem } from '../../core/problem.ts';
import { parseProse } from '../../core/prose.ts';
import type { Entry } from './entries.ts';
import { problem } from './problems.ts';
import type { DataPath } from './yaml.ts';

interface ProgrammeData {
  readonly lead: Bilingual;
  readonly tiles: readonly string[];
  readonly mentions: readonly string[];
  readonly compare: {
    readonly people?: string | undefined;
    readonly money?: string | undefined;
    readonly since?: string | undefined;
  };
  readonly facts: readonly { readonly text: Bilingual | null }[];
  readonly changes: readonly { readonly text: Bilingual }[];
}

export interface Placed {
  readonly programmes: readonly Entry<ProgrammeData>[];
  readonly charts: readonly Entry<{
    programme: string | null;
    marks: readonly { claim?: string | undefined; derived?: string | undefined }[];
  }>[];
  readonly derived: readonly Entry<{ programme: string | null }>[];
  readonly disputes: readonly Entry<{ programme: string | null; claims: readonly string[] }>[];
  readonly timeline: readonly Entry<{ programme: string | null; claims: readonly string[] }>[];
}

export interface Figures {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
}

const NO_PROGRAMME: Bilingual = { ar: 'الصندوق والإصلاح كله', en: 'the fund and the reform as a whole' };

/** Every figure that stands among those of another programme, and every column of the comparison filled with another kind. */
export function belongingProblems(placed: Placed, figures: Figures): Problem[] {
  const problems: Problem[] = [];
  // A programme that does not exist is told where it is named.
  const programmes = new Set<string | null>([null, ...placed.programmes.map(({ id }) => id)]);
  const own = <T extends { readonly programme: string | null }>(entries: readonly Entry<T>[]): Entry<T>[] =>
    entries.filter(({ data }) => programmes.has(data.programme));
  /** undefined for an id that leads nowhere: that is told where it is looked up. */
  const programmeOf = (id: string): string | null | undefined =>
    (figures.claims.get(id) ?? figures.derived.get(id))?.programme;
  const stray = (entry: Entry<unknown>, path: DataPath, id: string, allowed: readonly (string | null)[]): void => {
    const owner = programmeOf(id);
    if (owner === undefined || allowed.includes(owner)) return;
    const words = owner === null ? { expected: NO_PROGRAMME } : {};
    problems.push(
      problem('other-programme', { file: entry.file, ...entry.locate(path), actual: id, expected: owner ?? '', words }),
    );
  };
  const named = (entry: Entry<unknown>, path: DataPath, text: Bilingual | null, programme: string): void => {
    for (const part of text === null ? [] : parseProse(text.en))
      if (part.kind === 'claim' || part.kind === 'derived') stray(entry, path, part.id, [programme, null]);
  };
  for (const entry of placed.programmes) {
    const { tiles, mentions, compare, facts, changes, lead } = entry.data;
    for (const [index, id] of tiles.entries()) stray(entry, ['tiles', index], id, [entry.id]);
    for (const [index, id] of mentions.entries()) stray(entry, ['mentions', index], id, [entry.id, null]);
    for (const [index, { text }] of facts.entries()) named(entry, ['facts', index, 'text'], text, entry.id);
    for (const [index, { text }] of changes.entries()) named(entry, ['changes', index, 'text'], text, entry.id);
    named(entry, ['lead'], lead, entry.id);
    for (const column of ['people', 'money', 'since'] as const) {
      const id = compare[column];
      if (id === undefined) continue;
      stray(entry, ['compare', column], id, [entry.id]);
      problems.push(...columnProblems(entry, column, id, figures));
    }
  }
  for (const entry of own(placed.charts))
    if (entry.data.programme !== null)
      for (const [index, { claim, derived }] of entry.data.marks.entries())
        stray(entry, ['marks', index], claim ?? derived ?? '', [entry.data.programme]);
  for (const entry of own(placed.timeline))
    if (entry.data.programme !== null)
      for (const [index, id] of entry.data.claims.entries())
        stray(entry, ['claims', index], id, [entry.data.programme]);
  const whole = (entry: Entry<{ programme: string | null }>, ids: readonly string[]): void => {
    const owners = new Set(ids.map(programmeOf));
    const [owner = null] = owners;
    // Of several programmes, or of one that is not known: the fund and the reform as a whole, or anything.
    if (owners.has(undefined) || ids.length === 0) return;
    const wanted = owners.size === 1 ? owner : null;
    const foreign = ids.find((id) => programmeOf(id) !== entry.data.programme);
    if (entry.data.programme !== wanted && foreign !== undefined)
      stray(entry, ['programme'], foreign, [entry.data.programme]);
  };
  for (const entry of own(placed.derived)) whole(entry, figures.derived.get(entry.id)?.inputs ?? []);
  for (const entry of own(placed.disputes)) whole(entry, entry.data.claims);
  return problems;
}

const COLUMNS = {
  people: { kind: 'count', words: { ar: 'عدد', en: 'a count' } },
  money: { kind: 'money', words: { ar: 'مبلغ', en: 'an amount of money' } },
  since: { kind: 'date', words: { ar: 'تاريخ', en: 'a date' } },
} as const;

function columnProblems(
  entry: Entry<unknown>,
  column: keyof typeof COLUMNS,
  id: string,
  { claims, indicators, units }: Figures,
): Problem[] {
  const claim = claims.get(id);
  const unit = units.get(claim?.unit ?? '');
  const { kind, words } = COLUMNS[column];
  if (unit === undefined || unit.kind === kind) return [];
  // A date in a unit of something else is told at its indicator.
  if (kind === 'date' && indicators.get(claim?.indicator ?? '')?.kind === 'date') return [];
  const at = { file: entry.file, ...entry.locate(['compare', column]) };
  return [problem('compare-kind-differs', { ...at, actual: id, expected: kind, words: { expected: words } })];
}
