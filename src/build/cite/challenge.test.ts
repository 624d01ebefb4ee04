import { describe, expect, it } from 'vitest';
import { challengeOf } from './challenge.ts';
import { report } from './sample.ts';

const site = { repository: 'https://example.org/sanad', mail: 'desk@example.org' };
const claims = [...report.claims.values()];
const budget = claims.find(({ id }) => id === 'direct-aid-budget-2025-mapress');

describe('challengeOf', () => {
  it('opens an issue with value, source, sentence, limits and what to answer', () => {
    if (!budget) throw new Error('the budget of 2025 has left the ledger');
    const url = new URL(challengeOf(budget, report, 'ar', site).issue);
    expect(url.origin + url.pathname).toBe('https://example.org/sanad/issues/new');
    expect(url.searchParams.get('title')).toBe('اعتراض على المعطى direct-aid-budget-2025-mapress');
    expect(url.searchParams.get('labels')).toBe('dispute');
    const body = url.searchParams.get('body') ?? '';
    expect(body).toMatch(/^المعطى: .*26\.5 مليار درهم/);
    expect(body).toContain(`المصدر: مابريس تيفي (mapress-2025-05-27:${budget.line})`);
    expect(body).toContain(`الجملة: «${budget.quote.replaceAll('\u00a0', ' ')}»`);
    expect(body).toMatch(/الحدود: أعلنه .*؛ لم تتحقق منه جهة مستقلة\./);
    expect(body).toMatch(/الإصدار: 1\.\d+\.\d+ \(/);
    expect(body).toContain('ما الذي ينبغي أن يحل محله؟');
    expect(body).toContain('/claims/direct-aid-budget-2025-mapress/');
  });

  it('writes the mail with %20, which every program reads as a space, and no quote', () => {
    if (!budget) throw new Error('the budget of 2025 has left the ledger');
    const { mail } = challengeOf(budget, report, 'en', site);
    expect(mail.startsWith('mailto:desk@example.org?subject=Dispute%20over%20the%20claim%20')).toBe(true);
    expect(mail).not.toContain('+');
    const body = new URL(mail).searchParams.get('body') ?? '';
    expect(body).toContain('What should replace it, and on what source?');
    expect(body).toContain('/en/claims/direct-aid-budget-2025-mapress/');
    expect(body).not.toContain(budget.quote);
  });

  it('shortens a mail that would be cut: the limits first, then the words', () => {
    if (!budget) throw new Error('the budget of 2025 has left the ledger');
    const { value: _, ...words } = budget;
    const statement = { ...words, quote: 'كلمة '.repeat(300) };
    const long = { ...report, claims: new Map([[budget.id, statement]]) };
    const body = new URL(challengeOf(statement, long, 'ar', site).mail).searchParams.get('body') ?? '';
    expect(body).toMatch(/^المعطى: direct-aid-budget-2025-mapress\n/);
    expect(body).not.toContain('الحدود');
  });

  it('fits into what mail programs and servers take, for every claim in both languages', () => {
    for (const claim of claims) {
      for (const locale of ['ar', 'en'] as const) {
        const { issue, mail } = challengeOf(claim, report, locale, site);
        expect(mail.length, claim.id).toBeLessThanOrEqual(2_000);
        expect(issue.length, claim.id).toBeLessThan(8_000);
      }
    }
  });
});
