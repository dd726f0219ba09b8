import type { Profile, ScoringRule, Section } from '../definition/definition.ts';
import { soleActivity } from '../definition/sole-activity.ts';
import { conditionText } from '../report/condition-words.ts';
import { countOf, formatCount } from '../report/figures.ts';
import { type Statement, say } from '../report/page.ts';
import { type NamedLists, periodText } from '../report/value-words.ts';
import type { DefinitionExplanation } from './explain-definition.ts';

/** How points are given, section by section. */
export function sayScore({ definition, lists }: DefinitionExplanation): Statement[] {
  const { sections } = definition;
  if (sections.length === 0) return [say('No points are given: every lead scores 0.')];
  const parts = sections.length === 1 ? '' : ` of its ${sections.length} parts`;
  return [
    say(`The score is the sum${parts}. What is unknown of a lead brings 0 points and takes none.`),
    ...sections.map((section) => saySection(section, lists)),
  ];
}

function saySection({ id, profiles }: Section, lists: NamedLists): Statement {
  if (profiles.length === 1 && profiles[0].id === '') {
    const [profile] = profiles;
    return say(`${id}${capText(profile)}:`, sayProfile(profile, lists));
  }
  return say(
    `${id}: the best of ${countOf(profiles.length, 'profile')} counts, the first of them on a tie:`,
    profiles.map((profile) => say(`${profile.id}${capText(profile)}:`, sayProfile(profile, lists))),
  );
}

function capText({ max }: Profile): string {
  return Number.isFinite(max) ? `, at most ${pointsText(max)} together` : '';
}

function sayProfile(profile: Profile, lists: NamedLists): Statement[] {
  const rules = profile.rules.map((rule) => say(ruleText(rule, lists)));
  return profile.halfLife === undefined ? rules : [...rules, say(fadingText(profile, profile.halfLife))];
}

function ruleText({ id, points, each, max, if: condition }: ScoringRule, lists: NamedLists): string {
  const cap = each && Number.isFinite(max) ? `, at most ${pointsText(max)} together` : '';
  const worth = each ? `${signed(points)} for each activity${cap},` : signed(points);
  return `${id}: ${worth} if ${conditionText(condition, lists)}.`;
}

/** How points fade, worked out on the rule with the most points. */
function fadingText({ rules }: Profile, halfLife: NonNullable<Profile['halfLife']>): string {
  const period = periodText(halfLife);
  const fading = rules.filter((rule) => soleActivity(rule.if) !== undefined);
  if (fading.length === 0) return `Half-life ${period}: it changes nothing here, since only activities fade.`;
  const [{ id, points }] = [...fading].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const left = (times: number) => formatSigned(Math.sign(points) * Math.floor(Math.abs(points) / 2 ** times + 0.5));
  const twice = periodText({ ...halfLife, count: halfLife.count * 2 });
  const rest = rules.length > fading.length ? ' Rules about anything else do not fade.' : '';
  return (
    `Activities fade: after ${period} half of the points are left, after ${twice} a quarter. ` +
    `For example ${id}: ${formatSigned(points)} today, ${left(1)} after ${period}, ${left(2)} after ${twice}. ` +
    `Where a rule does not count each activity, the most recent one counts.${rest}`
  );
}

export function pointsText(points: number): string {
  return points < 0 ? `-${countOf(-points, 'point')}` : countOf(points, 'point');
}

function signed(points: number): string {
  return points > 0 ? `+${pointsText(points)}` : pointsText(points);
}

function formatSigned(points: number): string {
  return points < 0 ? `-${formatCount(-points)}` : formatCount(points);
}
