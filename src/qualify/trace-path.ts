import type { Definition, StatusDemand } from '../definition/definition.ts';
import type { Status, Step } from './decision.ts';
import type { CriterionTrace, Trace } from './trace.ts';

/** The way of one lead to its status. Plain data. */
export interface PathTrace {
  /** The seven steps in their order; the first that holds decides, and the others are said as well. */
  readonly steps: readonly StepTrace[];
  readonly step: Step;
  readonly status: Status;
  /** All bars in their order. */
  readonly bars: readonly BarTrace[];
  /** Nurture tracks that hold; the first is taken. Empty for leads that are not nurtured. */
  readonly tracks: readonly string[];
}

export interface StepTrace {
  readonly step: Step;
  readonly holds: boolean;
  readonly decides: boolean;
  /** Why it holds: codes of findings, required fields that are missing, rules, or the earlier lead. */
  readonly because: readonly string[];
  /** What a status asks, part by part. Empty for the other steps, and where the definition asks for nothing. */
  readonly demands: readonly DemandTrace[];
}

/** One part of what a status or a bar asks. */
export interface DemandTrace {
  readonly of: 'score' | 'section' | 'ready';
  /** Of a section. */
  readonly section: string;
  readonly least: number;
  readonly got: number;
  readonly holds: boolean;
  /** Of `ready`: what counts, each with its answer. */
  readonly among: readonly { readonly id: string; readonly answer: CriterionTrace['answer'] }[];
}

interface BarTrace {
  readonly id: string;
  readonly cleared: boolean;
  readonly demands: readonly DemandTrace[];
}

/** @param duplicateOf the earlier lead that it repeats, as `<source>:<line>`; empty for none. */
export function tracePath(definition: Definition, trace: Trace, duplicateOf: string): PathTrace {
  const { status, require, bars } = definition;
  const ids = (part: CriterionTrace['part'], answer: boolean) =>
    trace.criteria.filter((one) => one.part === part && one.answer === answer).map(({ id }) => id);
  const [qualified, nurture] = [status.qualified, status.nurture].map((demand) => demand && traceDemand(demand, trace));
  const found: readonly Omit<StepTrace, 'decides'>[] = [
    { ...reasoned(trace.findings.rejecting), step: 'reject' },
    { ...reasoned(ids('require', false)), step: 'require' },
    { ...reasoned(duplicateOf === '' ? [] : [duplicateOf]), step: 'duplicate' },
    { ...reasoned(ids('qualify', true)), step: 'auto-qualify' },
    { ...demanded(qualified), step: 'qualified' },
    { ...demanded(nurture), step: 'nurture' },
    { step: 'below-nurture', holds: true, because: [], demands: [] },
  ];
  const { step } = found.find(({ holds }) => holds) ?? found[0];
  const outcome = statusAfter(step, require.otherwise);
  const takesPart = step !== 'reject' && step !== 'require' && step !== 'duplicate';
  return {
    steps: found.map((one) => ({ ...one, decides: one.step === step })),
    step,
    status: outcome,
    bars: takesPart ? traceBars(bars, trace) : [],
    tracks: outcome === 'nurture' ? ids('track', true) : [],
  };
}

function reasoned(because: readonly string[]): Pick<StepTrace, 'holds' | 'because' | 'demands'> {
  return { holds: because.length > 0, because, demands: [] };
}

function demanded(demands: readonly DemandTrace[] | undefined): Pick<StepTrace, 'holds' | 'because' | 'demands'> {
  return { holds: demands?.every(({ holds }) => holds) ?? false, because: [], demands: demands ?? [] };
}

function statusAfter(step: Step, otherwise: Definition['require']['otherwise']): Status {
  switch (step) {
    case 'auto-qualify':
    case 'qualified':
      return 'qualified';
    case 'nurture':
      return 'nurture';
    case 'require':
      return otherwise;
    default:
      return 'rejected';
  }
}

function traceDemand({ score, sections, ready }: StatusDemand, trace: Trace): DemandTrace[] {
  const total = trace.sections.reduce((sum, section) => sum + section.score, 0);
  const held = (of: DemandTrace['of'], section: string, least: number, got: number): DemandTrace => ({
    ...{ of, section, least, got, holds: got >= least, among: [] },
  });
  const parts = score === undefined ? [] : [held('score', '', score, total)];
  for (const { id, score: got } of trace.sections) {
    if (sections[id] !== undefined) parts.push(held('section', id, sections[id], got));
  }
  if (ready === undefined) return parts;
  const among = trace.criteria
    .filter(({ part, id }) => part === 'ready' && ready.of.includes(id))
    .map(({ id, answer }) => ({ id, answer }));
  return [
    ...parts,
    { ...held('ready', '', ready.atLeast, among.filter(({ answer }) => answer === true).length), among },
  ];
}

/** Each bar includes those before it. */
function traceBars(bars: Definition['bars'], trace: Trace): BarTrace[] {
  let open = true;
  return bars.map((bar) => {
    const demands = traceDemand(bar, trace);
    open &&= demands.every(({ holds }) => holds);
    return { id: bar.id, cleared: open, demands };
  });
}
