import { defineConfig } from 'vitest/config';

/**
 * Three kinds of test, one command. `unit` stands beside the code. `content` runs the editors' commands on small wrong
 * content trees. `site` reads the built site and drives a real browser: its set-up builds the site and finds the
 * browser once, and costs nothing when no test of that kind was asked for.
 */
export default defineConfig({
  test: {
    // Two cores are the machine we promise five minutes on; a third worker uses them while a browser waits.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/support/**/*.test.ts'],
          pool: 'threads',
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts', 'tests/contributions/**/*.test.ts'],
          pool: 'threads',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
          pool: 'forks',
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
