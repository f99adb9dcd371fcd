import type { CDPSession, Page } from '@playwright/test';

/**
 * Bytes held after a garbage collection: objects, and what array buffers and strings hold outside
 * the heap. Elements are counted elsewhere; the browser's own copies of files are nobody's.
 */
export interface Heap {
  readonly page: number;
  /** All workers that live at that instant. */
  readonly workers: number;
}

type Method = 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage';

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

async function held(send: (method: Method) => Promise<unknown>): Promise<number> {
  // What a first collection finalizes, the second one frees.
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  const usage = (await send('Runtime.getHeapUsage')) as Usage | undefined;
  return (usage?.usedSize ?? 0) + (usage?.backingStorageSize ?? 0);
}

/** What a worker says; undefined once it has ended. Only its page can speak to it. */
function askWorker(session: CDPSession, sessionId: string, method: Method, id: number) {
  return new Promise<unknown>((done) => {
    const answered = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const answer = JSON.parse(event.message);
      if (answer.id === id) finish(answer.result);
    };
    const ended = (event: { sessionId: string }) => {
      if (event.sessionId === sessionId) finish(undefined);
    };
    const finish = (result: unknown) => {
      session.off('Target.receivedMessageFromTarget', answered);
      session.off('Target.detachedFromTarget', ended);
      done(result);
    };
    session.on('Target.receivedMessageFromTarget', answered);
    session.on('Target.detachedFromTarget', ended);
    const message = JSON.stringify({ id, method });
    // It is refused by those that have just ended.
    session
      .send('Target.sendMessageToTarget', { sessionId, message })
      .catch(() => finish(undefined));
  });
}

/** What a page and its workers hold. */
export async function heap(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  // Those that live already are attached before this is answered.
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const inPage = await held((method) => session.send(method));
  let inWorkers = 0;
  let asked = 0;
  for (const worker of workers)
    inWorkers += await held((method) => askWorker(session, worker, method, ++asked));
  await session.detach();
  return { page: inPage, workers: inWorkers };
}
