import type { Status, Step } from '../qualify/decision.ts';
import type { CriterionTrace, SectionTrace, Trace } from '../qualify/trace.ts';
import type { DemandTrace, PathTrace } from '../qualify/trace-path.ts';
import { quote } from '../report/list-words.ts';
import type { Difference } from './compare-example.ts';
import { evidenceText } from './evidence-words.ts';
import type { TestedExample } from './test-examples.ts';

/** A line, and how far it is indented. */
type Line = readonly [depth: number, text: string];

const RANKS: readonly Status[] = ['rejected', 'nurture', 'qualified'];

/** Why an example's lead came out otherwise than expected: what decided, and what the parts in dispute answered. */
export function explainDifferences({ example, decision, differences, trace, path }: TestedExample): Line[] {
  const { status, bar, reasons, contactProfile, organizationProfile } = example.expect;
  const differs = (...of: readonly Difference['of'][]) => differences.some((one) => of.includes(one.of));
  const lines = decidedLines(trace, path);
  const isScored = path.step !== 'reject' && path.step !== 'require';
  if (isScored && differs('status') && status !== undefined) lines.push(...statusLines(status, trace, path));
  if (isScored && differs('bar')) lines.push(...barLines(bar || decision.bar, path));
  if (isScored && differs('status', 'score', 'bar', 'contact_profile', 'organization_profile')) {
    const wanted = [contactProfile, organizationProfile];
    lines.push([0, `Score ${decision.score}:`], ...trace.sections.flatMap((one) => sectionLines(one, wanted, trace)));
    lines.push(...openLines(trace));
  }
  if (differs('reasons')) {
    const lacking = (reasons ?? []).filter((code) => !decision.reasons.includes(code));
    lines.push(...lacking.flatMap((code) => lackingLines(code, trace)));
  }
  if (differs('track') && path.status === 'nurture') {
    lines.push([0, 'Tracks, of which the first that answers yes is taken:'], ...criterionLines('track', trace));
  }
  return lines;
}

const STEPS: Readonly<Record<Step, string>> = {
  reject: 'It is rejected:',
  require: 'Something required is missing:',
  duplicate: 'It repeats an earlier lead.',
  'auto-qualify': 'It qualifies by itself:',
  qualified: 'It meets every demand of qualified.',
  nurture: 'It meets every demand of nurture, and not every one of qualified.',
  'below-nurture': 'It meets the demands of neither qualified nor nurture.',
};

/** The step that decided, with the criteria that made it. */
function decidedLines(trace: Trace, { step, steps }: PathTrace): Line[] {
  const { because } = steps.find(({ decides }) => decides) ?? steps[0];
  const deciding = trace.criteria.filter(({ part, id, answer }) => {
    if (part === 'require') return step === 'require' && answer === false;
    if (part === 'qualify') return step === 'auto-qualify' && answer === true;
    return step === 'reject' && (part === 'check' || part === 'reject') && because.includes(id);
  });
  return [[0, STEPS[step]], ...deciding.map((one): Line => [1, criterionText(one, trace)])];
}

/** What keeps a lead from the status that was expected, or lets it rise above. */
function statusLines(expected: Status, trace: Trace, { status, steps }: PathTrace): Line[] {
  if (expected === 'rejected') {
    const signs = trace.criteria.filter(({ part, answer }) => part === 'check' && answer === true);
    return [
      [0, 'Nothing rejects it:'],
      ...criterionLines('reject', trace),
      ...signs.map((one): Line => [1, `${criterionText(one, trace)} (a sign that does not reject alone)`]),
    ];
  }
  // A lead that qualifies by itself was not held against any demand.
  if (steps.some(({ step, decides }) => decides && step === 'auto-qualify')) return [];
  const isLower = RANKS.indexOf(status) < RANKS.indexOf(expected);
  const asked = isLower ? expected : status;
  const demands = steps.find(({ step }) => step === asked)?.demands ?? [];
  if (demands.length === 0) return isLower ? [[0, `The definition asks nothing for ${asked}.`]] : [];
  const heading: Line = [0, `${asked} asks for`];
  return [heading, ...demands.map((demand): Line => [1, demandText(demand)])];
}

