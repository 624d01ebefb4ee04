import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, NO_BROWSER } from './find.ts';

/** A machine on which the files of `programs` exist; those in `broken` do not run. */
function machine(programs: readonly string[], given: Partial<Machine> = {}, broken: readonly string[] = []): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    arch: 'x64',
    home: '/home/editor',
    isRoot: false,
    exists: (path) => programs.includes(path),
    names: () => [],
    runs: async (path) => programs.includes(path) && !broken.includes(path),
    unpack: async () => undefined,
    install: async () => undefined,
    ...given,
  };
}

const PACKAGE = { path: '/cache/chromium', libraries: '/cache/al2023/lib', fonts: '/cache/fonts.conf' };
const bundled = { path: PACKAGE.path, fonts: PACKAGE.fonts, from: '@sparticuz/chromium' };
const PLAYWRIGHT = '/home/editor/.cache/ms-playwright/chromium-1255/chrome-linux64/chrome';
const withPackage = { unpack: async () => PACKAGE };
const withPlaywright = { names: () => ['ffmpeg-1011', 'chromium-1100', 'chromium-1255', 'firefox-1572'] };

describe('the order of the search', () => {
  const all = ['/opt/mine', '/usr/bin/chromium', PACKAGE.path, PLAYWRIGHT];

  it('takes what CHROMIUM_PATH names first', async () => {
    const found = await findBrowser(
      machine(all, { ...withPackage, ...withPlaywright, env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' } }),
    );
    expect(found).toEqual({ path: '/opt/mine', from: 'CHROMIUM_PATH' });
  });

  it('then the npm package, the system, Playwright', async () => {
    const given = { ...withPackage, ...withPlaywright };
    expect(await findBrowser(machine(all, given))).toEqual(bundled);
    expect(await findBrowser(machine(['/usr/bin/chromium', PLAYWRIGHT], given))).toEqual({
      path: '/usr/bin/chromium',
      from: 'system',
    });
    expect(await findBrowser(machine([PLAYWRIGHT], given))).toEqual({ path: PLAYWRIGHT, from: 'Playwright' });
  });

  it('prefers the first name of the list over the first folder of PATH', async () => {
    const programs = ['/usr/local/bin/google-chrome', '/usr/bin/chromium-browser'];
    expect((await findBrowser(machine(programs))).path).toBe('/usr/bin/chromium-browser');
  });

  it('takes the newest of Playwright’s revisions', async () => {
    const old = PLAYWRIGHT.replace('1255', '1100');
    expect((await findBrowser(machine([old, PLAYWRIGHT], withPlaywright))).path).toBe(PLAYWRIGHT);
    expect((await findBrowser(machine([old], withPlaywright))).path).toBe(old);
  });
});

describe('a program that does not run', () => {
  it('is passed over: Ubuntu’s chromium without its snap', async () => {
    const programs = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    expect((await findBrowser(machine(programs, {}, ['/usr/bin/chromium-browser']))).path).toBe(
      '/usr/bin/google-chrome',
    );
  });

  it('is an error when it was named', async () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/none' };
    await expect(findBrowser(machine(['/usr/bin/chromium'], { env }))).rejects.toThrow('CHROMIUM_PATH is /opt/none');
  });

  it('gets the package’s own libraries where the machine lacks them', async () => {
    const runs = async (_path: string, libraries?: string) => libraries === PACKAGE.libraries;
    expect(await findBrowser(machine([], { ...withPackage, runs }))).toEqual({
      ...PACKAGE,
      from: '@sparticuz/chromium',
    });
  });
});

describe('other platforms', () => {
  it('finds an application of macOS, in the person’s own folder too', async () => {
    const path = '/home/editor/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect((await findBrowser(machine([path], { platform: 'darwin', arch: 'arm64' }))).path).toBe(path);
  });

  it('finds Edge on Windows', async () => {
    const env = { Path: 'C:\\Windows', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect((await findBrowser(machine([path], { platform: 'win32', env }))).path).toBe(path);
  });

  it('never unpacks the Linux package there', async () => {
    const given = { ...withPackage, platform: 'darwin' };
    await expect(findBrowser(machine([PACKAGE.path], given))).rejects.toThrow(NO_BROWSER);
  });
});

describe('the package manager', () => {
  /** A machine with apt-get whose installation puts Chromium there. */
  function installable(given: Partial<Machine>): { machine: Machine; installs: () => number } {
    const programs = ['/usr/bin/apt-get'];
    let installs = 0;
    const install = async (): Promise<void> => {
      installs += 1;
      programs.push('/usr/bin/chromium');
    };
    return { machine: machine(programs, { install, ...given }), installs: () => installs };
  }

  it('is asked last, on a CI machine, as root', async () => {
    const { machine: ci, installs } = installable({ isRoot: true, env: { PATH: '/usr/bin', CI: 'true' } });
    expect(await findBrowser(ci)).toEqual({ path: '/usr/bin/chromium', from: 'package manager' });
    expect(installs()).toBe(1);
  });

  it('is left alone on a person’s machine and without the right', async () => {
    const person = installable({ isRoot: true });
    await expect(findBrowser(person.machine)).rejects.toThrow(NO_BROWSER);
    const user = installable({ env: { PATH: '/usr/bin', CI: 'true' } });
    await expect(findBrowser(user.machine)).rejects.toThrow(NO_BROWSER);
    expect(person.installs() + user.installs()).toBe(0);
  });
});

it('says what to install when there is nothing', async () => {
  await expect(findBrowser(machine([]))).rejects.toThrow(/install Chromium or Google Chrome .* or set CHROMIUM_PATH/);
});
