import { expect, it } from 'vitest';
import { runsOf } from '../../core/runs.ts';
import { loadReport } from '../report.ts';
import { keptNames } from './kept-names.ts';

const names = keptNames(loadReport('content').report);
const kept = (text: string): string[] => runsOf(text, names).flatMap((run) => (run.kept ? [run.text] : []));

it('keeps names of two or three short words whole, whatever letter is joined to them', () => {
  expect(kept('وفي أمو الشامل أكثر من ذلك، كما تكتب مابريس تيفي وزنقة 20.')).toEqual([
    'أمو الشامل',
    'مابريس تيفي',
    'زنقة 20',
  ]);
  expect(kept('as Mapress TV and Zanqa 20 say')).toEqual(['Mapress TV', 'Zanqa 20']);
  expect(kept('of Takaful wa Karama only')).toEqual(['Takaful wa Karama']);
});

it('leaves longer names to the line, and words that only begin like a name', () => {
  expect(kept('الدعم الاجتماعي المباشر')).toEqual([]);
  expect(kept('أمو تضامنية')).toEqual([]);
});
