import { conditionText } from '../report/condition-words.ts';
import { type Statement, say } from '../report/page.ts';
import { listText } from '../report/value-words.ts';
import type { CheckExplanation, DefinitionExplanation } from './explain-definition.ts';

const FAKE_GROUPS: readonly string[] = ['email', 'phone', 'name', 'company'];

/** What rejects a lead, whatever else is known of it: orders, fakes, and the definition's own rules. */
export function sayRejections({ definition, checks, lists }: DefinitionExplanation): Statement[] {
  const { competitors, suppress, optOut, allow, when } = definition.reject;
  const fakes = checks.filter(({ group }) => FAKE_GROUPS.includes(group));
  const named = (ids: readonly string[]) => ids.map((id) => listText(id, lists)).join('; ');
  const orders = (group: string) => checks.filter((check) => check.group === group).map(checkText);
  return [
    ...(suppress.length > 0 ? [say(`Whoever is on the list ${named(suppress)}.`, orders('suppressed'))] : []),
    optOut
      ? say('Whoever asked not to be contacted, by a column of the list.', orders('opt-out'))
      : say('Columns in which people ask not to be contacted do not reject.'),
    ...(competitors.length > 0 ? [say(`Competitors, by the list ${named(competitors)}.`, orders('competitor'))] : []),
    ...sayFakes(fakes, 'proof', 'Proof of a fake; each of these rejects alone:'),
    ...sayFakes(
      fakes,
      'sign',
      'Signs of a fake; two of them reject if they are about different things (the name, the company, the email, the phone), one alone does not:',
    ),
    ...sayFakes(fakes, 'off', 'These are not looked at:'),
    ...(allow.length > 0 ? [say(`Nobody on the list ${named(allow)} is taken for a fake.`)] : []),
    ...(when.length > 0
      ? [
          say(
            'Rules of this definition; each rejects alone:',
            when.map(({ id, if: condition }) => `${id}: if ${conditionText(condition, lists)}.`),
          ),
        ]
      : []),
  ];
}

function sayFakes(checks: readonly CheckExplanation[], strength: string, text: string): Statement[] {
  const found = checks.filter((check) => check.strength === strength);
  return found.length === 0 ? [] : [say(text, found.map(checkText))];
}

function checkText({ id, means }: CheckExplanation): string {
  return `${id}: ${means}.`;
}
