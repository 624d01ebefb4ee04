import { describe, expect, it } from 'vitest';
import { report } from '../cite/sample.ts';
import { claimWeight, corroborated, flagsOf, flagValue, othersInOrder, weightOf } from './weight.ts';

const reported = { attribution: 'reported', status: 'reported' } as const;

describe('weightOf', () => {
  it('gives a body’s own figure medium confidence at most', () => {
    expect(weightOf(reported, 'undisputed', undefined)).toEqual({ confidence: 'medium', reasons: ['announced'] });
    expect(weightOf({ ...reported, attribution: 'direct' }, 'undisputed', undefined).confidence).toBe('medium');
  });

  it('gives low confidence to a figure that nobody is named for', () => {
    expect(weightOf({ ...reported, attribution: 'unattributed' }, 'undisputed', undefined)).toEqual({
      confidence: 'low',
      reasons: ['unattributed'],
    });
  });

  it('tells the side of a likely misprint that stands from the one that fell', () => {
    expect(weightOf(reported, 'contested', 'likely-typo')).toEqual({
      confidence: 'medium',
      reasons: ['announced', 'contested'],
    });
    expect(weightOf(reported, 'struck', 'likely-typo')).toEqual({
      confidence: 'low',
      reasons: ['announced', 'struck'],
    });
    expect(weightOf(reported, 'contested', 'unresolved').confidence).toBe('low');
  });

  it('says that a forecast and a plan are no counts', () => {
    expect(weightOf({ ...reported, status: 'forecast' }, 'undisputed', undefined).reasons).toContain('forecast');
    expect(weightOf({ ...reported, status: 'plan' }, 'struck', 'likely-typo').reasons).toEqual([
      'announced',
      'plan',
      'struck',
    ]);
  });
});

describe('the report', () => {
  it('holds no figure of high confidence, and strikes each that a verdict of misprint goes against', () => {
    const weights = [...report.claims.values()].map((claim) => claimWeight(claim, report));
    expect(new Set(weights.map(({ confidence }) => confidence))).toEqual(new Set(['medium', 'low']));
    const struck = [...report.disputes.values()].flatMap(({ kind, against }) => (kind === 'conflict' ? against : []));
    expect(struck.length).toBeGreaterThan(0);
    for (const id of struck) {
      const claim = report.claims.get(id);
      expect(claim && claimWeight(claim, report)).toMatchObject({
        confidence: 'low',
        reasons: expect.arrayContaining(['struck']),
      });
    }
  });

  it('lists the others of a claim as its page prints them, each once', () => {
    for (const claim of report.claims.values()) {
      const others = othersInOrder(claim, report);
      expect(new Set([claim.id, ...others]).size).toBe(others.length + 1);
      const [first] = corroborated(claim, report).events;
      const own = first?.reports.map((row) => row.claim).filter((id) => id !== claim.id) ?? [];
      expect(others.slice(0, own.length)).toEqual(own);
    }
  });

  it('names every flag on each claim that it touches', () => {
    for (const flag of report.flags) for (const id of flag.claims) expect(flagsOf(id, report)).toContain(flag);
    expect(flagsOf('none', report)).toEqual([]);
  });

  it('writes what a rule computed with the decimals that the rule asks for', () => {
    const flag = { rule: 'r', name: { ar: '', en: '' }, message: { ar: '', en: '' }, claims: [], value: 114.2857 };
    const text = (shown: object): string =>
      flagValue({ ...flag, unit: 'file', ...shown }, report, 'en')
        .map((piece) => piece.text)
        .join(' ');
    expect(text({ digits: 1 })).toBe('114.3 files');
    expect(text({ digits: 0 })).toBe('114 files');
    expect(() => text({ unit: 'nothing' })).toThrow(/“nothing”/);
  });

  it('counts one sitting as one origin for each of its claims', () => {
    for (const claim of report.claims.values()) {
      if (claim.withdrawn) continue;
      const found = corroborated(claim, report);
      const own = found.events[0];
      expect(own?.event).toBe(claim.event);
      expect(own?.reports[0]).toMatchObject({ claim: claim.id, agrees: true });
      expect(found.origins).toBeLessThanOrEqual(found.reports);
    }
  });
});
