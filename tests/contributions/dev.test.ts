/** What the development server says of a mistake: the problems, in the editor's language, and no stack of the program. */
import { afterEach, expect, it, vi } from 'vitest';
import { currentReport } from '../../src/build/current-report.ts';
import { Draft } from './draft.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['ar', 'في المحتوى مشاكل:', /الملف|لا يُقرأ/],
  ['en', 'The content has problems:', /cannot be read/],
] as const)('a mistake is told in %s, and forgotten when it is mended', (language, opening, words) => {
  const draft = new Draft();
  vi.stubEnv('CONTENT_DIR', draft.dir);
  vi.stubEnv('NODE_ENV', 'development');
  vi.stubEnv('CHECK_LANG', language);
  const whole = draft.read('glossary/canteen.yaml');
  draft.write('glossary/canteen.yaml', whole.replace('definition:', 'definition'));
  const told = (() => {
    try {
      currentReport();
    } catch (error) {
      return error as Error;
    }
    return undefined;
  })();
  expect(told?.message.startsWith(opening)).toBe(true);
  expect(told?.message).toMatch(words);
  expect(told?.message).toMatch(/glossary\/canteen\.yaml:\d+/);
  expect(told?.stack).toBe(told?.message);
  draft.write('glossary/canteen.yaml', `${whole}\n`);
  expect(currentReport().claims.size).toBeGreaterThan(0);
  draft.done();
});
