import { describe, expect, it } from 'vitest';
import { type CaveatFacts, caveat } from './caveat.ts';

const facts: CaveatFacts = {
  speaker: { ar: 'رئيس الحكومة', en: 'the head of government' },
  outlet: { ar: 'مابريس تيفي', en: 'Mapress TV' },
  outletNamed: true,
  attribution: 'reported',
  said: '2025-05-27',
  saidBasis: 'stated',
  published: '2025-05-27',
  publishedBasis: 'stated',
  standing: 'undisputed',
};

describe('caveat', () => {
  it('says who announced, who reports, and that nobody measured', () => {
    expect(caveat(facts)).toEqual({
      ar: 'أعلنه رئيس الحكومة، 27 ماي 2025، كما نقله منبر «مابريس تيفي»؛ لم تتحقق منه جهة مستقلة.',
      en: 'Announced by the head of government, 27 May 2025, as reported by Mapress TV; not independently measured.',
    });
  });

  it('tells direct speech from reported speech, and an inferred day from a stated one', () => {
    const other: CaveatFacts = {
      ...facts,
      outlet: { ar: 'أريفينو', en: 'Arifino' },
      attribution: 'direct',
      published: '2025-05-28',
      publishedBasis: 'inferred',
    };
    expect(caveat(other)).toEqual({
      ar: 'أعلنه رئيس الحكومة، 27 ماي 2025، كما نقله منبر «أريفينو» حرفيا، 28 ماي 2025 (تاريخ مستنتج)؛ لم تتحقق منه جهة مستقلة.',
      en: 'Announced by the head of government, 27 May 2025, as quoted by Arifino, 28 May 2025 (date inferred); not independently measured.',
    });
  });

  it('marks the day of the speech when it is inferred', () => {
    expect(caveat({ ...facts, said: '2025-02-17', published: '2025-02-17', saidBasis: 'inferred' }).en).toBe(
      'Announced by the head of government, 17 February 2025 (date inferred), as reported by Mapress TV; not independently measured.',
    );
  });

  it('names no speaker where the outlet names none', () => {
    expect(caveat({ ...facts, attribution: 'unattributed' })).toEqual({
      ar: 'أورده منبر «مابريس تيفي» بلا نسبة إلى قائل، 27 ماي 2025؛ لم تتحقق منه جهة مستقلة.',
      en: 'Printed by Mapress TV without naming a source, 27 May 2025; not independently measured.',
    });
  });

  it('quotes no name that an outlet does not have', () => {
    const unnamed = { ...facts, outlet: { ar: 'غير مسمى', en: 'Unnamed' }, outletNamed: false };
    expect(caveat(unnamed).ar).toContain('كما نقله منبر غير مسمى؛');
    expect(caveat(unnamed).en).toContain('as reported by an outlet not named in its capture;');
  });

  it('carries the doubt about the value', () => {
    expect(caveat({ ...facts, standing: 'contested' })).toMatchObject({
      ar: expect.stringMatching(/مستقلة\. تختلف فيه المنابر\.$/),
      en: expect.stringMatching(/measured\. Outlets differ on it\.$/),
    });
    expect(caveat({ ...facts, standing: 'struck' })).toMatchObject({
      ar: expect.stringMatching(/مستقلة\. والأرجح أنه خطأ مطبعي\.$/),
      en: expect.stringMatching(/measured\. Judged a likely misprint\.$/),
    });
  });
});
