import { type AgreementState, type Side, type SideState, sides } from '../definition/agreement.ts';
import type { Position } from '../definition/definition.ts';
import type { Diagnostic } from '../definition/diagnostic.ts';
import type { Path } from '../definition/plain.ts';
import type { Report } from './report-shape.ts';
import { shellWord } from './shell-word.ts';
import { enumerate } from './words.ts';

/** How the agreement to a definition stands, as reports show it. */
export type AgreementReport = NonNullable<Report['agreement']>;

/** Null where the definition speaks of no agreement. */
export function describeAgreement(agreement: AgreementState): AgreementReport | null {
  const { overdue, reviewBy } = agreement;
  if (reviewBy === undefined && sides.every((side) => agreement[side].state === 'missing')) return null;
  const doubtful = overdue || sides.some((side) => ['missing', 'stale'].includes(agreement[side].state));
  return { ...agreement, reviewBy: reviewBy ?? null, doubtful, text: agreementText(agreement) };
}

/** Who agreed and who did not, in a line: `Marketing (Ann Lee, 2026-10-01) agreed; sales has not agreed.` */
export function agreementText(agreement: AgreementState): string {
  const parts = STATES.flatMap(({ state, said }) => {
    const alike = sides.filter((side) => agreement[side].state === state);
    return alike.length === 0
      ? []
      : [
          `${enumerate(
            alike.map((side) => named(side, agreement[side])),
            'and',
          )} ${said(alike)}`,
        ];
  });
  if (agreement.overdue) parts.push(`the review was due by ${agreement.reviewBy}`);
  const text = parts.join('; ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

const STATES: readonly { readonly state: SideState['state']; said(who: readonly Side[]): string }[] = [
  { state: 'agreed', said: () => 'agreed to this definition' },
  { state: 'unchecked', said: () => 'agreed, but to which wording was not recorded' },
  { state: 'stale', said: () => 'agreed before the definition changed' },
  { state: 'missing', said: (who) => `${who.length === 1 ? 'has' : 'have'} not agreed` },
];

function named(side: Side, state: SideState): string {
  return state.state === 'missing' ? side : `${side} (${state.by}, ${state.date})`;
}

/**
 * What is left until both sides agree to the definition as it is, as errors with the way to mend each.
 * @param source the definition as the user named it. @param locate where a part of it stands; else no place is named.
 */
export function agreementDiagnostics(
  agreement: AgreementState,
  source: string,
  locate: (path: Path, part: 'key') => Position = () => ({ line: 0, column: 0 }),
): Diagnostic[] {
  const errorAt = (part: string) =>
    ({ severity: 'error', file: source, ...locate(['agreement', part], 'key') }) as const;
  const unsigned = sides.flatMap((side): Diagnostic[] => {
    const state = agreement[side];
    if (state.state === 'agreed') return [];
    const message = `${DOUBTS[state.state](named(side, state))}.`;
    const mend = `Let ${side} read it, then record that they agree: \`${agreeCommand(source, side)}\`.`;
    return [{ ...errorAt(side), code: `${state.state}-agreement`, message, mend }];
  });
  if (!agreement.overdue) return unsigned;
  const message = `The agreement was to be reviewed by ${agreement.reviewBy}.`;
  const mend = 'Review the definition together, and write the day of the next review into `review_by`.';
  return [...unsigned, { ...errorAt('review_by'), code: 'review-overdue', message, mend }];
}

const DOUBTS: Readonly<Record<Exclude<SideState['state'], 'agreed'>, (who: string) => string>> = {
  missing: (side) => `There is no agreement of ${side} to this definition`,
  stale: (side) => `The definition changed after ${side} agreed to it`,
  unchecked: (side) => `The agreement of ${side} does not record what was agreed`,
};

/** The command line by which a side agrees. */
export function agreeCommand(source: string, side: Side): string {
  return `leadq agree ${shellWord(source)} --as ${side} --by <name>`;
}
