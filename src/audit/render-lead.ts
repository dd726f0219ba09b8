import { Chalk, type ChalkInstance } from 'chalk';
import type { Answer } from '../fields/kind.ts';
import type { CriterionTrace, FactTrace } from '../qualify/trace.ts';
import { printable } from '../report/printable.ts';
import type { LeadExplanation } from './explain-lead.ts';

const PARTS: readonly { readonly part: CriterionTrace['part']; readonly title: string }[] = [
  { part: 'check', title: 'Checks' },
  { part: 'reject', title: 'Rejects' },
  { part: 'require', title: 'Requires' },
  { part: 'qualify', title: 'Qualifies by itself' },
  { part: 'score', title: 'Scores' },
  { part: 'ready', title: 'Ready for sales' },
  { part: 'track', title: 'Nurture tracks' },
];

const STEPS: Readonly<Record<LeadExplanation['decision']['step'], string>> = {
  reject: 'something rejects it',
  require: 'something required is missing',
  duplicate: 'it repeats an earlier lead',
  'auto-qualify': 'something qualifies it by itself',
  qualified: 'it meets every demand of qualified',
  nurture: 'it meets every demand of nurture',
  'below-nurture': 'it does not meet the demands of nurture',
};

/** Why one lead got its status, as text for a terminal: what was read, each criterion with its fact, the path. */
export function renderLead(
  { decision, duplicateOf, source, line, trace, headers }: LeadExplanation,
  color: boolean,
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const facts = new Map(trace.facts.map((fact) => [fact.field, fact]));
  const { status, score, scoreMin, scoreMax, step, reasons, missing, track, bar } = decision;
  const interval = scoreMin === scoreMax ? '' : ` (between ${scoreMin} and ${scoreMax}, as the unknown turns out)`;
  const lines = [
    chalk.bold(printable(`${source}:${line}: ${status}, score ${score}${interval}`)),
    printable(`because ${STEPS[step]}${duplicateOf ? `: ${duplicateOf}` : ''}: ${reasons.join(', ')}`),
    ...(missing.length > 0 ? [`to ask: ${missing.join(', ')}`] : []),
    ...(track ? [`nurture track: ${printable(track)}`] : []),
    ...(bar ? [`clears the bar: ${printable(bar)}`] : []),
    '',
    chalk.bold('What was read'),
    ...trace.facts.map((fact) => renderFact(fact, headers[fact.field])),
  ];
  for (const { part, title } of PARTS) {
    const criteria = trace.criteria.filter((criterion) => criterion.part === part);
    if (criteria.length === 0) continue;
    lines.push('', chalk.bold(title), ...criteria.map((criterion) => renderCriterion(criterion, facts, chalk)));
    if (part === 'score') lines.push(...trace.sections.map(renderSection), `  total ${score}`);
  }
  return `${lines.join('\n')}\n`;
}

function renderFact({ field, text, understood, damage }: FactTrace, headers: readonly string[] = []): string {
  const from = headers.length > 0 ? ` [${headers.join(', ')}]` : ' [derived]';
  const meaning = understood.length === 0 ? 'cannot be understood' : understood.join(', ');
  const harm = damage ? ` (${damage})` : '';
  return printable(`  ${field}${from}: ${text}${meaning === text ? '' : ` = ${meaning}`}${harm}`);
}

function renderCriterion(
  { part, of, id, answer, points, fields }: CriterionTrace,
  facts: ReadonlyMap<string, FactTrace>,
  chalk: ChalkInstance,
): string {
  const seen = fields.map((field) => `${field} ${facts.has(field) ? `"${facts.get(field)?.text}"` : 'unknown'}`);
  const worth = part === 'score' ? ` ${signed(answer === true ? points : 0)} of ${signed(points)}` : '';
  const name = of ? `${id} (${of})` : id;
  const text = printable(`  ${word(answer).padEnd(8)}${name}${worth}: ${seen.join(', ')}`);
  return answer === true ? chalk.green(text) : answer === undefined ? chalk.yellow(text) : text;
}

function renderSection({ id, profile, score }: { id: string; profile: string; score: number }): string {
  return printable(`  ${id}${profile ? ` (${profile})` : ''} ${score}`);
}

function word(answer: Answer): string {
  return answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `${points}`;
}
