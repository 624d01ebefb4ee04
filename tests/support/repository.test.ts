/** Promises about the repository itself: what CI runs, what its workflows may do, what a clone needs. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly if?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const workflows = readdirSync('.github/workflows').map(
  (name) => [name, parse(read(`.github/workflows/${name}`)) as Workflow] as const,
);
const workflow = (name: string): Workflow =>
  workflows.find(([known]) => known === name)?.[1] ?? expect.fail(`no ${name}`);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe('.ci/run', () => {
  it('is a program that runs exactly the README’s test command', () => {
    expect(statSync('.ci/run').mode & 0o111).toBe(0o111);
    expect(read('.ci/run')).toBe('#!/usr/bin/env bash\nnpm ci && npm test\n');
    expect(read('README.md')).toMatch(/^npm ci && npm test\b/m);
  });
});

describe.each(workflows)('%s', (_name, { permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('pins each action by its full commit', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('may read, and no more unless a job says so', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  it('leaves no credential in the checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('never puts a value from outside into a shell command', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

describe('the check of a pull request', () => {
  const check = workflow('check.yml');

  it('runs the test command with read-only rights, for forks too', () => {
    expect(Object.keys(check.on)).toEqual(['pull_request']);
    expect(Object.values(check.jobs).map(({ permissions }) => permissions)).toEqual([undefined]);
    const runs = stepsOf(check).flatMap(({ run }) => run ?? []);
    expect(runs.slice(0, 3)).toEqual(['npm ci', 'npm run check -- --format github', 'npm test']);
  });

  it('shows what changes in the content, even of what the check refuses, from the commit that it is compared with', () => {
    const base = stepsOf(check).find((step) => step.with?.['path'] === '.cache/base');
    expect(base?.with?.['ref']).toMatch(/^\$\{\{ github\.event\.pull_request\.base\.sha \}\}$/);
    expect(base?.with?.['persist-credentials']).toBe(false);
    const summary = stepsOf(check).at(-1);
    expect(summary?.run).toBe('npm run --silent changes -- .cache/base/content >> "$GITHUB_STEP_SUMMARY"');
    for (const step of [base, summary]) expect(step?.if).toMatch(/!cancelled\(\)/);
  });

  it('holds no secret', () => {
    expect(read('.github/workflows/check.yml')).not.toMatch(/secrets\.|pull_request_target|workflow_run|write/);
  });
});

describe('the deployment', () => {
  it('publishes only what passed the tests, with the least rights', () => {
    const { jobs } = workflow('deploy.yml');
    const commands = (jobs['build']?.steps ?? []).map(({ run, uses }) => run ?? uses?.split('@')[0]);
    expect(commands.indexOf('npm test')).toBeGreaterThan(0);
    expect(commands.indexOf('npm test')).toBeLessThan(commands.indexOf('actions/upload-pages-artifact'));
    expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });
});

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Record<string, unknown>> };

  it('records what was locked, and no address to download it from', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(Object.keys(packages).filter((name) => packages[name]?.['resolved'] !== undefined)).toEqual([]);
  });
});
