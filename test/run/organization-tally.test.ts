import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/qualify/decision.ts';
import type { OrganizationIndex } from '../../src/qualify/organizations.ts';
import { noOrganizationCounts, OrganizationTally, roleBits, SURENESS } from '../../src/run/organization-tally.ts';

const decided = (status: Decision['status'], score: number | undefined) =>
  ({ status, sections: [99, score] }) as unknown as Decision;

const index = { text: (organization: number, by: string) => `${by} ${organization}` } as unknown as OrganizationIndex;

describe('OrganizationTally', () => {
  it('counts the same wherever leads are counted, and in whatever order', () => {
    const leads: Parameters<OrganizationTally['count']>[] = [
      [1, SURENESS.name, roleBits(['influencer', 'decision_maker']), decided('qualified', -3)],
      [1, SURENESS.id, roleBits(['influencer']), decided('rejected', -8)],
      [2, SURENESS.domain, 0, decided('nurture', undefined)],
      [-1, 0, roleBits(['champion']), decided('qualified', 5)],
    ];
    for (const order of [leads, leads.toReversed()]) {
      const counts = noOrganizationCounts(3, 1);
      for (const lead of order) new OrganizationTally(counts).count(...lead);
      const tally = new OrganizationTally(counts);
      expect([tally.matched, tally.unmatched]).toEqual([{ id: 1, domain: 1, name: 1 }, 1]);
      const places = [
        { source: 'a.csv', lines: [2, 3] },
        { source: 'b.csv', lines: [7] },
      ];
      expect([...tally.rows(index, places)].map((row) => row.join())).toEqual([
        'organization_id,company_domain,company,match,score,leads,qualified,nurture,rejected,roles,source,line',
        'id 0,domain 0,name 0,,,0,0,0,0,,a.csv,2',
        'id 1,domain 1,name 1,id,-3,2,1,0,1,decision_maker;influencer,a.csv,3',
        'id 2,domain 2,name 2,domain,,1,0,1,0,,b.csv,7',
      ]);
    }
  });
});
