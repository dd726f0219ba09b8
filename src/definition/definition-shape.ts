import { anyText, date, entries, key, listOf, mapping, meaning, plain, text } from './shape.ts';

const signature = mapping({
  by: key(text, 'Who agreed: a name or a position.', 'VP sales'),
  date: key(date, 'The day of the agreement.', '2026-10-03'),
  meaning: key(
    meaning,
    'What was agreed to, as a hash that `leadq agree` writes: it tells when the definition has changed since.',
  ).optional(),
});

/** The keys of a definition. What its parts are is said by the shapes of `schema.ts`. */
export const definitionShape = mapping({
  leadq: key(plain('version'), 'The version of this language.', '1'),
  name: key(
    text,
    'What reports call the definition. Left out: the name of its file.',
    'SQL tools, enterprise',
  ).optional(),
  description: key(
    anyText,
    'One sentence on whom sales wants to meet.',
    'Who sales wants to meet, agreed for the 2027 plan.',
  ).optional(),
  agreement: key(
    mapping({
      marketing: key(signature, 'That marketing agrees.').optional(),
      sales: key(signature, 'That sales agrees.').optional(),
      review_by: key(date, 'The day by which both look at the definition again.', '2027-04-01').optional(),
    }),
    'Who agreed to the definition, and when.',
  ).optional(),
  default_country: key(
    plain('country'),
    'Country of telephone numbers that name none, as a code of two letters. Left out: US.',
    'DE',
  ).optional(),
  lists: key(
    entries('lists'),
    'Named lists, which conditions and `reject` use as `lists.<name>`: values in place, or a file beside the definition.',
  ).optional(),
  columns: key(
    entries('columns'),
    'Headers of the list that detection cannot know, by field. `none`: no column is this field.',
  ).optional(),
  blanks: key(
    entries('blanks'),
    'Texts that mean "nothing" in a field, such as `Select`; under `"*"` in every field.',
  ).optional(),
  require: key(
    plain('require'),
    'Fields that a lead must have; a lead without one is rejected as incomplete. Left out: nothing is required.',
    '[full_name, { any: [email, phone] }]',
  ).optional(),
  reject: key(plain('reject'), 'What rejects a lead, whatever its score.').optional(),
  qualify: key(
    listOf(plain('rule')),
    'Rules that qualify a lead whatever its score, if nothing rejects it.',
  ).optional(),
  score: key(
    entries('sections'),
    'The sections of the score, by name. The score of a lead is the sum of its sections.',
  ).optional(),
  ready: key(
    entries('ready'),
    'What sales needs to know before the first meeting, by name. `status` and `bars` ask for it.',
  ).optional(),
  status: key(plain('status'), 'What makes a lead qualified or nurtured; every other lead is rejected.').optional(),
  bars: key(
    listOf(plain('bar')),
    'Rising bars, the lowest first; each includes those before it. A lead carries the highest that it clears.',
  ).optional(),
  nurture: key(listOf(plain('track')), 'Where a nurtured lead goes: the first track whose condition holds.').optional(),
  duplicates: key(
    plain('duplicates'),
    'How a lead repeats an earlier one. Left out: by `email`, or by `full_name` and `company` together. `none`: nobody looks.',
    '{ by: [email, [full_name, company]] }',
  ).optional(),
  gates: key(
    plain('gates'),
    'When a run fails (exit code 1): a counter, `<` or `>`, and a number or a percentage.',
    '["qualified<5%", "unreadable>1%"]',
  ).optional(),
  funnel: key(plain('funnel'), 'What the conversion report compares with.').optional(),
  examples: key(listOf(plain('example')), 'Leads with what is expected of them; `leadq test` tries them.').optional(),
});
