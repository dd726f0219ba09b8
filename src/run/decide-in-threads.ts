import { setImmediate } from 'node:timers/promises';
import type { RenderedRows } from '../output/row-renderer.ts';
import type { Batch } from '../qualify/batch.ts';
import type { DecidedBatch, Deciding } from './decide-batches.ts';
import { Thread } from './thread.ts';
import { batchOf, type Work, WorkMemory } from './work-memory.ts';

/** Batches that are with a thread at most: so many keep it busy while this one decides one itself. */
const WITH_THREAD = 6;
/** Batches that this thread decides before it waits for those of the others. */
const WITH_ITSELF = 4;

/** Decides batches: a thread, or this one, which has done so when it returns. */
interface Worker {
  evaluate(number: number, work: Work): Promise<void> | void;
  finish(number: number): Promise<RenderedRows | undefined> | RenderedRows | undefined;
}

/** Who decides batches, and the places for them, as far as they are free. */
interface Crew {
  readonly worker: Worker;
  readonly free: Place[];
}

interface Place {
  readonly crew: Crew;
  /** Of the batch, for its crew. */
  readonly number: number;
  readonly memory: WorkMemory;
}

/** A batch on its way. */
interface Passage {
  readonly place: Place;
  readonly work: Work;
  /** What its crew is at: first it evaluates the batch, then, when it is settled, it finishes it. */
  step: Promise<void>;
  state: 'evaluating' | 'evaluated' | 'finishing' | 'finished';
  rows: RenderedRows | undefined;
}

/**
 * Decides batches in threads, and in this one while it would have to wait for them; hands them on in their order.
 * @throws ThreadDied
 */
export async function* decideInThreads(
  batches: AsyncIterable<Batch>,
  { decider, settle, keys, threads, plan }: Deciding,
): AsyncGenerator<DecidedBatch> {
  const own = plan();
  const workers = Array.from({ length: threads - 1 }, () => new Thread(own));
  const away = workers.map((worker) => {
    const crew: Crew = { worker, free: [] };
    // Who waited for its first batches would wait for its start. Of a thread that died its batches tell.
    const open = () => addPlaces(crew, WITH_THREAD, keys);
    worker.ready.then(open, open);
    return crew;
  });
  const here: Crew = { worker: decider, free: [] };
  addPlaces(here, WITH_ITSELF, keys);
  /** In the order of the list. */
  const underway: Passage[] = [];

  /** Settles what is evaluated, and hands on what is finished, as far as the order allows. */
  function* advance(): Generator<DecidedBatch> {
    for (const passage of underway) {
      if (passage.state === 'evaluating') break;
      if (passage.state === 'evaluated') finish(passage);
    }
    while (underway[0]?.state === 'finished') {
      const { work, rows, place } = underway.shift() as Passage;
      yield { batch: batchOf(work), work, rows };
      place.crew.free.push(place);
    }
  }

  function finish(passage: Passage): void {
    const { crew, number } = passage.place;
    settle(passage.work);
    passage.state = 'finishing';
    take(passage, crew.worker.finish(number), (rows) => {
      passage.rows = rows;
      passage.state = 'finished';
    });
  }

  try {
    for await (const batch of batches) {
      let place = freePlace(away);
      while (place === undefined) {
        // Replies are heard only between two tasks.
        await setImmediate();
        yield* advance();
        place = freePlace(away) ?? here.free.pop();
        if (place === undefined) await underway[0].step;
      }
      underway.push(begin(batch, place));
    }
    while (underway.length > 0) {
      await underway[0].step;
      yield* advance();
    }
    for (const [number, worker] of workers.entries()) {
      // A thread that was not ready in time has counted nothing.
      if (away[number].free.length > 0) decider.merge(await worker.end());
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

function addPlaces(crew: Crew, places: number, keys: number): void {
  for (let number = 0; number < places; number++) {
    crew.free.push({ crew, number, memory: new WorkMemory(keys, (bytes) => new SharedArrayBuffer(bytes)) });
  }
}

function freePlace(crews: readonly Crew[]): Place | undefined {
  return crews.find(({ free }) => free.length > 0)?.free.pop();
}

function begin(batch: Batch, place: Place): Passage {
  const work = place.memory.hold(batch);
  const passage: Passage = { place, work, step: Promise.resolve(), state: 'evaluating', rows: undefined };
  take(passage, place.crew.worker.evaluate(place.number, work), () => {
    passage.state = 'evaluated';
  });
  return passage;
}

/** Notes what a step came to; whoever waits for the passage hears of a failure. */
function take<T>(passage: Passage, step: Promise<T> | T, done: (result: T) => void): void {
  if (!(step instanceof Promise)) {
    done(step);
    return;
  }
  passage.step = step.then(done);
  passage.step.catch(() => {});
}
