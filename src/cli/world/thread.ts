import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Thread } from './world.ts';

/** Where the program lies; a thread has a file of its own beside it. */
declare const __dirname: string;

/** A thread that plans units. `start` is handed to it as it begins; what it posts as `told` answers nothing. */
export function startThread(start: unknown, hear: (told: unknown) => void): Thread {
  const program = join(__dirname, 'unit-worker.cjs');
  const worker = new Worker(program, { workerData: start });
  let answer: {
    readonly resolve: (message: unknown) => void;
    readonly reject: (thrown: unknown) => void;
  } | null = null;
  worker.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'told' in message) hear(message.told);
    else answer?.resolve(message);
  });
  worker.on('error', (thrown) => answer?.reject(thrown));
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        answer = { resolve, reject };
        worker.postMessage(message);
      }),
    async end() {
      await worker.terminate();
    },
  };
}
