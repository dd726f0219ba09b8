import { conditionText } from '../report/condition-words.ts';
import { countOf } from '../report/figures.ts';
import { quote } from '../report/list-words.ts';
import { type Statement, say } from '../report/page.ts';
import { valueText } from '../report/value-words.ts';
import { fieldName, reasonMeans } from '../report/words.ts';
import type { LeadExplanation } from './explain-lead.ts';
import { ACTIVITY } from './lead-probe.ts';
import type { Way } from './nearest-way-up.ts';
import type { WayFact } from './way-options.ts';

/** What would lift the lead, or why nothing does. Nothing for a qualified lead. */
export function sayWayUp({ wayUp, duplicateOf, lists }: LeadExplanation): Statement[] {
  const { to, final, ways, further, mostFacts, repeats, complete } = wayUp;
  if (to === undefined) return [];
  if (final.length > 0) {
    return final.map((code) =>
      say(
        code === 'duplicate'
          ? `No fact lifts it: it repeats ${duplicateOf}, which stands for both.`
          : `No fact lifts it: ${reasonMeans(code, 'order')} (${code}).`,
      ),
    );
  }
  if (ways.length === 0) {
    const tried = complete ? '' : ' among the likeliest combinations';
    const repeated = repeats ? ' without repeating an earlier lead' : '';
    return [say(`No way to ${to} was found with up to ${countOf(mostFacts, 'fact')}${tried}${repeated}.`)];
  }
  const differs = ways.some(({ facts }) => facts.some(({ known }) => known));
  const needed = differs
    ? `Nothing that could be asked lifts it to ${to}. It would take something else than what the list says, one of:`
    : `It becomes ${to} if one of these turns out to be true:`;
  const more = further === 0 ? [] : [say(`${countOf(further, 'further way')} of as many facts.`)];
  return [say(needed, [...ways.map((way) => sayWay(way, to, lists)), ...more])];
}

function sayWay({ facts, status, score }: Way, to: string, lists: LeadExplanation['lists']): Statement {
  const outcome = status === to ? `then its score is ${score}` : `then it is ${status}, and its score is ${score}`;
  if (facts.length === 1) return say(`${factText(facts[0], lists)}: ${outcome}`);
  return say(
    `${countOf(facts.length, 'fact')} together: ${outcome}`,
    facts.map((fact) => factText(fact, lists)),
  );
}

/** Of more conditions than these only the number is said. */
const MOST_SAID = 3;

function factText(fact: WayFact, lists: LeadExplanation['lists']): string {
  const { field, example, times, told, known } = fact;
  if (field === ACTIVITY) {
    const often = times === 1 ? '' : `, ${countOf(times, 'time')}`;
    return `activity ${valueText('activity_type', example, false)} today${often}`;
  }
  const instead = told === undefined ? '' : known ? ` instead of ${quote(told)}` : `, more exactly than ${quote(told)}`;
  const meaning = meaningText(fact, lists);
  return `${fieldName(field)}, for example ${quote(example)}${instead}${meaning && ` (${meaning})`}`;
}

function meaningText({ meets, ends }: WayFact, lists: LeadExplanation['lists']): string {
  const isNew = meets.length > 0;
  const tests = isNew ? meets : ends;
  const said = tests.slice(0, MOST_SAID).map((test) => conditionText(test, lists));
  if (tests.length > MOST_SAID) said.push(countOf(tests.length - MOST_SAID, 'further condition'));
  return said.length === 0 ? '' : `${isNew ? '' : 'no longer: '}${said.join(', and ')}`;
}
