/** Where a Chromium usually lies. */
import { posix, win32 } from 'node:path';
import type { Machine } from './find.ts';

type Place = Pick<Machine, 'env' | 'platform' | 'home' | 'names'>;

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Paths of the system's browsers: every name in every folder of PATH, then the platform's own places. */
export function installedPaths({ env, platform, home }: Place): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  if (platform === 'darwin')
    return [
      ...onPath,
      ...MAC_APPS.flatMap((app) =>
        ['/', home].map((root) => join(root, 'Applications', `${app}.app`, 'Contents/MacOS', app)),
      ),
    ];
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return [...onPath, ...WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => join(root, program)))];
  }
  return [...onPath, '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

const PLAYWRIGHT_PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  linux: [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
  ],
  darwin: [
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
};

/** Paths inside Playwright's cache, the newest revision first: `chromium-1255` before `chromium-1200`. */
export function playwrightPaths({ env, platform, home, names }: Place): string[] {
  const { join } = platform === 'win32' ? win32 : posix;
  const cache =
    env['PLAYWRIGHT_BROWSERS_PATH'] ??
    { darwin: join(home, 'Library/Caches/ms-playwright'), win32: join(env['LOCALAPPDATA'] ?? home, 'ms-playwright') }[
      platform
    ] ??
    join(home, '.cache/ms-playwright');
  const revisions = names(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return revisions.flatMap((revision) =>
    (PLAYWRIGHT_PROGRAMS[platform] ?? []).map((program) => join(cache, revision, program)),
  );
}
