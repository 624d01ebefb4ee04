/** citation-js comes without types: what we use of it. */
declare module '@citation-js/core' {
  interface BibtexConfig {
    readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): BibtexConfig };
    readonly output: { format(name: string, items: readonly object[], options: object): unknown };
  };
  export class Cite {
    constructor(source: string | readonly object[]);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
