import type { CallFrame } from './source-of.ts';
import { type Stage, stageOfFile, stageOfWasm } from './stages.ts';

/** What V8 writes, as far as it is read. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** Ids of nodes, and the microseconds before each. */
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}

/** What a thread did, in seconds. */
export interface ThreadTimes {
  readonly thread: string;
  readonly stages: ReadonlyMap<Stage, number>;
  /** By stage, function and file. */
  readonly functions: ReadonlyMap<string, number>;
}

/** Where the time of a function is counted. */
interface Place {
  readonly stage: Stage;
  readonly label: string;
}

const V8_NAMES: Readonly<Record<string, Stage>> = { '(garbage collector)': 'garbage collection', '(idle)': 'idle' };

/**
 * Counts a thread's samples by stage. What is none of leadq's own functions (Node, a package, a regular expression)
 * counts for the one that called it.
 * @param sourceOf the source file of a function, if it has one.
 */
export function attribute(
  { nodes, samples, timeDeltas }: CpuProfile,
  thread: string,
  sourceOf: (frame: CallFrame) => string | undefined,
): ThreadTimes {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map<number, Place>();
  const visit = (node: ProfileNode, caller: Place): void => {
    const place = placeOf(node.callFrame, sourceOf(node.callFrame)) ?? caller;
    places.set(node.id, place);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, place);
    }
  };
  visit(nodes[0], { stage: 'elsewhere', label: '(Node)' });

  const times = { stages: new Map<Stage, number>(), functions: new Map<string, number>() };
  for (const [index, id] of samples.entries()) {
    const { stage, label } = places.get(id) as Place;
    const seconds = timeDeltas[index] / 1e6;
    add(times.stages, stage, seconds);
    add(times.functions, `${stage}: ${label}`, seconds);
  }
  return { thread, ...times };
}

/** Undefined for what is counted for its caller. */
function placeOf({ functionName, url }: CallFrame, source: string | undefined): Place | undefined {
  const ofEngine = V8_NAMES[functionName];
  if (ofEngine) return { stage: ofEngine, label: functionName };
  if (url.startsWith('wasm:')) {
    const stage = stageOfWasm(functionName);
    return stage && { stage, label: `${functionName} (WebAssembly)` };
  }
  const stage = source === undefined ? undefined : stageOfFile(source);
  return stage && { stage, label: `${functionName || '(anonymous)'} ${source?.replace(/^.*\/src\//, 'src/')}` };
}

function add<K>(sums: Map<K, number>, key: K, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
