/**
 * Which Chromium the tests drive, in this order: the one that `CHROMIUM_PATH` names, the one inside the npm package
 * @sparticuz/chromium (Linux x64), the system's, Playwright's, and on a CI machine the package manager's. The package
 * comes before the system because the lock file pins it, so that everyone sees the same pixels, and because it has no
 * windows to draw: the tests of the site took 112 s with it and about twice that with Debian's. A test run without any
 * fails with a sentence that says what to install: the browser is never left out silently.
 */
import { installedPaths, playwrightPaths } from './places.ts';

export interface Browser {
  readonly path: string;
  readonly from: 'CHROMIUM_PATH' | 'system' | '@sparticuz/chromium' | 'Playwright' | 'package manager';
  /** A folder of shared libraries that the browser needs and the machine lacks. */
  readonly libraries?: string;
  /** A configuration of fontconfig that knows a font even where the machine has none. */
  readonly fonts?: string;
}

/** What the npm package holds. */
export type Unpacked = Required<Omit<Browser, 'from'>>;

/** What the search asks of the machine; tests give a made-up one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  readonly home: string;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Names in a folder; none when it cannot be read. */
  names(folder: string): readonly string[];
  /** Whether the program runs: a wrapper that only tells how to install something does not. */
  runs(path: string, libraries?: string): Promise<boolean>;
  /** Unpacks the npm package's browser; undefined where it cannot. */
  unpack(): Promise<Unpacked | undefined>;
  /** Installs Chromium with the machine's package manager. */
  install(): Promise<void>;
}

export const NO_BROWSER =
  'No Chromium was found, and the tests need a real browser: install Chromium or Google Chrome ' +
  '(Debian, Ubuntu: "sudo apt-get install chromium"; macOS: "brew install --cask chromium"; Windows: Edge will do), ' +
  'or set CHROMIUM_PATH to its program file.';

/** The first browser that runs. Throws a sentence for a person when there is none. */
export async function findBrowser(machine: Machine): Promise<Browser> {
  const named = machine.env['CHROMIUM_PATH'];
  if (named) {
    if (machine.exists(named) && (await machine.runs(named))) return { path: named, from: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is ${named}, and that is not a browser that runs. Correct it or unset it.`);
  }
  return (
    (await bundled(machine)) ??
    (await firstRunning(machine, installedPaths(machine), 'system')) ??
    (await firstRunning(machine, playwrightPaths(machine), 'Playwright')) ??
    (await fromPackageManager(machine)) ??
    fail()
  );
}

async function firstRunning(
  machine: Machine,
  paths: readonly string[],
  from: Browser['from'],
): Promise<Browser | undefined> {
  for (const path of paths) if (machine.exists(path) && (await machine.runs(path))) return { path, from };
  return undefined;
}

/** The package's browser was built for Amazon's Linux: its own libraries are used only where the machine lacks them. */
async function bundled(machine: Machine): Promise<Browser | undefined> {
  if (machine.platform !== 'linux' || machine.arch !== 'x64') return undefined;
  const unpacked = await machine.unpack();
  if (!unpacked) return undefined;
  const { path, libraries, fonts } = unpacked;
  const browser: Browser = { path, from: '@sparticuz/chromium', fonts };
  if (await machine.runs(path)) return browser;
  return (await machine.runs(path, libraries)) ? { ...browser, libraries } : undefined;
}

/** Only where nobody sits at the machine and we may install: CI, as root. */
async function fromPackageManager(machine: Machine): Promise<Browser | undefined> {
  if (!machine.env['CI'] || !machine.isRoot || !machine.exists('/usr/bin/apt-get')) return undefined;
  await machine.install();
  return firstRunning(machine, installedPaths(machine), 'package manager');
}

function fail(): never {
  throw new Error(NO_BROWSER);
}
