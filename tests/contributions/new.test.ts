/** New files: what `npm run new` makes is refused until it is written, field by field, and passes when it is. */
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/build/report.ts';
import type { EditorLanguage } from '../../src/build/said.ts';
import { isScaffoldId, KINDS, type Kind, scaffold, withEntry } from '../../src/build/tools/scaffold.ts';
import { CLAIMS, Draft, RIBAT } from './draft.ts';

/** How an editor fills in each kind: its id, and what is written in the place of each `…`, in order. */
const FILLED: Readonly<Record<Kind, { id: string; words: Readonly<Record<string, readonly string[]>> }>> = {
  page: {
    id: 'news',
    words: {
      'commentary/ar/news.mdx': [
        'أخبار',
        'أخبار البرنامج في سطرين.',
        'الجديد',
        'الجديد',
        'يستفيد منه <Claim id="meals-pupils-ribat"/>.',
      ],
      'commentary/en/news.mdx': [
        'News',
        'News of the programme in two lines.',
        'What is new',
        'What is new',
        'It serves <Claim id="meals-pupils-ribat"/>.',
      ],
    },
  },
  term: {
    id: 'school-meal',
    words: {
      'glossary/school-meal.yaml': ['وجبة مدرسية', 'School meal', 'وجبة تُقدم في المدرسة.', 'A meal served at school.'],
    },
  },
  article: {
    id: 'nahar-2024-03-04-links',
    words: {
      'articles/nahar-2024-03-04-links.yaml': [
        'majma-2024-03-04',
        '7-7',
        '7',
        '7',
        'nahar',
        'interview-2024-03-04',
        '2024-03-04',
        'اقرأ أيضا',
        'Read also',
        'سطر من المجمع.',
        'A line of the aggregator.',
      ],
    },
  },
  claim: {
    id: 'school-meals/meals-cost-ribat',
    words: {
      'claims/school-meals.yaml': [
        'meals-cost',
        '45000000',
        '45 مليون',
        'ribat-2024-03-03',
        'وبلغت كلفة البرنامج 45 مليون درهم',
        '6',
        'The programme cost 45 million dirhams',
      ],
    },
  },
  chart: {
    id: 'two-costs',
    words: {
      'charts/two-costs.yaml': [
        'school-meals',
        'الكلفة',
        'The cost',
        'يقول منبران الشيء نفسه.',
        'Two outlets say the same.',
        'عمودان متساويان.',
        'Two equal bars.',
        'مبلغ واحد من مصدر واحد.',
        'One amount from one origin.',
        'meals-cost-ribat',
        'meals-pupils-ribat',
      ],
    },
  },
  dispute: {
    id: 'meals-cost-words',
    words: {
      'disputes/meals-cost-words.yaml': [
        'meals-cost',
        'school-meals',
        'كلفة أم ميزانية؟',
        'Cost or budget?',
        'meals-cost-ribat, meals-cost-sahil',
        'يكتب منبر «كلفة» ويكتب آخر «خصصت».',
        'One outlet writes of a cost, the other of money set aside.',
        'وثيقة الميزانية.',
        'The budget document.',
      ],
    },
  },
  indicator: {
    id: 'meals-villages',
    words: {
      'indicators.yaml': [
        'school-meals',
        'القرى',
        'Villages',
        'القرى التي تصلها الوجبات.',
        'Villages that the meals reach.',
        'القرى وحدها.',
        'Villages only.',
        'school',
        'القرى',
      ],
    },
  },
  outlet: { id: 'majalla', words: { 'outlets.yaml': ['المجلة', 'Majalla'] } },
  event: {
    id: 'interview-2024-03-05',
    words: { 'events.yaml': ['حديث آخر مع المجلة', 'Another interview with Majalla', '2024-03-05', 'official'] },
  },
  speaker: { id: 'headmaster', words: { 'speakers.yaml': ['مدير مدرسة', 'A headmaster', 'مدير المدرسة'] } },
  programme: {
    id: 'school-buses',
    words: {
      'programmes/school-buses.yaml': [
        '2',
        'النقل المدرسي',
        'School buses',
        'حافلة إلى المدرسة',
        'a bus to school',
        'برنامج لا رقم له في المصادر.',
        'A programme for which the sources give no number.',
      ],
    },
  },
};

