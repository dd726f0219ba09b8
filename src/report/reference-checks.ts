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
    'A gate is a counter, `<` or `>`, and a number or a percentage of the rows read: `gates: ["qualified<5%",\n"unreadable>0"]`. Where it is true the run fails with exit code 1. Counters:',
    counters.map(({ id, means }) => `- \`${id}\`: ${means}`).join('\n'),
    'Instead of a counter a gate may name the way to any number of `report.json`: keys with dots between them, and in\nbrackets what an element of a list is called: `by.source[Webinar].qualified<10%`, `fields.email.valid_share<95%`,\n`suppliers[Acme Data].rejected>20%`, `reasons[missing-email].rejected>100`. Where the way ends at\nsomething with a `share`, `rate`, `median` or `auc`, that is compared. A percentage of a count is of the `leads`, `cells`\nor other whole beside or above it, else of the rows read; shares are percentages already. Of what is not there, `<` is\ntrue and `>` is not. `leadq report --fail-on` names numbers of `conversion.json` so: `waterfall.overall<5%`,\n`waterfall.stages[sql].days_here>30`, `sales.sources[Trade Show].won<3`.',
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
