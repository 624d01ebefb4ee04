import { describe, expect, it } from 'vitest';
import { loadReport } from '../report.ts';
import { disputesWith } from './claims-of.ts';

const { report } = loadReport('content');
const named = (id: string): string[] => disputesWith(id, report).map((dispute) => dispute.id);

describe('disputesWith', () => {
  it('names every disagreement of a figure, those in which it stands first, the weightiest before the others, and its label names the first', () => {
    const all = named('amo-tadamon-cost-settled-al-albab');
    expect(all.slice(0, 2)).toEqual(['amo-tadamon-cost', 'amo-tadamon-february-files']);
    expect(all).toContain('amo-tadamon-contributions-and-cost');
    expect(report.claims.get('amo-tadamon-cost-settled-al-albab')?.dispute).toBe(all[0]);
  });

  it('finds a figure that only the reasoning or the arithmetic uses', () => {
    expect(report.disputes.get('tns-cost-settled')?.claims).not.toContain('tns-amounts-paid-zanqa20');
    expect(named('tns-amounts-paid-zanqa20')).toEqual(['tns-cost-settled']);
  });

  it('finds none for a figure that nobody questions', () => {
    expect(named('cnss-campaigns-unnamed')).toEqual([]);
  });
});
