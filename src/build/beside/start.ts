/** The build's side of the worker: start it early, ask it late. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Proof } from '../proof.ts';
import type { Answer, Answers, Message } from './worker.ts';

export interface Beside {
  /** The content with its problems, as soon as it is read. Rejects when it cannot be read at all. */
  readonly proof: Promise<Proof>;
  /** Tells it where the site is about to appear, and waits for nothing: the worker may be busy for seconds. */
  readonly watch: (dir: string) => void;
  /** Has a piece of work done for the site in `dir`; one question at a time. Throws when it failed. */
  readonly ask: <K extends keyof Answers>(about: K, dir: string) => Promise<Answers[K]>;
  readonly end: () => Promise<unknown>;
}

let running: Beside | undefined;

/**
 * The worker of this process, started by who asks first: the build command does before it loads Astro, which takes as long
 * as the content does. It begins to make the downloads at once.
 */
export function beside(): Beside {
  running ??= start();
  return running;
}

function start(): Beside {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  // `once` rejects when the worker itself fails.
  const next = async <T>(): Promise<T> => ((await once(worker, 'message')) as [T])[0];
  const proof = next<Proof>();
  // Who waits for it hears of a failure; until then it must not end the build without a word. A build that is refused
  // meanwhile must not wait for the worker.
  proof.then(
    () => worker.unref(),
    () => {},
  );
  return {
    proof,
    watch: (dir) => worker.postMessage({ about: 'watch', dir } satisfies Message),
    ask: async <K extends keyof Answers>(about: K, dir: string) => {
      worker.ref();
      worker.postMessage({ about, dir } satisfies Message);
      const answer = await next<Answer>();
      worker.unref();
      if ('error' in answer) throw new Error(`The step “${about}” of the build failed: ${answer.error}`);
      return answer.is as Answers[K];
    },
    end: () => worker.terminate(),
  };
}
