import { createRandom } from './random.ts';

const LEVELS = [
  'chief',
  'vice president',
  'director',
  'head',
  'manager',
  'senior',
  'owner',
  'specialist',
  'consultant',
];
const AREAS =
  `sales marketing it information operations product engineering software server database finance hr purchasing
account administrator officer analyst logistics quality support`.split(/\s+/);
const TRADES =
  `foods systems logistics software analytics health energy robotics partners media textiles capital motors pharma
labs networks design consulting steel airlines`.split(/\s+/);
const INDUSTRIES = [
  'Software',
  'Banking',
  'Health',
  'Energy',
  'Media',
  'Logistics',
  'Retail',
  'Education',
  'Insurance',
];
const COUNTRIES = 'US DE FR GB ES PT BR NL BE IT PL SE NO DK FI CH AT JP IN CN KR AU CA MX IE'.split(' ');
const SOURCES = ['Webinar', 'Content', 'Trade Show', 'Referral', 'Telemarketing', 'Website', 'Partner', 'Advertising'];
const SIZES = [10, 50, 200, 500, 1000, 5000];

/**
 * A definition of so many scoring rules, from a seed, as a large company's would be: of twenty rules eight look for
 * phrases of titles, three for industries, three for countries, two for sources, one for words of a company's name, two
 * are bands of size, revenue or recency, and one joins two conditions. @returns its YAML
 */
export function manyCriteria(count: number, seed = 1): string {
  const { pick, below, chance } = createRandom(seed);
  const title = [
    () => `title: { has_phrase: ${pick(LEVELS)} ${pick(AREAS)} }`,
    () => `title: { has_phrase: [${pick(LEVELS)} of ${pick(AREAS)}, ${pick(AREAS)} ${pick(LEVELS)}] }`,
    () => `title: { has_word: ${pick(AREAS)} }`,
    () => `all: [{ title: { has_word: ${pick(AREAS)} } }, { country: ${pick(COUNTRIES)} }]`,
  ];
  const industry = () => `industry: { contains: ${pick(INDUSTRIES)} }`;
  const country = () => `country: [${pick(COUNTRIES)}, ${pick(COUNTRIES)}]`;
  const source = () => `source: ${pick(SOURCES)}`;
  const company = () => `company: { has_word: [${pick(TRADES)}, ${pick(TRADES)}] }`;
  const band = () =>
    pick([
      () => `employees: { at_least: ${pick(SIZES)} }`,
      () => `revenue: { at_least: $${100 * (1 + below(5))}M }`,
      () => `last_activity: { within: ${90 * (1 + below(8))} days } `,
    ])();
  const [phrase, either, word, both] = title;
  const kinds = [
    ...[phrase, either, word, phrase, either, word, phrase, either],
    ...[industry, industry, industry, country, country, country, source, source],
    ...[company, band, band, both],
  ];
  const rules = Array.from({ length: count }, (_, i) => {
    const points = (1 + below(4)) * (chance(0.1) ? -1 : 1);
    return `      - { id: rule-${i}, if: { ${kinds[i % kinds.length]()} }, points: ${points} }`;
  });
  const section = (id: string, part: number) => [`  ${id}:`, '    rules:', ...rules.filter((_, i) => i % 3 === part)];
  return [
    'leadq: 1',
    `name: ${count} criteria`,
    'require: [full_name, { any: [email, phone] }]',
    'score:',
    ...section('contact', 0),
    ...section('organization', 1),
    ...section('interest', 2),
    'status:',
    `  qualified: { score: ${Math.round(count / 5)} }`,
    `  nurture: { score: ${Math.round(count / 10)} }`,
    '',
  ].join('\n');
}
