import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainDefinition } from '../../src/audit/explain-definition.ts';
import { definitionJson, describeDefinition } from '../../src/audit/render-definition.ts';
import type { Definition, NamedList } from '../../src/definition/definition.ts';
import { escapeMarkdown } from '../../src/report/escape-markdown.ts';
import { renderPageMarkdown } from '../../src/report/page-markdown.ts';
import { renderPageText } from '../../src/report/page-text.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { definitionOf, listsOf } from '../lead.ts';
import { compileFully } from './listed-lead.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const definitions = ['definitions', 'test/cases', 'test/lists']
  .flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.ya?ml$/.test(file))
  .flatMap((file) => {
    const { definition } = readDefinition(readFileSync(join(PROJECT, file), 'utf8'), file);
    return definition === undefined ? [] : [[file, definition] as const];
  });

/** Files of lists are not opened: their entries are made up. */
function explain(definition: Definition) {
  const listed: NamedList = { value: ['one', 'two'], name: [], domain: [], email: [], phone: [] };
  const lists = Object.fromEntries(definition.lists.map(({ id }) => [id, listed]));
  return explainDefinition(compileFully(definition, lists), 'here.yaml');
}

function textOf(yaml: string): string {
  const definition = definitionOf(yaml);
  const explanation = explainDefinition(compileFully(definition, listsOf(definition)), 'here.yaml');
  return unwrapped(renderPageText(describeDefinition(explanation), false, 80));
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Everything of a definition that its explanation has to name. */
function namesOf({ name, lists, reject, qualify, sections, ready, status, bars, nurture, gates, funnel }: Definition) {
  const profiles = sections.flatMap((section) => section.profiles);
  const rules = profiles.flatMap((profile) => profile.rules);
  const demands = [status.qualified, status.nurture, ...bars].flatMap((demand) => demand ?? []);
  const points = (amounts: readonly number[]) =>
    amounts.map((amount) => `${amount} point${Math.abs(amount) === 1 ? '' : 's'}`);
  return [
    name,
    ...lists.map(({ id }) => `${id} (2 entries: one, two)`),
    ...[...reject.when, ...qualify, ...rules, ...ready, ...bars].map(({ id }) => `${id}: `),
    ...sections.map(({ id }) => id),
    ...profiles.map(({ id }) => id),
    ...nurture.map(({ track }) => `${track}: if `),
    ...points(rules.map((rule) => rule.points)),
    ...points([...profiles, ...rules].map(({ max }) => max).filter(Number.isFinite)),
    ...points(demands.flatMap(({ score }) => score ?? [])),
    ...demands.flatMap((demand) =>
      Object.entries(demand.sections).map(([section, least]) => `${points([least])} or more in ${section}`),
    ),
    ...demands.flatMap(({ ready: known }) =>
      known && known.atLeast < known.of.length ? `at least ${known.atLeast} of` : [],
    ),
    ...gates,
    ...(funnel?.stages ?? []),
    ...(funnel?.marketingSources ?? []),
  ];
}

describe('the explanation of every definition here', () => {
  it('finds the definitions that it is about', () => {
    expect(definitions.length).toBeGreaterThan(100);
  });

  it.each(definitions)('%s: it names every rule, threshold, number of points and list', (_file, definition) => {
    const explanation = explain(definition);
    const page = describeDefinition(explanation);
    const text = unwrapped(renderPageText(page, false, 80));
    const markdown = renderPageMarkdown(page);
    const json = JSON.stringify(definitionJson(explanation));
    for (const name of namesOf(definition)) {
      expect.soft(text).toContain(unwrapped(name));
      expect.soft(markdown).toContain(escapeMarkdown(name));
      expect.soft(json).toContain(JSON.stringify(name).slice(1, -1));
    }
  });
});

const POINTS = 'score: { it: { rules: [{ id: a, if: { present: title }, points: 10 }] } }';

describe('a definition in words', () => {
  it.each([
    [
      'who agreed, and until when',
      'agreement: { sales: { by: Ann, date: 2026-10-03 }, review_by: 2027-04-01 }',
      'For sales: Ann, on 2026-10-03. - To be looked at again by 2027-04-01.',
    ],
    [
      'that a side agreed to something else',
      `agreement: { sales: { by: Ann, date: 2026-10-03, meaning: ${'0'.repeat(64)} } }`,
      'For sales: Ann, on 2026-10-03; to an earlier meaning, the definition was changed since.',
    ],
    ['nothing required', 'name: x', 'Nothing: no lead is rejected because something is missing.'],
    [
      'a requirement that nurtures',
      'require: { fields: [email], otherwise: nurture }',
      'a lead without one of them is nurtured at the best: - email',
    ],
    [
      'the strength of a check, as the definition has it',
      'reject: { fake: { free-email: sign, email: off } }',
      '- placeholder-company: the company is a placeholder. - free-email: the email address is at a free mail provider.',
    ],
    ['opt-outs that do not count', 'reject: { opt_out: no }', 'ask not to be contacted do not reject.'],
    [
      'points that fade, worked out and rounded half up',
      'score: { it: { half_life: 30 days, rules: [{ id: a, if: { activity: webinar }, points: 30 }] } }',
      'For example a: 30 today, 15 after 30 days, 8 after 60 days.',
    ],
    [
      'points for each activity',
      'score: { it: { rules: [{ id: a, if: { activity: chat }, points: 5, each: yes, max: 15 }] } }',
      'a: +5 points for each activity, at most 15 points together, if there is an activity of the kind chat',
    ],
    [
      'a rule that takes points',
      'score: { it: { rules: [{ id: a, if: { present: title }, points: -1 }] } }',
      'a: -1 point if title is known.',
    ],
    [
      'a set of profiles',
      'score: { it: { profiles: [{ id: p, max: 5, rules: [{ id: a, if: { present: title }, points: 10 }] }] } }',
      'it: the best of 1 profile counts, the first of them on a tie: - p, at most 5 points together:',
    ],
    [
      'what sales needs to know',
      'ready: { need: { if: { need: yes } }, fit: { if: { present: title } } }\nstatus: { qualified: { ready: { at_least: 1, of: [need, fit] } } }',
      'All of these hold: qualified. - sales knows at least 1 of need and fit',
    ],
    [
      'a gate of shares',
      'gates: ["qualified<5%"]',
      'The run fails when fewer than 5% of the rows are qualified (qualified<5%).',
    ],
    ['a gate of rows', 'gates: ["fake>1200"]', 'The run fails when more than 1,200 are fakes (fake>1200).'],
    [
      'the agreed share',
      'funnel: { marketing_share: { between: [25%, 35%] } }',
      'Agreed share of the pipeline from marketing: 25.0% to 35.0%.',
    ],
    ['no duplicates', 'duplicates: none', 'Leads that repeat each other are not looked for.'],
    ['a column by hand', 'columns: { employees: Size (est.) }', 'employees is the column "Size (est.)".'],
    ['blanks', 'blanks: { "*": [n/a, none] }', 'In any column, "n/a" and "none" means nothing.'],
    [
      'what only lies in what must be there',
      `require: [title]\n${POINTS}\nstatus: { nurture: { score: 5 } }`,
      'A lead of which no more is known than that it has what it must have is nurtured, with 10 points (meets-nurture, a).',
    ],
    ['nobody is ever qualified', POINTS, 'No lead is ever qualified.'],
    [
      'a threshold out of reach',
      `${POINTS}\nstatus: { qualified: { score: 11 } }`,
      'No lead is qualified: the score demanded cannot be reached.',
    ],
    [
      'a threshold that everybody reaches',
      `${POINTS}\nstatus: { nurture: { score: 0 } }`,
      'Every lead that nothing stops before is nurtured: no score is too low.',
    ],
  ])('says %s', (_why, yaml, expected) => {
    expect(textOf(yaml)).toContain(expected);
  });

  it('shows no control characters of a definition', () => {
    expect(textOf('name: "a\\u001b[31mb"')).toContain('a␛[31mb (here.yaml)');
  });
});
