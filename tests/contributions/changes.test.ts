/** The summary of a pull request: what it tells of each kind of change, and what it makes of hostile words. */
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/build/changes/collect.ts';
import { compare } from '../../src/build/changes/compare.ts';
import { changesMarkdown } from '../../src/build/changes/markdown.ts';
import { runScript } from '../support/trees.ts';
import { CLAIMS, DISPUTE, Draft, GUIDE, TREE } from './draft.ts';

/** The summary of what `change` does to the small tree. */
function summaryOf(change: (draft: Draft) => void, language: 'ar' | 'en' = 'en'): string {
  const draft = new Draft();
  try {
    change(draft);
    const after = collect(draft.dir);
    return changesMarkdown({ changes: compare(collect(TREE), after), problems: after.problems }, language);
  } finally {
    draft.done();
  }
}

/** The row of an id, without the no-break spaces of figures. */
function rowOf(summary: string, id: string): string | undefined {
  return summary
    .split('\n')
    .find((line) => line.startsWith(`| ${id} |`))
    ?.replaceAll('\u00a0', ' ');
}

const withdraw = (draft: Draft): void => {
  draft.replace(
    CLAIMS,
    '  quoteEn: "the school meal is a right of every child"\n',
    '  quoteEn: "the school meal is a right of every child"\n  withdrawn: { date: "2024-03-07", reason: { ar: "أخطأنا.", en: "We erred." } }\n',
  );
  draft.append(
    'corrections.yaml',
    '- id: right-2024-03\n  date: "2024-03-07"\n  kind: correction\n  claims: [meals-right-ribat]\n  text: { ar: "سُحب.", en: "Withdrawn." }\n',
  );
};

describe('the summary of what changes', () => {
  it('says so where nothing does, whatever the order of the files', () => {
    expect(summaryOf(() => undefined)).toContain('Nothing in the content changes.');
    const reordered = summaryOf((draft) => {
      const [first = '', ...rest] = draft.read(CLAIMS).split(/(?=^- id: )/m);
      draft.write(CLAIMS, [...rest, first].join(''));
    });
    expect(reordered).toContain('Nothing in the content changes.');
  });

  it('tells the figure before and after, with the words that prove it', () => {
    const summary = summaryOf((draft) => {
      draft.replace(CLAIMS, 'value: 120000\n  written: "120 ألف"', 'value: 130000\n  written: "130 ألف"');
      draft.replace(CLAIMS, 'حوالي 120 ألف تلميذ', 'حوالي 130 ألف تلميذ');
      draft.replace(CLAIMS, 'about 120 thousand', 'about 130 thousand');
      draft.capture('ribat-2024-03-03', (text) => text.replace('120 ألف', '130 ألف'));
    });
    expect(rowOf(summary, 'meals-pupils-ribat')).toBe(
      '| meals-pupils-ribat | changed: value, written, quote, quoteEn | about 120,000 pupils | about 130,000 pupils | برنامج الإطعام المدرسي يستفيد منه حوالي 130 ألف تلميذ |',
    );
    expect(summary).toContain('### Captures (1)');
    expect(rowOf(summary, 'meals-cost-per-pupil')).toMatch(/MAD \d+.*MAD \d+/);
  });

  it('tells of figures that change because something else does', () => {
    const summary = summaryOf((draft) => draft.replace('units.yaml', 'other: "pupils"', 'other: "Pupils"'));
    expect(rowOf(summary, 'meals-pupils-sahil')).toContain('| 12,000 pupils | 12,000 Pupils |');
  });

  it('tells of claims that are new, withdrawn, refused and taken out', () => {
    const [added = ''] = /- id: meals-cost-ribat\n[\s\S]*?(?=- id)/.exec(new Draft().read(CLAIMS)) ?? [];
    expect(
      rowOf(
        summaryOf((draft) => draft.append(CLAIMS, added.replace('cost-ribat', 'cost-new'))),
        'meals-cost-new',
      ),
    ).toMatch(/\| new \| +\| MAD 45 million \|/);
    expect(rowOf(summaryOf(withdraw), 'meals-right-ribat')).toContain('| withdrawn: withdrawn |');
    const refused = summaryOf((draft) => draft.replace(CLAIMS, 'value: 12000\n', 'value: 13000\n'));
    expect(refused).toContain('⚠️ The check refuses this content');
    expect(rowOf(refused, 'meals-pupils-sahil')).toContain('| 12,000 pupils | refused by the check |');
    const removed = summaryOf((draft) => draft.replace(CLAIMS, added, ''));
    expect(removed).toContain('⚠️ An id is an address, for ever');
    expect(rowOf(removed, 'meals-cost-ribat')).toContain('| **removed** | MAD 45 million |');
  });

  it('tells of disagreements opened, closed and judged otherwise', () => {
    const judged = summaryOf((draft) => draft.replace(DISPUTE, 'verdict: ', 'verdict: unresolved #'));
    expect(rowOf(judged, 'meals-pupils')).toContain('changed: verdict');
    expect(
      rowOf(
        summaryOf((draft) => draft.remove(DISPUTE)),
        'meals-pupils',
      ),
    ).toContain('| closed |');
  });

  it('tells of charts, articles and pages', () => {
    const summary = summaryOf((draft) => {
      draft.remove('charts/places.yaml');
      draft.append(GUIDE, '\nفقرة.\n');
      draft.replace('articles/ribat-2024-03-03.yaml', 'title: { ar: "', 'title: { ar: "مقال: ');
    });
    expect(rowOf(summary, 'places')).toContain('**removed**');
    expect(rowOf(summary, 'ar/guide.mdx')).toContain('| changed |');
    expect(rowOf(summary, 'ribat-2024-03-03')).toContain('changed: title');
  });

  it('speaks Arabic when asked', () => {
    const summary = summaryOf(withdraw, 'ar');
    expect(summary).toContain('## ما يتغير في المحتوى');
    expect(rowOf(summary, 'meals-right-ribat')).toContain('| سُحب: withdrawn |');
  });

  it('makes no Markdown, HTML, link, call or hidden order of what the content says', () => {
    const hostile =
      'a | b <img src=x onerror=alert(1)> [x](javascript:1) `c` **d** https://evil.example @all #1 \\u202Eabc';
    const summary = summaryOf((draft) => draft.replace('glossary/canteen.yaml', 'School canteen', hostile));
    const row = rowOf(summary, 'canteen') ?? '';
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    expect(row).not.toMatch(/<|(?<!\\)\]\(|(?<!\\)`|(?<!\\)\*|https:\/\/|@all|\u202e/);
    expect(row).toContain('⟨U+202E⟩');
  });

  it('never grows beyond what a summary may hold', () => {
    const summary = summaryOf((draft) => {
      for (let index = 0; index < 400; index += 1)
        draft.write(`glossary/term-${index}.yaml`, `name: { ar: "${'ك'.repeat(3000)}", en: "n" }\n`);
    });
    expect(summary).toContain('and 250 more');
    expect(Buffer.byteLength(summary)).toBeLessThan(500_000);
  });

  it('is what the command prints, for a folder', () => {
    const draft = new Draft();
    draft.replace('glossary/canteen.yaml', 'School canteen', 'Canteen of a school');
    const { status, output } = runScript('scripts/changes.ts', draft.dir, [TREE]);
    expect(rowOf(output, 'canteen')).toContain('| School canteen | Canteen of a school |');
    expect(status).toBe(0);
    const wrong = runScript('scripts/changes.ts', draft.dir, ['--output=/tmp/x']);
    expect(wrong.output).toContain('→ npm run changes');
    expect(wrong.status).toBe(1);
    draft.done();
  });
});
