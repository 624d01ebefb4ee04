/** The registers: what articles, claims and pages name by id, each with the entries it was read from. */
import type { Event, Indicator, Outlet, Programme, Speaker, Unit } from '../../core/model.ts';
import type { Problem } from '../../core/problem.ts';
import * as ledgerSchema from '../schema/ledger.ts';
import * as reportSchema from '../schema/report.ts';
import { strip } from './articles.ts';
import { byId, type Entry, fileEntries, listEntries } from './entries.ts';
import { namesWithDigits } from './names.ts';
import type { ContentTree } from './tree.ts';

/** A file that is one list, by id; an id that stands twice keeps its first entry. */
export interface Register<T> {
  readonly entries: readonly Entry<T>[];
  readonly map: ReadonlyMap<string, T>;
}

/** Reads all registers of `tree`; what is wrong in one is told, and the rest of it is used. */
export function loadRegisters(tree: ContentTree) {
  const problems: Problem[] = [];
  const take = <T>(result: { problems: readonly Problem[] } & T): T => {
    problems.push(...result.problems);
    return result;
  };
  const list = <T extends { id: string }>(path: string, schema: Parameters<typeof listEntries>[2]): Register<T> => {
    const entries = take(listEntries(tree, path, schema, { required: true })).entries as Entry<T>[];
    const { map } = take(byId(entries));
    return { entries, map: new Map([...map].map(([id, entry]) => [id, entry.data])) };
  };
  const outlets = list<Outlet>('outlets.yaml', ledgerSchema.outlet);
  const units = list<Unit>('units.yaml', ledgerSchema.unit);
  const programmeFiles = take(fileEntries(tree, 'programmes', reportSchema.programme)).entries;
  const termFiles = take(fileEntries(tree, 'glossary', reportSchema.term)).entries;
  const timeline = take(
    listEntries(tree, 'timeline.yaml', reportSchema.timelineEntry, { idOf: (_, index) => `${index}` }),
  ).entries;
  const corrections = take(listEntries(tree, 'corrections.yaml', reportSchema.correction)).entries;
  take(byId(corrections));
  const registers = {
    outlets,
    units,
    speakers: list<Speaker>('speakers.yaml', ledgerSchema.speaker),
    events: list<Event>('events.yaml', ledgerSchema.event),
    indicators: list<Indicator>('indicators.yaml', ledgerSchema.indicator),
    names: take(namesWithDigits(outlets.entries, units.map.values())).names,
    programmes: {
      entries: programmeFiles,
      map: new Map(
        programmeFiles
          .map((entry): Programme => strip({ id: entry.id, ...entry.data }) as Programme)
          .sort((a, b) => a.order - b.order)
          .map((programme) => [programme.id, programme]),
      ),
    },
    terms: new Map(termFiles.map((entry) => [entry.id, { id: entry.id, ...entry.data }])),
    timeline,
    corrections,
  };
  return { registers, problems };
}

export type Registers = ReturnType<typeof loadRegisters>['registers'];
