/** The formats that reference managers read. Apart from `formats.ts`, so that a page that names them loads no library. */

export type CiteFormat = 'bib' | 'ris' | 'csl.json';

export const CITE_FORMATS = {
  bib: { name: 'BibTeX', mediatype: 'application/x-bibtex' },
  ris: { name: 'RIS', mediatype: 'application/x-research-info-systems' },
  'csl.json': { name: 'CSL-JSON', mediatype: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Readonly<Record<CiteFormat, { readonly name: string; readonly mediatype: string }>>;

export const FORMATS = Object.keys(CITE_FORMATS) as readonly CiteFormat[];
