/** Pictures for the pages of a build. They are drawn by a worker, so that the build goes on meanwhile. */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PictureAnswer } from './picture-worker.ts';
import type { Poster } from './poster.ts';

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
const waiting = new Map<number, Waiting>();
let tickets = 0;

/** The poster as PNG at `scale` times its size. */
export function picture(poster: Poster, scale: number): Promise<Uint8Array> {
  const started = start();
  tickets += 1;
  const ticket = tickets;
  const answer = new Promise<Uint8Array>((fulfil, reject) => waiting.set(ticket, { resolve: fulfil, reject }));
  started.ref();
  started.postMessage({ ticket, poster, scale });
  return answer;
}

function start(): Worker {
  if (worker) return worker;
  // By its place in the project: the build runs from a bundle, the worker from its source.
  const fresh = new Worker(resolve('src/build/chart/picture-worker.ts'), {
    workerData: { cache: resolve('.cache/pictures'), fonts: resolve('public/fonts') },
  });
  fresh.on('message', (answer: PictureAnswer) => {
    const waiter = waiting.get(answer.ticket);
    waiting.delete(answer.ticket);
    if ('png' in answer) waiter?.resolve(answer.png);
    else waiter?.reject(new Error(`A picture could not be drawn: ${answer.error}`));
    // An idle worker must not keep the build alive.
    if (waiting.size === 0) fresh.unref();
  });
  fresh.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = undefined;
  });
  worker = fresh;
  return fresh;
}
