import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Trace } from '../qualify/trace.ts';

/**
 * The most that a fact, together with others, can do for a lead. What several facts can do is at most the sum and the
 * union of what each can: whatever of it a criterion of several fields would need of the others is granted.
 */
export interface Prospect {
  /** Points of each section, in the definition's order. */
  readonly gains: readonly number[];
  /** Names of `ready` that it may make hold. */
  readonly ready: ReadonlySet<string>;
  /** What must be mended first that it may mend: `reject <id>` and `require <id>`. */
  readonly mends: ReadonlySet<string>;
  /** Whether it may make the lead qualify by itself. */
  readonly qualifies: boolean;
}

/** @param fields those of which the fact tells another thing. */
export function prospectOf(
  { program }: CompiledDefinition,
  before: Trace,
  after: Trace['criteria'],
  fields: ReadonlySet<string>,
): Prospect {
  const told = before.criteria.map((was, index) => {
    const is = after[index];
    const shared = was.fields.length > 1 && was.fields.some((field) => fields.has(field));
    return { was, is, shared };
  });
  const may = (part: string) =>
    told.filter(({ was, is, shared }) => was.part === part && was.answer !== true && (shared || is.answer === true));
  const gains = program.sections.map(({ id, profiles }) => {
    const byProfile = profiles.map((profile) => {
      const of = profile.id ? `${id} ${profile.id}` : id;
      const gained = told.filter(({ was }) => was.part === 'score' && was.of === of);
      return gained.reduce((sum, { was, is, shared }) => {
        const brings = shared ? Math.max(is.brought, was.points, 0) : is.brought;
        return sum + brings - was.brought;
      }, 0);
    });
    return Math.max(0, ...byProfile);
  });
  const mended = told.filter(({ was, is, shared }) => {
    if (was.part === 'require') return was.answer === false && is.answer === true;
    return isRejecting(was.id, was.part, before) && (shared || is.answer !== true);
  });
  return {
    gains,
    ready: new Set(may('ready').map(({ was }) => was.id)),
    mends: new Set(mended.map(({ was }) => `${was.part} ${was.id}`)),
    qualifies: may('qualify').length > 0,
  };
}

/** What has to be mended before any demand counts. Of two signs one is enough, so that neither must be. */
export function mustMend({ criteria, findings }: Trace): string[] {
  return criteria
    .filter(({ part, id, of, answer }) =>
      part === 'require'
        ? answer === false
        : answer === true && findings.rejecting.includes(id) && (part === 'reject' || of === 'proof'),
    )
    .map(({ part, id }) => `${part} ${id}`);
}

function isRejecting(id: string, part: string, { findings }: Trace): boolean {
  return (part === 'reject' || part === 'check') && findings.rejecting.includes(id);
}
