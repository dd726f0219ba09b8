import { roleTerms } from '../fields/title-terms.ts';
import type { Decision, Status } from '../qualify/decision.ts';
import { MATCHES, type Match, type OrganizationIndex } from '../qualify/organizations.ts';
import { sharedNumbers } from '../qualify/shared-numbers.ts';
import type { OrganizationCoverage } from './facts.ts';

/** What is counted of an organization: its leads of each status, and then these. */
const STATUSES: Readonly<Record<Status, number>> = { qualified: 0, nurture: 1, rejected: 2 };
const STRIDE = 6;
/** How surely its leads found it: 3 by id, 2 by domain, 1 by name. */
const MATCH = 3;
/** A bit for each role of its leads, in the order of the vocabulary. */
const ROLES = 4;
/** The highest score of a lead's section about the organization. */
const SCORE = 5;
const NO_SCORE = -(2 ** 31);

/** What leads have counted on their organizations, in memory that all threads count in. Plain data. */
export interface OrganizationCounts {
  /** Leads that found none, then those that found theirs by name, by domain, by id. */
  readonly leads: Int32Array;
  readonly organizations: Int32Array;
  /** Which of the decision's sections is the organization's; -1 for none. */
  readonly section: number;
}

/** Nothing counted yet, of so many organizations. */
export function noOrganizationCounts(organizations: number, section: number): OrganizationCounts {
  const counts = sharedNumbers(organizations * STRIDE);
  for (let at = SCORE; at < counts.length; at += STRIDE) counts[at] = NO_SCORE;
  return { leads: sharedNumbers(1 + MATCHES.length), organizations: counts, section };
}

/** Counts leads on their organizations. Threads may do so at once: nothing depends on the order of the leads. */
export class OrganizationTally {
  constructor(private readonly counts: OrganizationCounts) {}

  /**
   * Counts a lead.
   * @param organization -1 for none. @param sureness see `SURENESS`; 0 for none.
   * @param roles in the buying decision: see `roleBits`.
   */
  count(organization: number, sureness: number, roles: number, decision: Decision): void {
    const { leads, organizations, section } = this.counts;
    Atomics.add(leads, sureness, 1);
    if (organization < 0) return;
    const at = organization * STRIDE;
    Atomics.add(organizations, at + STATUSES[decision.status], 1);
    raise(organizations, at + MATCH, sureness);
    if ((organizations[at + ROLES] & roles) !== roles) Atomics.or(organizations, at + ROLES, roles);
    const score = decision.sections[section];
    if (score !== undefined) raise(organizations, at + SCORE, score);
  }

  /** Leads that found their organization, by what they found it. */
  get matched(): Record<Match, number> {
    const { leads } = this.counts;
    return { id: leads[SURENESS.id], domain: leads[SURENESS.domain], name: leads[SURENESS.name] };
  }

  get unmatched(): number {
    return this.counts.leads[0];
  }

  /** How well organizations are covered. */
  get coverage(): OrganizationCoverage {
    const { organizations } = this.counts;
    const qualified = [0, 0, 0, 0];
    const roles = ROLE_IDS.map(() => 0);
    let withLeads = 0;
    for (let at = 0; at < organizations.length; at += STRIDE) {
      qualified[Math.min(organizations[at], 3)]++;
      if (organizations[at + MATCH] > 0) withLeads++;
      for (let role = 0; role < roles.length; role++) roles[role] += (organizations[at + ROLES] >> role) & 1;
    }
    return {
      all: organizations.length / STRIDE,
      withLeads,
      oneQualified: qualified[1],
      twoQualified: qualified[2],
      moreQualified: qualified[3],
      roles: ROLE_IDS.map((role, number) => ({ role, organizations: roles[number] })),
    };
  }

  /**
   * The header and rows of `organizations.csv`, in the order of the lists.
   * @param sources of the lists, with the lines of their organizations.
   */
  *rows(
    index: OrganizationIndex,
    sources: readonly { readonly source: string; readonly lines: Iterable<number> }[],
  ): Generator<readonly string[]> {
    const { organizations } = this.counts;
    const statuses = Object.keys(STATUSES);
    yield [...MATCHES.map(({ field }) => field), 'match', 'score', 'leads', ...statuses, 'roles', 'source', 'line'];
    let organization = 0;
    for (const { source, lines } of sources) {
      for (const line of lines) {
        const at = organization * STRIDE;
        const [qualified, nurture, rejected] = [organizations[at], organizations[at + 1], organizations[at + 2]];
        const score = organizations[at + SCORE];
        yield [
          ...MATCHES.map(({ by }) => index.text(organization, by)),
          MATCH_NAMES[organizations[at + MATCH]],
          score === NO_SCORE ? '' : `${score}`,
          `${qualified + nurture + rejected}`,
          `${qualified}`,
          `${nurture}`,
          `${rejected}`,
          roleNames(organizations[at + ROLES]),
          source,
          `${line}`,
        ];
        organization++;
      }
    }
  }
}

/** How surely a lead found its organization. */
export const SURENESS: Readonly<Record<Match, number>> = { id: 3, domain: 2, name: 1 };
const MATCH_NAMES: readonly string[] = ['', 'name', 'domain', 'id'];

const ROLE_IDS: readonly string[] = roleTerms.map(({ id }) => id);
const SORTED_ROLES = ROLE_IDS.map((id, number) => ({ id, bit: 1 << number })).sort((a, b) => (a.id < b.id ? -1 : 1));

/** A bit for each role. */
export function roleBits(roles: readonly string[]): number {
  let bits = 0;
  for (const role of roles) bits |= 1 << ROLE_IDS.indexOf(role);
  return bits;
}

function roleNames(bits: number): string {
  if (bits === 0) return '';
  return SORTED_ROLES.filter(({ bit }) => (bits & bit) !== 0)
    .map(({ id }) => id)
    .join(';');
}

/** Raises a number to another, if that is greater. */
function raise(numbers: Int32Array, at: number, least: number): void {
  for (let known = numbers[at]; known < least; ) {
    const found = Atomics.compareExchange(numbers, at, known, least);
    if (found === known) return;
    known = found;
  }
}
