/** The fonts of the site, read once a process. */
import { type Fonts, loadFonts } from './fonts.ts';
import { createMeasure, type Measure } from './measure.ts';

export interface Typesetting {
  readonly fonts: Fonts;
  readonly measure: Measure;
}

let loading: Promise<Typesetting> | undefined;

/** Throws when a font file is missing. */
export function typesetting(): Promise<Typesetting> {
  loading ??= loadFonts().then((fonts) => ({ fonts, measure: createMeasure(fonts) }));
  return loading;
}
