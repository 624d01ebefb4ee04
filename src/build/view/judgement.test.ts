import { expect, it } from 'vitest';
import { strings } from '../../i18n/index.ts';
import { judgement } from './judgement.ts';

it('calls a misprint only the figure that is one', () => {
  const t = strings('en');
  expect(judgement('likely-typo', true, t)).toBe('Likely misprint');
  expect(judgement('likely-typo', false, t)).toBe('disputed');
  expect(judgement('different-date', false, t)).toBe(t.verdicts['different-date']);
});
