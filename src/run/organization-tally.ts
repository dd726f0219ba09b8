import type { Decision, Status } from '../qualify/decision.ts';
import { MATCHES, type Match, type OrganizationIndex } from '../qualify/organizations.ts';
import type { Place } from './duplicate-keys.ts';

const STATUSES: readonly Status[] = ['qualified', 'nurture', 'rejected'];

interface Seen {
  readonly place: Place;
  readonly leads: Record<Status, number>;
  readonly roles: Set<string>;
  match: Match | undefined;
  score: number | undefined;
}

/** What is known of every organization of the list when all leads are through. */
export class OrganizationTally {
  private readonly seen: Seen[] = [];
  readonly matched: Record<Match, number> = { id: 0, domain: 0, name: 0 };
  unmatched = 0;

  constructor(
    private readonly index: OrganizationIndex,
    /** Which of the decision's sections is the organization's; -1 for none. */
    private readonly section: number,
  ) {}

  add(place: Place): void {
    this.seen.push({
      place,
      leads: { qualified: 0, nurture: 0, rejected: 0 },
      roles: new Set(),
      match: undefined,
      score: undefined,
    });
  }

  /** Counts a lead; `roles` are its roles in the buying decision. */
  count(
    organization: number | undefined,
    match: Match | undefined,
    decision: Decision,
    roles: readonly string[],
  ): void {
    if (organization === undefined || match === undefined) {
      this.unmatched++;
      return;
    }
    this.matched[match]++;
    const seen = this.seen[organization];
    seen.leads[decision.status]++;
    seen.match ??= match;
    for (const role of roles) seen.roles.add(role);
    const score = decision.sections[this.section];
    if (score !== undefined && (seen.score === undefined || score > seen.score)) seen.score = score;
  }

  /** The header and rows of `organizations.csv`, in the order of the list. */
  *rows(sources: readonly string[]): Generator<readonly string[]> {
    yield [...MATCHES.map(({ field }) => field), 'match', 'score', 'leads', ...STATUSES, 'roles', 'source', 'line'];
    for (const [organization, { place, leads, roles, match, score }] of this.seen.entries()) {
      yield [
        ...MATCHES.map(({ field }) => this.index.fact(organization, field)?.cell.text ?? ''),
        match ?? '',
        `${score ?? ''}`,
        `${leads.qualified + leads.nurture + leads.rejected}`,
        ...STATUSES.map((status) => `${leads[status]}`),
        [...roles].sort().join(';'),
        sources[place.list],
        `${place.line}`,
      ];
    }
  }
}