/** Starts a kind in a draft, as the command does. */
function start(draft: Draft, kind: Kind, language: EditorLanguage): string[] {
  // Every number of the small tree has its claim: the one that is written anew is taken out first.
  if (kind === 'claim') {
    draft.write(CLAIMS, draft.read(CLAIMS).replace(/- id: meals-cost-ribat\n[\s\S]*?(?=- id: )/, ''));
    const open = '  - { line: 6, text: "45 مليون", why: { ar: "ينتظر معطاه", en: "It waits for its claim" } }\n';
    draft.replace(RIBAT, 'nonClaims:\n', `nonClaims:\n${open}`);
  }
  return scaffold(kind, FILLED[kind].id, '2024-03-08', language).map(({ path, text, append }) => {
    draft.write(path, append ? withEntry(draft.read(path), text) : text);
    return path;
  });
}

describe.each(KINDS.flatMap((kind) => [[kind, 'en'] as const, [kind, 'ar'] as const]))(
  'a new %s in %s',
  (kind, language) => {
    it('is refused while anything stands as …, and for nothing else', () => {
      const draft = new Draft();
      const files = start(draft, kind, language);
      const { problems } = loadReport(draft.dir);
      expect(problems.length).toBeGreaterThan(0);
      expect([...new Set(problems.map(({ code }) => code))], JSON.stringify(problems, null, 1)).toEqual([
        'not-filled-in',
      ]);
      for (const { file, line = 0, column = 0 } of problems) {
        expect(files).toContain(file);
        expect(
          draft
            .read(file)
            .split('\n')
            [line - 1]?.slice(column - 1),
        ).toMatch(/^["']?(…|## …)/);
      }
      const open = files.flatMap((file) => draft.read(file).match(/(?<!(?:^|\s)# .*)…/gm) ?? []);
      expect(problems).toHaveLength(open.length);
      draft.done();
    });

    it('passes when it is written', () => {
      const draft = new Draft();
      start(draft, kind, language);
      for (const [file, words] of Object.entries(FILLED[kind].words))
        for (const word of words)
          draft.write(
            file,
            draft.read(file).replace(/(?<!(?:^|\s)# .*)…/m, () => word),
          );
      if (kind === 'article') draft.replace('articles/nahar-2024-03-04-links.yaml', 'dateline: ', '# dateline: ');
      if (kind === 'article')
        draft.replace(
          'articles/nahar-2024-03-04-links.yaml',
          'basis: stated }',
          'basis: inferred, why: { ar: "يوم النسخة.", en: "The day of the capture." } }',
        );
      if (kind === 'dispute') draft.replace('disputes/meals-cost-words.yaml', 'kind: conflict', 'kind: words');
      if (kind === 'chart') {
        draft.replace('charts/two-costs.yaml', 'claim: meals-pupils-ribat', 'claim: meals-cost-sahil');
        draft.replace('charts/two-costs.yaml', 'label: period', 'label: outlet');
      }
      expect(loadReport(draft.dir).problems).toEqual([]);
      draft.done();
    });
  },
);

describe('ids of new files', () => {
  it('are small Latin letters, digits and hyphens, and lead nowhere else', () => {
    for (const id of ['../x', 'a/b', 'Uber', 'مقال', '-a', 'a--b', '', 'a.yaml', 'c:d', '/etc/passwd'])
      expect(isScaffoldId('page', id)).toBe(false);
    expect(isScaffoldId('page', 'family-allowances-2')).toBe(true);
    expect(isScaffoldId('claim', 'tns/tns-files-mapress')).toBe(true);
    expect(isScaffoldId('claim', 'tns-files-mapress')).toBe(false);
    expect(isScaffoldId('claim', '../tns/x')).toBe(false);
  });
});

describe('a list that grows', () => {
  it('gets its entry on a line of its own', () => {
    expect(withEntry('- id: a\n', '- id: b\n')).toBe('- id: a\n- id: b\n');
    expect(withEntry('- id: a', '- id: b\n')).toBe('- id: a\n- id: b\n');
    expect(withEntry('# none so far\n[]\n', '- id: b\n')).toBe('# none so far\n- id: b\n');
    expect(withEntry('[]', '- id: b\n')).toBe('- id: b\n');
    expect(withEntry('', '- id: b\n')).toBe('- id: b\n');
  });
});
