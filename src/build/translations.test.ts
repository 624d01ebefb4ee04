import { describe, expect, it } from 'vitest';
import { translationStatus } from './translations.ts';

const page = (slug: string, language: 'ar' | 'en', updated: string) => ({
  slug,
  language,
  meta: { title: 't', description: 'd', anchors: {}, updated },
});

describe('translationStatus', () => {
  it('tells missing and lagging sides', () => {
    const states = translationStatus([
      page('about', 'ar', '2026-11-23'),
      page('about', 'en', '2026-11-23'),
      page('news', 'ar', '2026-11-23'),
      page('tns', 'en', '2026-11-22'),
      page('tns', 'ar', '2026-11-20'),
      page('aid', 'en', '2026-11-01'),
    ]);
    expect(states.map(({ slug, state }) => `${slug} ${state}`)).toEqual([
      'about current',
      'aid missing-ar',
      'news missing-en',
      'tns behind-ar',
    ]);
  });
});
