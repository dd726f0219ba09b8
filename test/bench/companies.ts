import { createRandom } from './random.ts';

/** How many companies there are. The first have by far the most leads. */
export const COMPANIES = 100_000;

const STEMS = `Vega Acorn Delta Nordic Summit Harbor Quantum Cedar Pioneer Atlas Meridian Falcon Lumen Granite Aurora
Cobalt Willow Ember Orchid Tundra Solace Vertex Zephyr Beacon Cascade Drift Everest Fjord Glacier Horizon`.split(/\s+/);
const TRADES = `Foods Systems Logistics Software Analytics Health Energy Robotics Partners Media Textiles Capital Motors
Pharma Labs Networks Design Consulting Steel Airlines`.split(/\s+/);
const FORMS = ['Inc.', 'LLC', 'Ltd', 'GmbH', 'S.A.', 'B.V.', 'Corp', 'AG', 'Pty Ltd', ''];
const BANDS = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1,001-5,000', '5,001-10,000', '10k+'];
const INDUSTRIES: readonly (readonly [name: string, naics: string])[] = [
  ['Software', '513210'],
  ['Banking', '522110'],
  ['Food & Beverages', '311999'],
  ['Logistics', '488510'],
  ['Health, Wellness', '621999'],
  ['Energy', '221118'],
  ['Retail', '455219'],
  ['Media', '516120'],
];

export interface Company {
  readonly name: string;
  readonly host: string;
  readonly industry: string;
  readonly naics: string;
  /** As a band, such as `51-200`. */
  readonly employees: string;
  /** In millions of dollars, such as `$12.3M`. */
  readonly revenue: string;
  readonly founded: number;
}

/** @param number from 0, below COMPANIES. The same number is the same company in every list. */
export function companyOf(number: number): Company {
  const random = createRandom(number);
  const kinds = STEMS.length * TRADES.length;
  const stem = STEMS[number % STEMS.length];
  const trade = TRADES[Math.floor(number / STEMS.length) % TRADES.length];
  const ordinal = number >= kinds ? `${Math.floor(number / kinds)}` : '';
  const plain = `${stem} ${trade}${ordinal && ` ${ordinal}`}`;
  const form = random.pick(FORMS);
  const [industry, naics] = random.pick(INDUSTRIES);
  return {
    name: form === '' ? plain : `${plain}${random.chance(1 / 3) ? ',' : ''} ${form}`,
    host: `${stem}-${trade}${ordinal}.com`.toLowerCase(),
    industry,
    naics,
    employees: random.pick(BANDS),
    revenue: `$${1 + random.below(900)}.${random.below(10)}M`,
    founded: 1950 + random.below(75),
  };
}