function barLines(wanted: string, { bars }: PathTrace): Line[] {
  const last = bars.findIndex(({ id }) => id === wanted);
  return bars
    .slice(0, last + 1)
    .flatMap(({ id, demands }): Line[] => [
      [0, `The bar ${id} asks for`],
      ...demands.map((demand): Line => [1, demandText(demand)]),
    ]);
}

function demandText({ of, section, least, got, holds, among }: DemandTrace): string {
  const answers = among.map(({ id, answer }) => `${id} ${answerWord(answer)}`).join(', ');
  const verdict = holds ? 'enough' : `${least - got} short`;
  return `${section || of} ${least}: it has ${got}, ${verdict}${answers && ` (${answers})`}`;
}

/** @param wanted profiles that were expected, which are shown beside those that count. */
function sectionLines({ id, profiles }: SectionTrace, wanted: readonly (string | undefined)[], trace: Trace): Line[] {
  return profiles
    .filter((profile) => profile.counts || (profile.id !== '' && wanted.includes(profile.id)))
    .flatMap((profile): Line[] => {
      const of = profile.id ? `${id} ${profile.id}` : id;
      const cap = profile.sum > profile.cap ? `, of ${profile.sum} at most ${profile.cap}` : '';
      const rules = trace.criteria.filter((one) => one.part === 'score' && one.of === of);
      const heading: Line = [1, `${of} ${profile.score}${cap}${profile.counts ? '' : ', which does not count'}`];
      return [heading, ...rules.map((rule): Line => [2, criterionText(rule, trace)])];
    });
}

/** Rules whose answer is unknown and could bring points, those that could bring most first. */
function openLines({ criteria }: Trace): Line[] {
  const open = criteria.filter(({ part, answer, points }) => part === 'score' && answer === undefined && points > 0);
  if (open.length === 0) return [];
  const texts = open
    .toSorted((a, b) => b.points - a.points)
    .map(({ id, points, fields }) => `${id} (${signed(points)} by ${fields.join(', ')})`);
  return [[0, `Not known, and could bring points: ${texts.join('; ')}.`]];
}

/** What the criterion of a code answered, if there is one. */
function lackingLines(code: string, trace: Trace): Line[] {
  const found = trace.criteria.filter(({ part, id }) => {
    if (part === 'require') return code === `missing-${id.replaceAll(' or ', '-or-')}`;
    return part === 'qualify' ? code === `auto-${id}` : part !== 'ready' && part !== 'track' && code === id;
  });
  if (found.length === 0 && !/^(?:meets-|below-)/.test(code)) {
    return [[0, `Nothing in the definition gives the reason ${code}.`]];
  }
  return found.map((one): Line => [0, `The reason ${code} is not given: ${criterionText(one, trace)}`]);
}

function criterionLines(part: CriterionTrace['part'], trace: Trace): Line[] {
  return trace.criteria.filter((one) => one.part === part).map((one): Line => [1, criterionText(one, trace)]);
}

function criterionText(criterion: CriterionTrace, { facts, evidence }: Trace): string {
  const { part, id, answer, points, brought, fields } = criterion;
  const rests =
    part === 'check' ? evidence.filter(({ check }) => check === id).map((one) => evidenceText(one, one.field)) : [];
  if (rests.length > 0) return `${answerWord(answer)} ${id}: ${rests.join('; ')}`;
  const seen = fields.map((field) => {
    const fact = facts.find((one) => one.field === field);
    return fact ? `${field} ${quote(fact.text)}` : `${field} not known`;
  });
  const worth = part === 'score' ? ` ${signed(brought)} of ${signed(points)}` : '';
  return `${answerWord(answer)}${worth} ${id}: ${seen.join(', ')}`;
}

function answerWord(answer: CriterionTrace['answer']): string {
  return answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `${points}`;
}
