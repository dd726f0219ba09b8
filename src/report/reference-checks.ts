import type { DescribedVocabulary } from '../definition/json-schema.ts';
import { strengths } from '../definition/json-schema-parts.ts';
import type { Described } from '../definition/json-schema-shape.ts';
import { fakeGroups } from '../definition/reject.ts';

type Check = DescribedVocabulary['checks'][number];

/** What `leadq check` looks for in a definition that can be read. */
export interface StaticCheck extends Described {
  readonly severity: 'error' | 'warning';
}

/** Checks by what they are about: first those that `fake` weighs, then those that always reject. */
export function renderChecks(checks: readonly Check[]): string {
  const isFake = ({ group }: Check) => fakeGroups.includes(group);
  const meanings = Object.entries(strengths).map(([strength, means]) => `- \`${strength}\`: ${means}`);
  return [
    'Checks ask whether data is real and usable. What a finding is worth stands below `reject: { fake: ... }`, by check or\nby group; the check comes before its group, and `allow: lists.<name>` before both.',
    meanings.join('\n'),
    ...fakeGroups.flatMap((group) => [
      `Group \`${group}\`:`,
      checks
        .filter((check) => check.group === group)
        .map(({ id, means, strength }) => `- \`${id}\` (default \`${strength}\`): ${means}`)
        .join('\n'),
    ]),
    'These always reject, where a list or a column says so:',
    checks
      .filter((check) => !isFake(check))
      .map(({ id, means }) => `- \`${id}\`: ${means}`)
      .join('\n'),
  ].join('\n\n');
}

export function renderGates(counters: readonly Described[]): string {
  return [
    'A gate is a counter, `<` or `>`, and a number or a percentage: `gates: ["qualified<5%", "unreadable>0"]`. Percentages of\ncounters are of the rows read. Where it is true the run fails with exit code 1. Counters:',
    counters.map(({ id, means }) => `- \`${id}\`: ${means}`).join('\n'),
    'Instead of a counter a gate may name the way to any number of `report.json` but those of leads by name: keys with dots\nbetween them, and in brackets what an element of a list is called: `by.source[Webinar].qualified<10%`,\n`fields.email.valid_share<95%`, `suppliers[Acme Data].rejected>20%`, `reasons[missing-email].rejected>100`,\n`reason_pairs[duplicate + missing-email].leads>50`. Where there are elements, a name in brackets is one of them: the\nleads without a source are `by.source.blank`, and `by.source[blank]` are those whose source is called so. Where the way\nends at something with a `share`, `rate`, `median` or `auc`, that is compared. A percentage of a count is of the\n`leads`, `cells` or other whole beside or above it, else of the rows read; shares are percentages already.',
    'What a list of all that occurs does not hold is 0: leads with a reason that no lead has. Fields that are not in the\ncatalogue and reasons that neither a check nor the definition gives are mistakes. Of what else is not there, and of\npercentages of nothing, `<` is true and `>` is not. Neither is true of the change since a run that never was, of a value\nthat may be among those that are not kept, and of a name that several elements have. Whatever is not true for another\nreason than its number is said on standard error, and in `unmeasured_gates` of the report. `leadq report --fail-on`\nnames numbers of `conversion.json` so: `waterfall.overall<5%`, `waterfall.stages[sql].days_here>30`,\n`sales.sources[Trade Show].won<3`.',
  ].join('\n\n');
}

export function renderStaticChecks(checks: readonly StaticCheck[]): string {
  const of = (severity: string) =>
    checks
      .filter((check) => check.severity === severity)
      .map(({ id, means }) => `- \`${id}\`: ${means}`)
      .join('\n');
  return [
    '`leadq check` reads a definition and says, besides mistakes of spelling, what it says and does not mean. Errors fail;\nwarnings fail with `--strict`.',
    'Errors:',
    of('error'),
    'Warnings:',
    of('warning'),
  ].join('\n\n');
}
