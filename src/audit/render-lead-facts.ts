import { formatDay } from '../fields/calendar.ts';
import { LATEST } from '../qualify/activity-columns.ts';
import type { CriterionTrace, Trace } from '../qualify/trace.ts';
import { quote } from '../report/list-words.ts';
import { type PageTable, tableOf } from '../report/page.ts';
import { fieldName, troubleMeans } from '../report/words.ts';
import type { LeadExplanation } from './explain-lead.ts';

/** What was read: of each field its columns, its text, and how that was understood. */
export function factsTable({ trace, headers, joined }: LeadExplanation): PageTable {
  const rows = trace.facts.map(({ field, text, understood, damage }) => {
    const meaning = understood.length === 0 ? 'cannot be understood' : understood.map(withoutEnds).join(', ');
    const harm = damage === undefined ? '' : ` (${troubleMeans(damage)})`;
    const from = joined.includes(field) ? ['the organization'] : (headers[field] ?? ['derived']);
    return [fieldName(field), from.join(', '), text, `${meaning}${harm}`];
  });
  return tableOf(['field', 'from', 'text', 'understood'], rows);
}

/** `200..200` as `200`. */
function withoutEnds(understood: string): string {
  return understood.replace(/^(.+)\.\.\1(?= |$)/, '$1');
}

/** What the activity list says of what the lead did. */
export function activitiesTable({ activities }: Trace): PageTable {
  const rows = activities.map(({ types, since, of, least, most }) => {
    const amount = most === undefined ? `${least} or more` : least === most ? `${least}` : `${least} to ${most}`;
    const isNothing = of === 'age' && most === undefined;
    return [
      types.map(fieldName).join(', '),
      since === undefined ? '' : formatDay(since),
      isNothing ? '' : amount,
      isNothing ? 'nothing with a day' : MEASURES[of],
    ];
  });
  return tableOf(['activity', 'from', '>amount', 'what it is'], rows);
}

const MEASURES: Readonly<Record<Trace['activities'][number]['of'], string>> = {
  count: 'how many',
  sum: 'points that are left of them',
  age: 'days since the latest',
};

/** What the criteria of a part answered, and by which facts. */
export function criteriaTable(part: CriterionTrace['part'], trace: Trace): PageTable {
  const criteria = trace.criteria.filter((criterion) => criterion.part === part);
  if (part !== 'check') {
    return tableOf(
      ['criterion', 'answer', 'because of'],
      criteria.map((criterion) => [criterion.id, answerWord(criterion.answer), factsText(criterion, trace)]),
    );
  }
  return tableOf(
    ['check', 'worth', 'answer', 'because of'],
    criteria.map((criterion) => [
      criterion.id,
      criterion.of,
      answerWord(criterion.answer),
      factsText(criterion, trace),
    ]),
  );
}

/** What the rules of each section, and of each of its profiles, brought. */
export function scoreTables(trace: Trace): PageTable[] {
  return trace.sections.flatMap(({ id: section, profiles }) =>
    profiles.map(({ id }) => {
      const of = id === '' ? section : `${section} ${id}`;
      const rules = trace.criteria.filter((criterion) => criterion.part === 'score' && criterion.of === of);
      return tableOf(
        [of, 'answer', '>points', '>of', 'because of'],
        rules.map((rule) => [
          rule.id,
          answerWord(rule.answer),
          signed(rule.brought),
          signed(rule.points),
          factsText(rule, trace),
        ]),
      );
    }),
  );
}

/** What a criterion looked at. A check looks at each of its fields by itself: those that are known say enough. */
export function factsText({ part, fields }: CriterionTrace, { facts, activities }: Trace): string {
  const known = part === 'check' ? fields.filter((field) => facts.some((fact) => fact.field === field)) : [];
  return (known.length > 0 ? known : fields)
    .map((field) => {
      if (field === LATEST.type && activities.length > 0) return 'the activity list';
      const fact = facts.find((one) => one.field === field);
      return `${fieldName(field)} ${fact === undefined ? 'not known' : quote(fact.text)}`;
    })
    .join(', ');
}

export function answerWord(answer: CriterionTrace['answer']): string {
  return answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
}

function signed(points: number): string {
  if (!Number.isFinite(points)) return points > 0 ? 'any' : 'any less';
  return points > 0 ? `+${points}` : `${points}`;
}
