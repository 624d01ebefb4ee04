import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesPattern, runsOf } from './runs.ts';

const kept = (text: string): string[] => runsOf(text).flatMap((run) => (run.kept ? [`${run.kept}: ${run.text}`] : []));

describe('runs of a text', () => {
  it('isolate a percentage beside Arabic, and only keep it whole in an English text', () => {
    expect(kept('حوالي 60% من الأسر')).toEqual(['ltr: 60%']);
    expect(kept('بنسبة 2,5 % من')).toEqual(['ltr: 2,5 %']);
    expect(kept('about 60% of them')).toEqual(['whole: 60%']);
  });

  it('keep a numeral with its million and with what it counts', () => {
    expect(kept('بلغت 4 ملايين ملف')).toEqual(['whole: 4 ملايين ملف']);
    expect(kept('ما يقارب 3,5 مليون مستفيد،')).toEqual(['whole: 3,5 مليون مستفيد']);
    expect(kept('which reached 4 million files')).toEqual(['whole: 4 million files']);
    expect(kept('rise to MAD 29 billion by 2026')).toEqual(['whole: MAD 29 billion']);
    expect(kept('from MAD 500 to 1,200')).toEqual(['whole: MAD 500']);
    expect(kept('بمعدل 2255 ملفا يوميا')).toEqual(['whole: 2255 ملفا']);
    expect(kept('28 مرسوما تطبيقيا')).toEqual(['whole: 28 مرسوما']);
    expect(kept('523,000 files were handled')).toEqual(['whole: 523,000 files']);
    expect(kept('من 500 إلى 1200 درهم')).toEqual(['whole: 1200 درهم']);
    expect(kept('4 millionaires')).toEqual([]);
    expect(kept('بقيمة 17 مليار.')).toEqual(['whole: 17 مليار']);
  });

  it('keep a day with its month and year, and a year with the word before it', () => {
    expect(kept('حتى 30 يونيو 2023.')).toEqual(['whole: 30 يونيو 2023']);
    expect(kept('on 27 May 2025 the')).toEqual(['whole: 27 May 2025']);
    expect(kept('في دجنبر 2024، ومنذ ماي')).toEqual(['whole: دجنبر 2024']);
    expect(kept('برسم سنة 2025')).toEqual(['whole: سنة 2025']);
    expect(kept('في 2025 أطلقت الحكومة')).toEqual([]);
    expect(kept('in 2025 people')).toEqual([]);
  });

  it('keep a Latin name with its hyphen, but neither an address nor a long chain', () => {
    expect(kept('في نظام AMO-TADAMON للأسر')).toEqual(['whole: AMO-TADAMON']);
    expect(kept('non-salaried workers')).toEqual(['whole: non-salaried']);
    expect(kept('https://a.example/amo-tadamon/')).toEqual([]);
    expect(kept('SHA-256')).toEqual(['whole: SHA-256']);
    expect(kept('arifino-2025-05-28')).toEqual([]);
    expect(kept('one-two-three-four')).toEqual([]);
    expect(kept('لنظام أمو-الشامل')).toEqual(['whole: أمو-الشامل']);
    expect(kept('أمو-تضامن-الشامل')).toEqual([]);
  });

  it('keep the name of a licence, and the two words before a date', () => {
    expect(kept('under (CC BY), or CC BY 4.0')).toEqual(['whole: CC BY', 'whole: CC BY 4.0']);
    expect(kept('إلى غاية مارس، ابتداء من فاتح دجنبر')).toEqual(['whole: إلى غاية', 'whole: ابتداء من']);
  });

  it('isolate Latin words between guillemets in an Arabic text', () => {
    expect(kept('ابحث: «veuves»، «self-employed».')).toEqual(['ltr: veuves', 'ltr: self-employed']);
    expect(kept('«فلوس الارامل»')).toEqual(['whole: «فلوس الارامل»']);
  });

  it('keep a preposition written apart with its word, and an opening mark with what it opens', () => {
    expect(kept('أي ما يرتبط بـ 97,000 طفل يتيم')).toEqual(['whole: بـ 97,000 طفل']);
    expect(kept('ليصل لـ 24.7 مليون مستفيد')).toEqual(['whole: لـ 24.7 مليون مستفيد']);
    expect(kept('بنحو بـ 60% من')).toEqual(['ltr: 60%']);
    expect(kept('عبر نظام ” AMO تضامن”، وهو')).toEqual(['whole: ” AMO تضامن”']);
    expect(kept('نظام ”التغطية” كله')).toEqual([]);
  });

  it('keep two words between guillemets, and a year with its preposition', () => {
    expect(kept('قيل فيه «ما يفوق» أو «ما يقارب».')).toEqual(['whole: «ما يفوق»', 'whole: «ما يقارب»']);
    expect(kept('«إلى حدود متم يناير»')).toEqual([]);
    expect(kept('Contributions paid in a year')).toEqual(['whole: in a year']);
    expect(kept('الاشتراكات في السنة')).toEqual(['whole: في السنة']);
  });

  it('keep a name of two words whole where one of them has a hyphen', () => {
    const names = namesPattern(['Sawt Al-Adala', 'Zanqa 20']);
    const whole = (text: string) => runsOf(text, names).flatMap((run) => (run.kept ? [run.text] : []));
    expect(whole('in Sawt Al-Adala, in Zanqa 20 and in Al-Albab')).toEqual(['Sawt Al-Adala', 'Zanqa 20', 'Al-Albab']);
  });

  it('lose no letter', () => {
    const piece = fc.constantFrom('60', '%', ' ', 'مليون', 'AMO', '-', 'من', '.', ',', 'a', '4', 'بـ', '”', '«', '»');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(
          runsOf(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
