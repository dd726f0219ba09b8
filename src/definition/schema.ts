import * as z from 'zod';
import {
  aMapping,
  date,
  entries,
  integer,
  key,
  listOf,
  mapping,
  name,
  natural,
  oneOf,
  plain,
  scoreRange,
  share,
  somethingNamed,
  text,
  twoShares,
  yesNo,
} from './shape.ts';

/*
 * The shapes of a definition's parts over plain texts. Rules, conditions and what else is checked one by one stay plain
 * here, so that a mistake in one hides none in another.
 */

export const texts = listOf(text).min(1, somethingNamed);
export const plains = listOf(plain('any'));
export const somePlains = plains.min(1, somethingNamed);

const column = (what: string, example: string) =>
  key(text, `Header of the column that holds ${what}.`, example).optional();

export const listFileShape = mapping({
  file: key(
    text,
    'A CSV file, beside the definition. Without a column named below, every cell of its first column is a value.',
    'competitors.csv',
  ),
  value: column('plain values', 'Title'),
  name: column('names of companies', 'Company'),
  domain: column('domains', 'Website'),
  email: column('mail addresses', 'Email'),
  phone: column('telephone numbers', 'Phone'),
});

export const requireShape = mapping({
  fields: key(plain('demands'), 'The fields.', '[full_name, company]'),
  otherwise: key(
    oneOf(['rejected', 'nurture']),
    'What becomes of a lead without one of them.',
    undefined,
    'rejected',
  ).optional(),
});
export const choiceShape = mapping({ any: key(plain('fields'), 'Fields of which one is enough.', '[email, phone]') });

export const rejectShape = mapping({
  competitors: key(
    plain('list_references'),
    'Lists of competitors, known by company name or domain.',
    'lists.competitors',
  ).optional(),
  suppress: key(
    plain('list_references'),
    'Lists of people and companies never to hand over.',
    '[lists.customers]',
  ).optional(),
  opt_out: key(
    yesNo,
    'Whether a column in which the contact asked not to be contacted rejects.',
    undefined,
    'yes',
  ).optional(),
  fake: key(entries('fake'), 'How much signs of fake data weigh, by group or by check.').optional(),
  when: key(listOf(plain('rule')), 'Rules of your own that reject, each by itself.').optional(),
});
export const strength = oneOf(['proof', 'sign', 'off']);

const condition = key(plain('condition'), 'The condition that has to hold.');
const ruleKeys = {
  id: key(name, 'The name of the rule, which reasons and reports show.', 'too-small'),
  if: condition.meta({ example: '{ employees: { at_most: 10 } }' }),
};
export const ruleShape = mapping(ruleKeys);
export const scoringRuleShape = mapping({
  ...ruleKeys,
  points: key(integer, 'What the rule adds to its section; negative to take away.', '20'),
  each: key(
    yesNo,
    'Whether every activity that the condition counts brings the points, instead of all of them once.',
    undefined,
    'no',
  ).optional(),
  max: key(natural, 'The most that the rule brings with `each`. Left out: as much as comes together.', '15').optional(),
});
export const readyShape = mapping({ if: condition });
export const trackShape = mapping({
  track: key(name, 'The name of the track, which goes into `leadq_track`.', 'complete'),
  if: condition,
});

const scoreKeys = {
  max: key(natural, 'The most points that count. Left out: no cap.', '30').optional(),
  half_life: key(
    plain('period'),
    'How long it takes until an activity is worth half of its points. Left out: points do not fade.',
    '30 days',
  ).optional(),
  rules: key(listOf(plain('scoring_rule')), 'The rules whose points are summed.'),
};
export const sectionShape = mapping(scoreKeys);
export const profileSetShape = mapping({
  profiles: key(
    listOf(plain('profile')),
    'Several profiles of which the one with the highest score counts, the first on a tie.',
  ),
});
export const profileShape = mapping({
  id: key(name, 'The name of the profile, which results show.', 'decision-maker'),
  ...scoreKeys,
});

export const statusShape = mapping({
  qualified: key(
    plain('demand'),
    'All that it takes to be handed to sales.',
    '{ score: 60, ready: [need, timing] }',
  ).optional(),
  nurture: key(plain('demand'), 'All that it takes to be kept and developed.', '{ score: 20 }').optional(),
});
/** Its other keys are those of a demand. */
export const barShape = z.looseObject(
  { id: key(name, 'The name of the bar, which goes into `leadq_bar`.', 'mql') },
  aMapping,
);
export const readyDemandShape = mapping({
  at_least: key(natural, 'How many of them.', '2'),
  of: key(texts, 'Names from `ready`.', '[need, authority, timing, budget]'),
});

export const duplicatesShape = mapping({
  by: key(
    plain('keys'),
    'The keys, of which one is enough: a field, or several that belong together. What people share, such as `info@` or a phone, counts only together with the full name.',
    '[email, [full_name, company]]',
  ).optional(),
  keep: key(oneOf(['first']), 'Which of the leads with one key is kept.', undefined, 'first').optional(),
});

export const funnelShape = mapping({
  stages: key(
    texts,
    'The stages from the first contact to the sale, in order.',
    '[suspect, mql, sal, sql, opportunity, won]',
  ).optional(),
  marketing_sources: key(
    texts,
    'The values of `source` that count as marketing.',
    '[Webinar, Content, Trade Show]',
  ).optional(),
  marketing_share: key(
    mapping({
      between: key(
        z.tuple([share, share], twoShares).refine(([low, high]) => low <= high, twoShares),
        'The lowest and the highest share.',
        '[25%, 35%]',
      ),
    }),
    'The share of the pipeline that marketing agreed to bring.',
  ).optional(),
});

export const expectShape = mapping({
  status: key(oneOf(['qualified', 'nurture', 'rejected']), 'The status.').optional(),
  score: key(scoreRange, 'The score, or the least and the most that it may be.', '40..60').optional(),
  bar: key(text, 'The highest bar that it clears; `none` for no bar.', 'mql').optional(),
  contact_profile: key(
    text,
    'The profile of the section `contact` that counts; `none` where it is no set.',
    'decision-maker',
  ).optional(),
  organization_profile: key(
    text,
    'The profile of the section `organization` that counts; `none` where it is no set.',
    'mid-market',
  ).optional(),
  reasons: key(listOf(text), 'Reasons that must be among its own, in any order.', '[placeholder-name]').optional(),
  missing: key(listOf(text), 'All fields that could lift it, the strongest first.', '[budget]').optional(),
  track: key(text, 'Its nurture track; `none` for no track.', 'complete').optional(),
});

export const exampleShape = mapping({
  name: key(text, 'What the example shows.', 'the fake in every list'),
  lead: key(
    entries('lead'),
    'The lead: fields with the text that a list would have.',
    '{ full_name: Johnny Prospect, phone: 555-555-5555 }',
  ),
  activities: key(listOf(plain('example_activity')), 'What the lead did. Left out: nobody knows.').optional(),
  as_of: key(date, 'The day that "today" is. Left out: that of the test.', '2026-11-01').optional(),
  expect: key(expectShape, 'What is expected of the lead.'),
});

export const exampleActivityShape = mapping({
  activity: key(plain('activity_type'), 'The type of the activity.', 'download'),
  date: key(date, 'The day of the activity. Left out: unknown.', '2026-10-01').optional(),
});
