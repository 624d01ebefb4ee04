/** The caveat that travels with a figure: who announced it, who reports it, and that nobody measured it independently. */
import { formatDate } from '../locale/date.ts';
import type { Attribution, Basis, IsoDate } from '../model.ts';
import type { Bilingual } from '../problem.ts';
import type { Standing } from '../standing.ts';

export interface CaveatFacts {
  readonly speaker: Bilingual;
  readonly outlet: Bilingual;
  /** False where the capture names no outlet. */
  readonly outletNamed: boolean;
  readonly attribution: Attribution;
  readonly said: IsoDate;
  readonly saidBasis: Basis;
  readonly published: IsoDate;
  readonly publishedBasis: Basis;
  readonly standing: Standing;
}

function arabicDay(date: IsoDate, basis: Basis): string {
  return `${formatDate(date, 'ar')}${basis === 'inferred' ? ' (تاريخ مستنتج)' : ''}`;
}

function englishDay(date: IsoDate, basis: Basis): string {
  return `${formatDate(date, 'en')}${basis === 'inferred' ? ' (date inferred)' : ''}`;
}

const DOUBT: Readonly<Record<Standing, Bilingual>> = {
  undisputed: { ar: '', en: '' },
  contested: { ar: ' تختلف فيه المنابر.', en: ' Outlets differ on it.' },
  struck: { ar: ' والأرجح أنه خطأ مطبعي.', en: ' Judged a likely misprint.' },
};

function arabicAnnounced(facts: CaveatFacts): string {
  const outlet = facts.outletNamed ? `منبر «${facts.outlet.ar}»` : 'منبر غير مسمى';
  const printed = arabicDay(facts.published, facts.publishedBasis);
  if (facts.attribution === 'unattributed') return `أورده ${outlet} بلا نسبة إلى قائل، ${printed}`;
  const said = arabicDay(facts.said, facts.saidBasis);
  const literally = facts.attribution === 'direct' ? ' حرفيا' : '';
  const apart = facts.said === facts.published ? '' : `، ${printed}`;
  return `أعلنه ${facts.speaker.ar}، ${said}، كما نقله ${outlet}${literally}${apart}`;
}

function englishAnnounced(facts: CaveatFacts): string {
  const outlet = facts.outletNamed ? facts.outlet.en : 'an outlet not named in its capture';
  const printed = englishDay(facts.published, facts.publishedBasis);
  if (facts.attribution === 'unattributed') return `Printed by ${outlet} without naming a source, ${printed}`;
  const said = englishDay(facts.said, facts.saidBasis);
  const how = facts.attribution === 'direct' ? 'as quoted by' : 'as reported by';
  const apart = facts.said === facts.published ? '' : `, ${printed}`;
  return `Announced by ${facts.speaker.en}, ${said}, ${how} ${outlet}${apart}`;
}

/**
 * «أعلنه رئيس الحكومة، 27 ماي 2025، كما نقله منبر «مابريس تيفي»؛ لم تتحقق منه جهة مستقلة.» /
 * "Announced by the head of government, 27 May 2025, as reported by Mapress TV; not independently measured."
 * The day of publication is added where it is another one; doubt about the value follows.
 */
export function caveat(facts: CaveatFacts): Bilingual {
  const doubt = DOUBT[facts.standing];
  return {
    ar: `${arabicAnnounced(facts)}؛ لم تتحقق منه جهة مستقلة.${doubt.ar}`,
    en: `${englishAnnounced(facts)}; not independently measured.${doubt.en}`,
  };
}

/** The same for a page or a chart that shows many figures. */
export const GENERAL_CAVEAT: Bilingual = {
  ar: 'الأرقام معلنة كما نقلتها الصحافة، ولم تتحقق منها جهة مستقلة.',
  en: 'Figures as announced and reported by the press; not independently measured.',
};
