import { funnelStageTerms } from '../fields/catalogue/stage-terms.ts';
import { oneOf } from '../fields/term.ts';
import { fold, words } from '../fields/text.ts';

/** The stages that leadq knows by name, in order of the way. */
const STANDARD_STAGES = ['suspect', 'mql', 'sal', 'sql', 'opportunity', 'won'] as const;

export type StandardStage = (typeof STANDARD_STAGES)[number];

/** The most stages that a definition may name for the report: what is known of a lead's stages is kept as bits. */
export const MOST_STAGES = 16;

/** The stages of a report, in order of the way: the definition's with the first and the last that leadq needs. */
export interface StagePlan {
  readonly stages: readonly string[];
  /** By stage, which of the standard ones it is; undefined for one that is the definition's own. */
  readonly standards: readonly (StandardStage | undefined)[];
  /** Number of the stage that is this one, or of the last before it where the plan leaves it out. */
  place(standard: StandardStage): number;
  /** Number of the stage that is this one; -1 where the plan leaves it out. */
  exact(standard: StandardStage): number;
  /** Number of the stage that a text names, by the plan's own names or by those of waterfalls and CRMs; -1 for none. */
  named(text: string): number;
}

const vocabulary = oneOf(funnelStageTerms);

/** @param names stages of `funnel.stages`; none for the standard ones. */
export function planStages(names: readonly string[]): StagePlan {
  const drafts = (names.length > 0 ? names : STANDARD_STAGES).map((name) => ({ name, standard: standardOf(name) }));
  const stages: { name: string; standard: StandardStage | undefined }[] = [];
  let last = -1;
  for (const { name, standard } of drafts) {
    const rank = standard === undefined ? -1 : STANDARD_STAGES.indexOf(standard);
    stages.push({ name, standard: rank > last ? standard : undefined });
    last = Math.max(last, rank);
  }
  if (!stages.some(({ standard }) => standard === 'suspect')) stages.unshift({ name: 'suspect', standard: 'suspect' });
  if (!stages.some(({ standard }) => standard === 'won')) stages.push({ name: 'won', standard: 'won' });

  const standards = stages.map(({ standard }) => standard);
  const own = new Map(stages.map(({ name }, stage) => [form(name), stage]));
  const exact = (standard: StandardStage) => standards.indexOf(standard);
  const place = (standard: StandardStage) => {
    const rank = STANDARD_STAGES.indexOf(standard);
    return standards.findLastIndex((one) => one !== undefined && STANDARD_STAGES.indexOf(one) <= rank);
  };
  return {
    stages: stages.map(({ name }) => name),
    standards,
    place,
    exact,
    named(text) {
      const standard = standardOf(text);
      return own.get(form(text)) ?? (standard === undefined ? -1 : place(standard));
    },
  };
}

function standardOf(text: string): StandardStage | undefined {
  const found = vocabulary.read(text.trim(), { country: '', dateOrder: 'dmy', scale: 1, asOf: 0 }).value;
  return found?.length === 1 ? (found[0] as StandardStage) : undefined;
}

function form(text: string): string {
  return words(fold(text.replaceAll('_', ' '))).join(' ');
}
