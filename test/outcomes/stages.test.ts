import { describe, expect, test } from 'vitest';
import { readStage, type StageField } from '../../src/outcomes/read-stage.ts';
import { planStages } from '../../src/outcomes/stage-plan.ts';

const standard = planStages([]);

describe('stage plans', () => {
  test.each<[why: string, names: string[], stages: string[], named: Record<string, string | undefined>]>([
    [
      'the usual stages where the definition names none',
      [],
      ['suspect', 'mql', 'sal', 'sql', 'opportunity', 'won'],
      { 'Sales Accepted Lead': 'sal', salesqualifiedlead: 'sql', Customer: 'won', Whatever: undefined },
    ],
    [
      'the waterfall of 2012',
      ['Inquiry', 'MQL', 'SAL', 'SQL', 'Close'],
      ['Inquiry', 'MQL', 'SAL', 'SQL', 'Close'],
      { AQL: 'MQL', TQL: 'MQL', SGL: 'SAL', 'Closed Won': 'Close', Opportunity: 'SQL' },
    ],
    [
      'the waterfall of 2021',
      ['Target', 'Detected', 'Engaged', 'Prioritized', 'Qualified', 'Pipeline', 'Closed'],
      ['Target', 'Detected', 'Engaged', 'Prioritized', 'Qualified', 'Pipeline', 'Closed'],
      {
        Detected: 'Detected',
        MQL: 'Prioritized',
        'Sales Qualified Lead': 'Qualified',
        deal: 'Pipeline',
        won: 'Closed',
      },
    ],
    [
      'a first and a last stage where the definition has none',
      ['mql', 'opportunity'],
      ['suspect', 'mql', 'opportunity', 'won'],
      { lead: 'suspect', sal: 'mql' },
    ],
  ])('%s', (_why, names, stages, named) => {
    const plan = planStages(names);
    expect(plan.stages).toEqual(stages);
    const found = Object.keys(named).map((text) => [text, plan.stages[plan.named(text)]]);
    expect(Object.fromEntries(found)).toEqual(named);
  });
});

describe('cells that name a stage', () => {
  test.each<[field: StageField | undefined, text: string, stage: string, end: string | undefined, turnedDown: boolean]>(
    [
      ['opportunity_stage', 'Closed Won', 'won', 'won', false],
      ['opportunity_stage', 'closedlost', 'opportunity', 'lost', false],
      ['opportunity_stage', 'Negotiation/Review', 'opportunity', undefined, false],
      ['opportunity_stage', 'Qualified', 'opportunity', undefined, false],
      ['lead_status', 'Qualified', 'sql', undefined, false],
      ['lead_status', 'Open - Not Contacted', 'suspect', undefined, false],
      ['lead_status', 'Working - Contacted', 'sal', undefined, false],
      ['lead_status', 'Closed - Converted', 'opportunity', undefined, false],
      ['lead_status', 'Closed - Not Converted', 'suspect', 'lost', true],
      ['lead_status', 'Customer', 'won', 'won', false],
      ['lifecycle_stage', 'Marketing Qualified Lead', 'mql', undefined, false],
      ['lifecycle_stage', 'Evangelist', 'won', 'won', false],
      ['lifecycle_stage', 'Unqualified', 'suspect', 'lost', true],
      [undefined, 'Prioritized', 'mql', undefined, false],
      [undefined, 'Proposal Sent', 'opportunity', undefined, false],
    ],
  )('%s: %s', (field, text, stage, end, turnedDown) => {
    const reading = readStage(text, field, standard);
    expect(reading).toBeDefined();
    expect(standard.stages[reading?.stage ?? -1]).toBe(stage);
    expect([reading?.end, reading?.isTurnedDown]).toEqual([end, turnedDown]);
  });

  test('leave what names no stage', () => {
    expect(readStage('Blue', undefined, standard)).toBeUndefined();
  });
});
