interface Survivor {
  readonly definition: string;
  readonly change: string;
  readonly reason: string;
}

const byFives = 'what is held against it is always a multiple of five';
const neverCaps = 'no lead has more';
const oneMailbox = 'no address is both business and private, unless a column of its own says so';
const alreadyFull = 'the most of the section is reached with fewer points';

/** Changes of shipped definitions that no example notices, since they decide every lead alike, and why that is so. */
export const survivors: readonly Survivor[] = [
  { definition: 'default', change: 'score.contact.rules.decision-maker.points: 35 → 36', reason: alreadyFull },
  { definition: 'default', change: 'score.reach.max: 25 → 26', reason: oneMailbox },
  { definition: 'default', change: 'score.organization.max: 30 → 31', reason: neverCaps },
  { definition: 'default', change: 'score.interest.rules.demo.points: 30 → 31', reason: alreadyFull },
  { definition: 'default', change: 'score.interest.rules.wants-to-talk.points: 30 → 31', reason: alreadyFull },
  { definition: 'default', change: 'status.qualified.score: 65 → 64', reason: byFives },
  { definition: 'default', change: 'status.nurture.score: 5 → 4', reason: byFives },
  {
    definition: 'enterprise-profile',
    change: 'score.contact.profiles.champion.rules.sells-inside.points: 20 → 21',
    reason: alreadyFull,
  },
  { definition: 'enterprise-profile', change: 'status.qualified.contact: 20 → 19', reason: byFives },
  { definition: 'enterprise-profile', change: 'status.qualified.organization: 30 → 29', reason: byFives },
  { definition: 'enterprise-profile', change: 'status.nurture.organization: 20 → 19', reason: byFives },
  { definition: 'ideal-customer', change: 'status.qualified.organization: 40 → 39', reason: byFives },
  { definition: 'ideal-customer', change: 'status.qualified.contact: 25 → 24', reason: byFives },
  { definition: 'ideal-customer', change: 'status.nurture.organization: 15 → 14', reason: byFives },
  { definition: 'ideal-customer', change: 'bars.marketing.organization: 40 → 39', reason: byFives },
  { definition: 'ideal-customer', change: 'bars.sales.contact: 25 → 24', reason: byFives },
  { definition: 'services-pipeline', change: 'score.stage.rules.purchase.points: 40 → 41', reason: alreadyFull },
  {
    definition: 'services-pipeline',
    change: 'score.contact.rules.decision-maker.points: 20 → 21',
    reason: alreadyFull,
  },
  { definition: 'services-pipeline', change: 'status.qualified.stage: 40 → 39', reason: byFives },
];
