import { checks } from '../checks/index.ts';
import { fieldById } from '../fields/catalogue.ts';
import type { Impossible } from '../run/facts.ts';
import { countOf, formatCount, formatShare } from './figures.ts';
import type { StageId } from './funnel.ts';
import { quote } from './list-words.ts';
import type { NextStep } from './next-steps.ts';
import type { ReasonKind } from './reasons.ts';
import type { MistypedDomain } from './troubles.ts';

/** What every report says that shows leads. */
export const NAMES_PEOPLE = 'This report names people. Handle it as you handle the list.';

/** A field as people say it: `company domain`. */
export function fieldName(id: string): string {
  return id.replaceAll('_', ' ');
}

/** What a field is, in the catalogue's words. */
export function fieldMeans(id: string): string {
  return fieldById(id)?.means ?? fieldName(id);
}

/** Some things in a row: `a`, `a or b`, `a, b or c`. */
export function enumerate(items: readonly string[], conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** The first of many things, and how many more there are: `a, b and 3 more`. */
export function enumerateSome(items: readonly string[], most: number): string {
  if (items.length <= most) return items.join(', ');
  return `${items.slice(0, most).join(', ')} and ${formatCount(items.length - most)} more`;
}

const checkMeans: ReadonlyMap<string, string> = new Map(checks.map(({ id, means }) => [id, means]));

export function reasonMeans(code: string, kind: ReasonKind): string {
  switch (kind) {
    case 'order':
    case 'fake':
      return checkMeans.get(code) ?? code;
    case 'missing':
      return enumerate(
        missingFields(code).map((field) => `no ${fieldName(field)}`),
        'and',
      );
    case 'duplicate':
      return 'the lead repeats an earlier row';
    case 'below-nurture':
      return 'the lead fits too little to be nurtured';
    case 'meets':
      return code === 'meets-qualified' ? 'all that the definition asks of a qualified lead' : 'enough to be nurtured';
    case 'auto':
      return 'a rule that qualifies by itself';
    case 'rule':
      return 'a rule of the definition';
  }
}

/** The fields of a `missing-` code, of which one would have been enough. */
export function missingFields(code: string): string[] {
  return code.slice('missing-'.length).split('-or-');
}

/** Fields of which one is enough: `email or phone`. */
function needed(fields: readonly string[]): string {
  return enumerate(fields.map(fieldName), 'or');
}

const STAGES: Readonly<Record<StageId, { readonly means: string; readonly lost: string }>> = {
  read: { means: 'rows read', lost: '' },
  readable: { means: 'can be read', lost: 'unreadable' },
  allowed: { means: 'may be contacted, and no rule excludes it', lost: 'excluded' },
  real: { means: 'not a fake', lost: 'fake' },
  complete: { means: 'has all that is required', lost: 'incomplete' },
  unique: { means: 'repeats no earlier row', lost: 'repeated' },
  fitting: { means: 'fits well enough to be nurtured', lost: 'below nurture' },
  interested: { means: 'shows interest, or is qualified without', lost: 'without interest' },
  qualified: { means: 'is what marketing and sales agreed on', lost: 'nurture' },
};

export function stageMeans(id: StageId): string {
  return STAGES[id].means;
}

/** What becomes of the rows that do not reach a stage. */
export function lossMeans(id: StageId): string {
  return STAGES[id].lost;
}

const TROUBLES: Readonly<Record<string, string>> = {
  unreadable: 'not understood',
  'excel-date': 'turned into dates by a spreadsheet',
  'excel-exponent': 'shortened to an exponent by a spreadsheet',
  'lost-zero': 'without the leading zero, as a spreadsheet leaves them',
};

/** @param code with its facts behind it: `mistyped-domain gmial.com gmail.com`. */
export function troubleMeans(code: string): string {
  const [id, domain = '', likely = ''] = code.split(' ');
  return id === 'mistyped-domain' ? mistypedMeans([{ domain, likely }]) : (TROUBLES[id] ?? code);
}

export function mistypedMeans(mistyped: readonly MistypedDomain[]): string {
  return `perhaps mistyped: ${mistyped.map(({ domain, likely }) => `${domain} for ${likely}`).join(', ')}`;
}

/** What no lead of a list can have, and how to mend it. `leads` are the list's readable rows. */
export function impossibleText({ source, fields, otherwise, unmapped }: Impossible, leads: number): string {
  const names = needed(fields);
  const column = fields.length === 1 ? `no ${names} column` : `no column for ${names}`;
  const fate = otherwise === 'nurture' ? 'nurtured' : 'rejected';
  const outcome =
    leads === 0 || otherwise === 'nurture'
      ? `no lead of it can be more than ${fate}`
      : `${leads === 1 ? 'its one lead is' : `all ${formatCount(leads)} leads are`} rejected`;
  const candidates = unmapped.length === 0 ? '' : ` (not understood: ${enumerateSome(unmapped.map(quote), 3)})`;
  const options = enumerate(
    fields.map((field) => `--column ${field}=<header>`),
    'or',
  );
  return `${names} is required, and ${source} has ${column}: ${outcome}. Map one with ${options}${candidates}, or ask less with require: [...].`;
}

/** What to do next: what is true of the counts, then the action. */
export function nextStepText(step: NextStep): string {
  switch (step.code) {
    case 'no-rows':
      return 'There are no rows: look whether this is the right list.';
    case 'map-column':
      return `Map ${needed(step.fields)} in ${enumerateSome(step.sources, 2)}, or require it no longer, and run again.`;
    case 'largest-loss':
      return largestLossText(step);
    case 'complete-field': {
      const leads = countOf(step.leads, 'lead lacks', 'leads lack');
      return `${leads} nothing required but the ${needed(step.fields)}: add it in the ${step.status} list and run again.`;
    }
    case 'learn-fields': {
      const fields = step.fields.map(({ field, leads }) => `${fieldName(field)} (${formatCount(leads)})`);
      return `Leads could rise by what is not known of them: ${fields.join(', ')}. leadq_missing says who lacks what.`;
    }
    case 'damaged-cells': {
      const cells = countOf(step.cells, 'cell');
      return `A spreadsheet seems to have damaged ${cells} of ${fieldName(step.field)}: ask for the list as it was exported.`;
    }
    case 'mistyped-domains':
      return `${countOf(step.cells, 'address is', 'addresses are')} ${step.means}. Ask, or correct the list.`;
    case 'unreadable-rows':
      return `${countOf(step.rows, 'row')} could not be read: unreadable.csv has the text and the line of each.`;
    case 'look-for-near-duplicates':
      return `${countOf(step.leads, 'lead repeats another', 'leads repeat others')}: --near-duplicates also finds those that are written differently.`;
    case 'settle-near-duplicates':
      return `${countOf(step.groups, 'lead seems', 'leads seem')} to be in the list more than once: report.md names the rows. Settle them where the list comes from.`;
    case 'none-qualified':
      return 'No lead is qualified: leadq explain --list <list> --lead <line> shows for one of them what it lacks.';
  }
}

function largestLossText({ reason, kind, leads, share, alone }: Extract<NextStep, { code: 'largest-loss' }>): string {
  const loss = `The largest loss is ${reason}: ${countOf(leads, 'row')} (${formatShare(share)})`;
  switch (kind) {
    case 'missing':
      return `${loss}${alone > 0 ? `, ${formatCount(alone)} with no other fault` : ''}. Ask the supplier for it.`;
    case 'fake':
      return `${loss}. Show them to the supplier: ${reasonMeans(reason, kind)}.`;
    case 'order':
      return `${loss}. Keep them out of every campaign: ${reasonMeans(reason, kind)}.`;
    case 'duplicate':
      return `${loss}. Do not pay for them twice: leadq_duplicate_of names the earlier row.`;
    case 'below-nurture':
      return `${loss}. leadq explain --list <list> --lead <line> shows what one of them lacks.`;
    default:
      return `${loss}. If that is more than expected, look at the rule in the definition.`;
  }
}
