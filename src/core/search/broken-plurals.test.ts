import { describe, expect, test } from 'vitest';
import { otherNumber } from './broken-plurals.ts';

describe('a plural that changes inside the word', () => {
  test.each([
    ['افعال', 'قسط', 'اقساط'],
    ['افعال, hollow', 'باب', 'ابواب'],
    ['فعول', 'قرض', 'قروض'],
    ['فعول, doubled', 'حق', 'حقوق'],
    ['مفاعل', 'مركز', 'مراكز'],
    ['مفاعيل', 'مشروع', 'مشاريع'],
    ['افاعيل', 'اقليم', 'اقاليم'],
    ['فواعل', 'قافل', 'قوافل'],
    ['فعائل', 'وثيق', 'وثايق'],
    ['فعلاء', 'خبير', 'خبرا'],
    ['افعلة', 'نظام', 'انظم'],
    ['فعال', 'عامل', 'عمال'],
    ['فعل', 'طريق', 'طرق'],
  ])('%s: %s, %s', (_, singular, plural) => {
    expect(otherNumber(singular)).toContain(plural);
    expect(otherNumber(plural)).toContain(singular);
  });

  test.each(['اجتماع', 'تغطي', 'widow', 'مستشفي'])('%s follows no pattern', (stem) => {
    expect(otherNumber(stem)).toEqual([]);
  });
});
