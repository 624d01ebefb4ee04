import { expect, it } from 'vitest';
import { ownPages } from './own-pages.ts';

const page = (slug: string, language: 'ar' | 'en') => ({
  slug,
  language,
  meta: { title: `${slug} ${language}`, description: '', anchors: {}, updated: '2025-01-01' },
});

it('leads to pages without a template of their own, in the reader’s language where they have it', () => {
  const pages = [
    page('news', 'ar'),
    page('about', 'ar'),
    page('guide', 'ar'),
    page('guide', 'en'),
    page('programmes/tns', 'ar'),
  ];
  expect(ownPages(pages, 'ar').map(({ title }) => title)).toEqual(['guide ar', 'news ar']);
  expect(ownPages(pages, 'en')).toEqual([
    { slug: 'guide', title: 'guide en', language: 'en' },
    { slug: 'news', title: 'news ar', language: 'ar' },
  ]);
});
