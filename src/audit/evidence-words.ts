import type { Evidence } from '../checks/check.ts';
import type { CriterionTrace, EvidenceTrace, Trace } from '../qualify/trace.ts';
import { quote } from '../report/list-words.ts';
import { enumerate, fieldName } from '../report/words.ts';
import { dataPackages } from '../run/versions.ts';
import { factsText } from './render-lead-facts.ts';

/**
 * `phone "555-555-5555": "5555555555" is one digit throughout`.
 * @param name how the field is called: with its id among the words of a definition.
 */
export function evidenceText({ field, text, rests }: EvidenceTrace, name = fieldName(field)): string {
  const cell = `${name} ${quote(text)}`;
  if (rests === undefined) return cell;
  const source = versionedSource(rests);
  const is = `is ${rests.is}${source && ` (${source})`}`;
  return rests.match.toLowerCase() === text.toLowerCase() ? `${cell} ${is}` : `${cell}: ${quote(rests.match)} ${is}`;
}

/** The package whose data says so, with its version; empty for none. */
export function versionedSource({ package: source }: Evidence): string {
  if (source === undefined) return '';
  const { version } = dataPackages.find(({ name }) => name === source) ?? {};
  return version === undefined ? source : `${source} ${version}`;
}

/** What speaks against a lead before anything is scored: each check with what it is worth and rests on, each rule. */
export function findingTexts(trace: Trace): string[] {
  const { criteria, evidence } = trace;
  const { allowedBy, others } = trace.findings;
  const found = criteria
    .filter(({ part, answer }) => part === 'check' && answer === true)
    .map((check) => {
      const rests = evidence.filter((one) => one.check === check.id).map((one) => evidenceText(one));
      return `${check.id} (${worthText(check, others)}): ${rests.join('; ')}`;
    });
  const by = enumerate(allowedBy.map(fieldName), 'and');
  const allowed = by && `It is on an allow list by its ${by}, so that nothing makes it a fake.`;
  const rules = criteria
    .filter(({ part, answer }) => part === 'reject' && answer === true)
    .map((rule) => `${rule.id} (rule): ${factsText(rule, trace)}`);
  return [...found, ...(allowed ? [allowed] : []), ...rules];
}

function worthText({ id, of }: CriterionTrace, others: readonly string[]): string {
  return others.includes(id) ? 'a sign without a second one from another field' : of;
}
