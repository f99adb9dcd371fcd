import { type Stage, within } from '../browser.ts';
import { generatedTitle } from '../generate-events.ts';
import { type Heap, heap } from '../measure/heap.ts';
import { type Ready, ready } from '../measure/ready.ts';
import { watch } from '../measure/watch.ts';
import { peers, readAndParse, type Subject, sourceline } from '../subjects.ts';
import type { Notebook } from './notebook.ts';

/** Milliseconds: a peer that takes longer to load is measured once. */
const slow = 10_000;

/** When quick, those that lay out all events and do not take long, once, with few events. */
const quickPeers = peers.filter(({ laysOutAll, moves }) => laysOutAll && moves);

const megabytes = (bytes: number) => bytes / 1_000_000;

interface Options {
  readonly address: string;
  readonly rounds: number;
  /** Leaves out what takes long. */
  readonly quick: boolean;
  readonly withPeers: boolean;
}

interface Loaded extends Ready {
  readonly heap: Heap;
}

function load(stage: Stage, address: string, subject: Subject, events: number): Promise<Loaded> {
  return stage.page(async (page) => {
    await watch(page, subject === sourceline ? generatedTitle : '');
    const seen = await within(
      ready(page, address + subject.address(events), events, subject.draws),
    );
    return { ...seen, heap: await within(heap(page)) };
  });
}

/**
 * Loads every subject's page with a file. A first load says which are slow; the others then take
 * turns, so that whatever else the machine does falls on all alike. Each load has a page of its
 * own, whose caches are warm from three before.
 *
 * @returns the subjects that are quick enough to be moved about
 */
export async function measureLoading(
  stage: Stage,
  notebook: Notebook,
  events: number,
  { address, rounds, quick, withPeers }: Options,
): Promise<Subject[]> {
  const note = (subject: Subject, { ready, painted, titled, heap }: Loaded) => {
    notebook.add('ready', subject.name, events, ready);
    notebook.add('first paint', subject.name, events, painted);
    if (titled !== undefined) notebook.add('first title', subject.name, events, titled);
    notebook.add('heap', subject.name, events, megabytes(heap.page + heap.workers));
    notebook.add('heap: of it in workers', subject.name, events, megabytes(heap.workers));
  };

  const rivals = withPeers ? (quick ? quickPeers.filter(() => events <= 1000) : peers) : [];
  const fast: Subject[] = [];
  for (const subject of [readAndParse, sourceline, ...rivals])
    await notebook.attempt(
      `${subject.name}: loading ${events}`,
      async () => {
        const first = await load(stage, address, subject, events);
        if (first.ready < slow || subject === sourceline) fast.push(subject);
        else note(subject, first);
      },
      () => notebook.late('ready', subject.name, events),
    );
  const warmUps = quick ? 0 : 2;
  for (let round = -warmUps; round < rounds; round++)
    for (const subject of fast.filter((one) => round <= 0 || !quick || !peers.includes(one)))
      await notebook.attempt(`${subject.name}: loading ${events} again`, async () => {
        const seen = await load(stage, address, subject, events);
        if (round >= 0) note(subject, seen);
      });
  return fast;
}
