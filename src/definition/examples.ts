import type { z } from 'zod';
import { readExampleActivities } from './activities.ts';
import { dayOfText } from './day-text.ts';
import type { Example, Expectation } from './definition.ts';
import type { Plain } from './operator.ts';
import type { Path } from './plain.ts';
import type { Reading } from './reading.ts';
import { exampleShape, type expectShape } from './schema.ts';
import { anyText } from './shape.ts';
import { mendWord } from './suggest.ts';

/** What the expectation of an example can name. */
export interface ExampleWords {
  readonly tracks: readonly string[];
  readonly bars: readonly string[];
  readonly contactProfiles: readonly string[];
  readonly organizationProfiles: readonly string[];
}

export function readExamples(items: readonly Plain[] = [], words: ExampleWords, reading: Reading): Example[] {
  return items.flatMap((plain, index) => {
    const path = ['examples', index];
    const { name, lead: written, activities, as_of: asOf, expect } = reading.mapping(exampleShape, plain, path);
    const lead = written && reading.fieldValues(written, [...path, 'lead'], anyText);
    const expected = expect && readExpectation(expect, words, [...path, 'expect'], reading);
    if (name === undefined || lead === undefined || expected === undefined) return [];
    return [
      {
        name,
        lead,
        activities: activities && readExampleActivities(activities, [...path, 'activities'], reading),
        asOf: asOf === undefined ? undefined : dayOfText(asOf),
        expect: expected,
        at: reading.at(path),
      },
    ];
  });
}

type Said = z.output<typeof expectShape>;
type Named = 'bar' | 'contact_profile' | 'organization_profile' | 'track';

/** In an expectation: no bar, no profile, no track. */
const none = 'none';

function readExpectation(said: Said, words: ExampleWords, path: Path, reading: Reading): Expectation {
  if (Object.keys(said).length === 0) {
    const message = '`expect` expects nothing, so the example can never fail.';
    reading.report('bad-value', path, message, 'Write what must come out, for example `{ status: qualified }`.');
  }
  const oneOf = (key: Named, known: readonly string[]): string | undefined => {
    const id = said[key];
    if (id === undefined || known.includes(id)) return id;
    if (id === none) return '';
    const thing = key.replace('_', ' ');
    const mend = mendWord(id, [...known, none], `Define the ${thing} \`${id}\`.`);
    reading.report(`unknown-${key.replace('_', '-')}`, [...path, key], `There is no ${thing} \`${id}\`.`, mend);
    return undefined;
  };
  return {
    status: said.status,
    score: said.score,
    bar: oneOf('bar', words.bars),
    contactProfile: oneOf('contact_profile', words.contactProfiles),
    organizationProfile: oneOf('organization_profile', words.organizationProfiles),
    reasons: said.reasons,
    missing: said.missing?.flatMap((id, index) => reading.field(id, [...path, 'missing', index]) ?? []),
    track: oneOf('track', words.tracks),
  };
}
