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

type Send = (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>;

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

async function held(send: Send): Promise<number> {
  // What a first collection finalizes, the second one frees.
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await send('Runtime.getHeapUsage')) as Usage;
  return usedSize + backingStorageSize;
}

/** Speaks to a worker through its page, which is the only way to its heap. */
function toWorker(session: CDPSession, sessionId: string): Send {
  let last = 0;
  return (method) => {
    const id = ++last;
    const answered = new Promise((done) => {
      const listen = (event: { sessionId: string; message: string }) => {
        const answer = event.sessionId === sessionId ? JSON.parse(event.message) : undefined;
        if (answer?.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        done(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
    });
    const message = JSON.stringify({ id, method });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
  };
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
  for (const worker of workers) inWorkers += await held(toWorker(session, worker));
  await session.detach();
  return { page: inPage, workers: inWorkers };
}
