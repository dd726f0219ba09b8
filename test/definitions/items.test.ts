import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exampleCriteria } from '../../src/audit/example-criteria.ts';
import { findDefinition } from '../../src/definition/shipped.ts';
import { readDefinition } from '../../src/run/read-definition.ts';

const page = readFileSync(fileURLToPath(new URL('../../definitions/README.md', import.meta.url)), 'utf8');
const [, section = ''] =
  /## What each shipped definition expresses\n([\s\S]*?)\n<!-- generated: begin/.exec(page) ?? [];

/** What the definitions are for, in the words of the people who asked for them. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'qualified-lead': [
    'contact info: name',
    'contact info: company',
    'contact info: title and department',
    'contact info: email',
    'contact info: phone',
    'demonstrated interest: demo',
    'demonstrated interest: download',
    'demonstrated interest: web form',
    'demonstrated interest: asked to move on',
    'extra criteria: users',
    'extra criteria: employees',
    'extra criteria: publications',
    'extra criteria: web rank',
    'extra criteria: page rank',
    'automatic qualifier: behaviour score',
    'automatic qualifier: exact profile match such as a title',
    'automatic disqualifier: direct competitor',
    'automatic disqualifier: fake name',
    'automatic disqualifier: fake number',
    'automatic disqualifier: fake email',
  ],
  'enterprise-profile': [
    'a set of contact profiles, matched to the best',
    'a set of organization profiles, matched to the best',
    'the hand-over is a first meeting: who to meet',
    'the hand-over is a first meeting: why',
  ],
  'ideal-customer': [
    'ideal company: size',
    'ideal company: type',
    'ideal company: market segment',
    'business decision maker',
    'technical decision maker',
    'need',
    'role',
    'timing',
    'budget',
    'size of opportunity',
    'sales: established project',
    'sales: budget held or findable',
    'sales: a reasonable period',
    'sales: access to the final decision maker',
  ],
  'services-pipeline': [
    'buying stage: awareness',
    'buying stage: consideration',
    'buying stage: purchase',
    'nurture for the early stages',
    'conversion and time from suspect to opportunity',
    "marketing's agreed share of the pipeline",
  ],
  'ten-criteria': [
    '1. vertical by SIC or NAICS',
    '2. revenue, employees, locations',
    '3. decision makers and influencers with roles',
    '4. technical environment',
    '5. engagement of the decision maker',
    '6. pains uncovered and validated',
    '7. decision process documented',
    '8. budget allocated or its process documented',
    '9. competitive landscape',
    '10. urgency or compelling event',
    'bar: marketing-qualified',
    'bar: sales-accepted',
    'bar: sales-qualified',
  ],
};

interface Row {
  readonly item: string;
  /** Where it stands in the definition: names of criteria, of what holds some of them, or of parts of the funnel. */
  readonly places: readonly string[];
}

/** The table below a definition's own heading. */
function rowsOf(name: string): Row[] {
  const [, part = ''] = section.split(`\n### ${name}\n`);
  const [own] = part.split('\n### ');
  return [...own.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|$/gm)]
    .map(([, item, places]) => ({ item, places: [...places.matchAll(/`([^`]+)`/g)].map(([, place]) => place) }))
    .filter(({ places }) => places.length > 0);
}

function placesIn(name: string): readonly string[] {
  const { definition, locate } = readDefinition(findDefinition(name, '/')?.text ?? '', name);
  if (!definition) throw new Error(`${name} has mistakes`);
  const { funnel } = definition;
  return [
    ...exampleCriteria(definition, locate).map((criterion) => criterion.name),
    ...(funnel && funnel.stages.length > 0 ? ['funnel.stages'] : []),
    ...(funnel?.marketingShare ? ['funnel.marketing_share'] : []),
  ];
}

describe.each(Object.entries(asked))('%s', (name, items) => {
  it('has every item in the table of the reference page', () => {
    expect(rowsOf(name).map(({ item }) => item)).toEqual(items);
  });

  it('has every part that the table names', () => {
    const places = placesIn(name);
    const unknown = rowsOf(name)
      .flatMap((row) => row.places)
      .filter((named) => !places.some((place) => place === named || place.startsWith(`${named}.`)));
    expect(unknown).toEqual([]);
  });
});
