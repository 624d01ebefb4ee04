/** New content files, in both languages, with what an editor must write marked `…`. For `npm run new`. */
import type { EditorLanguage } from '../said.ts';
import * as stub from './stubs.ts';

export const KINDS = [
  ...(['page', 'article', 'claim', 'chart', 'term', 'dispute', 'indicator', 'programme'] as const),
  ...(['outlet', 'event', 'speaker'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** Added at the end of the file when it exists (a claim in its list), instead of refusing. */
  readonly append: boolean;
  /** What opens the file where the list does not exist yet. */
  readonly head?: string;
}

/** The files of a new `kind` called `id` (for a claim `programme/id`). `today` is an ISO date; comments are in `language`. */
export function scaffold(kind: Kind, id: string, today: string, language: EditorLanguage): NewFile[] {
  const file = (path: string, text: string, append = false): NewFile => ({ path, text, append });
  switch (kind) {
    case 'page':
      return (['ar', 'en'] as const).map((side) => file(`commentary/${side}/${id}.mdx`, stub.page(side, today)));
    case 'term':
      return [file(`glossary/${id}.yaml`, stub.term(language))];
    case 'article':
      return [file(`articles/${id}.yaml`, stub.article(language))];
    case 'claim': {
      const [programme = '', name = ''] = id.split('/');
      return [
        { ...file(`claims/${programme}.yaml`, stub.claim(name, language), true), head: stub.schemaLine('claims') },
      ];
    }
    case 'chart':
      return [file(`charts/${id}.yaml`, stub.chart(language))];
    case 'dispute':
      return [file(`disputes/${id}.yaml`, stub.dispute(today, language))];
    case 'indicator':
      return [
        { ...file('indicators.yaml', stub.indicator(id, language), true), head: stub.schemaLine('indicators', 1) },
      ];
    case 'outlet':
      return [{ ...file('outlets.yaml', stub.outlet(id, language), true), head: stub.schemaLine('outlets', 1) }];
    case 'event':
      return [{ ...file('events.yaml', stub.event(id, language), true), head: stub.schemaLine('events', 1) }];
    case 'speaker':
      return [{ ...file('speakers.yaml', stub.speaker(id, language), true), head: stub.schemaLine('speakers', 1) }];
    case 'programme':
      return [
        file(`programmes/${id}.yaml`, stub.programme(language)),
        file(`claims/${id}.yaml`, `${stub.schemaLine('claims')}[]\n`),
      ];
  }
}

/** Ids become addresses. A claim is named with its programme: `tns/tns-files-mapress`. */
export function isScaffoldId(kind: Kind, id: string): boolean {
  const one = '[a-z0-9]+(?:-[a-z0-9]+)*';
  return new RegExp(kind === 'claim' ? `^${one}/${one}$` : `^${one}$`).test(id);
}

/** A list with one entry more: on a line of its own, and in the place of `[]` where the list was empty. */
export function withEntry(list: string, entry: string): string {
  const kept = list.replace(/(^|\n)\[\]\s*$/, '$1').trimEnd();
  return kept === '' ? entry : `${kept}\n${entry}`;
}
