import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/model.ts';
import { describeNearDuplicates, evidenceText, nearDuplicatesText } from '../../src/report/near-duplicates.ts';
import type { NearDuplicateFacts } from '../../src/run/near-duplicates/search.ts';
import { runFacts } from './run-facts.ts';

const place = (line: number, list = 0) => ({ list, line });

const found: NearDuplicateFacts = {
  compared: 1_200,
  left: 0,
  groups: [
    {
      leads: [
        { ...place(2), removed: false },
        { ...place(9), removed: false },
        { ...place(4, 1), removed: false },
        { ...place(5, 1), removed: true },
      ],
      closest: {
        first: place(2),
        second: place(4, 1),
        evidence: [
          { trait: 'full_name', how: 'like' },
          { trait: 'Born | on', how: 'same' },
        ],
      },
    },
    {
      leads: [
        { ...place(3), removed: false },
        { ...place(7), removed: true },
      ],
      closest: undefined,
    },
  ],
};

describe('leads that seem to repeat others', () => {
  it('are counted without those that were rejected, and named by their rows', () => {
    expect(describeNearDuplicates(found, ['a.csv', 'b.csv'])).toEqual({
      compared: 1_200,
      left: 0,
      groups: 1,
      leads: 2,
      examples: [
        {
          first: 'a.csv:2',
          second: 'b.csv:4',
          evidence: [
            { trait: 'full_name', how: 'like' },
            { trait: 'Born | on', how: 'same' },
          ],
        },
      ],
    });
  });

  it.each([
    [{ leads: 0, left: 0 }, '1,200 leads: none seems to repeat another'],
    [{ leads: 1, left: 0 }, '1,200 leads: 1 seems to repeat others without sharing a key; none was removed'],
    [
      { leads: 2, left: 5 },
      '1,200 leads: 2 seem to repeat others without sharing a key; none was removed; the 5 leads after them not compared',
    ],
  ])('are told in a line: %o', (counts, expected) => {
    expect(nearDuplicatesText({ compared: 1_200, groups: counts.leads, examples: [], ...counts })).toBe(expected);
  });

  it('say what speaks for it', () => {
    const [pair] = describeNearDuplicates(found, ['a.csv', 'b.csv']).examples;
    expect(evidenceText(pair)).toBe('like full name and same Born | on');
  });

  it('stand in the report where somebody asked for them', () => {
    const without = buildReport(runFacts([]));
    expect(without.nearDuplicates).toBeNull();
    expect(renderMarkdown(without)).not.toContain('seem to repeat');
    const text = renderMarkdown(
      buildReport({ ...runFacts([]), nearDuplicates: { ...found, groups: [found.groups[1]] } }),
    );
    expect(text).toContain('## Leads that seem to repeat others\n\n1,200 leads: none seems to repeat another.\n');
  });
});

describe('what to do next', () => {
  it.each([
    ['a list of which much repeats', 1_000, 25, undefined, ['look-for-near-duplicates']],
    ['a few leads repeat', 1_000, 9, undefined, []],
    ['little of a long list repeats', 10_000, 199, undefined, []],
    ['it was looked for, and found', 1_000, 25, found, ['settle-near-duplicates']],
    ['it was looked for, and not found', 1_000, 25, { ...found, groups: [] }, []],
  ])('%s', (_why, read, duplicates, nearDuplicates, expected) => {
    const facts = runFacts([]);
    facts.tally.steps.set('duplicate', duplicates);
    const counts = { ...facts.counts, read };
    const { nextSteps } = buildReport({ ...facts, counts, nearDuplicates });
    expect(nextSteps.map(({ code }) => code).filter((code) => code.endsWith('near-duplicates'))).toEqual(expected);
  });
});
