/** The build's side of the worker: start it early, ask it late. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Loaded } from '../report.ts';
import type { Answer, Answers, Message } from './worker.ts';

export interface Beside {
  /** Tells it where the site is about to appear, and waits for nothing: the worker may be busy for seconds. */
  readonly watch: (dir: string) => void;
  /** Has a piece of work done for the site in `dir`; one question at a time. Throws when it failed. */
  readonly ask: <K extends keyof Answers>(about: K, dir: string) => Promise<Answers[K]>;
  readonly end: () => Promise<unknown>;
}

/** Starts the worker; it begins to make the downloads of the loaded report at once. */
export function startBeside(loaded: Loaded): Beside {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: loaded });
  // A build that is refused meanwhile must not wait for it.
  worker.unref();
  return {
    watch: (dir) => worker.postMessage({ about: 'watch', dir } satisfies Message),
    ask: async <K extends keyof Answers>(about: K, dir: string) => {
      worker.ref();
      worker.postMessage({ about, dir } satisfies Message);
      // `once` rejects when the worker itself fails.
      const [answer] = (await once(worker, 'message')) as [Answer];
      worker.unref();
      if ('error' in answer) throw new Error(`The step “${about}” of the build failed: ${answer.error}`);
      return answer.is as Answers[K];
    },
    end: () => worker.terminate(),
  };
}
