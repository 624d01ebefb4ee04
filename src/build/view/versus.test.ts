import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../core/model.ts';
import { loadReport } from '../report.ts';
import { versusPair } from './claims-of.ts';
import { openPage } from './page.ts';
import { versusViews } from './versus.ts';

const { report } = loadReport('content');

function shown(id: string) {
  const dispute = report.disputes.get(id) as Dispute;
  const page = openPage({}, { locale: 'en', report, claims: versusPair(dispute) });
  return versusViews(dispute, page).map(({ figure, counts, dated }) => [figure.value, counts, dated]);
}

describe('versusViews', () => {
  it('sets against each other the two claims that the disagreement names, with what each counts', () => {
    expect(shown('cnss-agencies')).toEqual([
      ['47', 'Agencies opened by the CNSS', false],
      ['174', 'Fixed agencies in the CNSS network', false],
    ]);
    expect(shown('amo-tadamon-february-files').map(([value]) => value)).toEqual(['523000', '12000000']);
  });

  it('sets the first that stands against the first that fell, where the file names none', () => {
    expect(shown('tns-files-lodged')).toEqual([
      ['4000000', undefined, false],
      ['400000000', undefined, false],
    ]);
  });

  it('tells equal numbers of two things apart, and says a date beside what is none', () => {
    expect(shown('direct-aid-four-million').map(([, counts]) => counts)).not.toContain(undefined);
    expect(shown('direct-aid-budget-or-cost')).toEqual([
      ['26500000000', '“cost”', false],
      ['26500000000', '“budget set aside”', false],
    ]);
    expect(shown('tns-decrees').map(([, , dated]) => dated)).toEqual([true, true]);
    expect(shown('cnss-digital-service').map(([, , dated]) => dated)).toEqual([true, false]);
  });
});
