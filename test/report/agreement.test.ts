import { describe, expect, it } from 'vitest';
import type { AgreementState, SideState } from '../../src/definition/agreement.ts';
import { agreeCommand, agreementDiagnostics, describeAgreement } from '../../src/report/agreement.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { runFacts } from './run-facts.ts';

const ann: SideState = { state: 'agreed', by: 'Ann Lee', date: '2026-10-01' };
const bob: SideState = { state: 'agreed', by: 'Bob Ray', date: '2026-10-03' };
const nobody: SideState = { state: 'missing' };

function state(marketing: SideState, sales: SideState, more: Partial<AgreementState> = {}): AgreementState {
  return { marketing, sales, reviewBy: undefined, overdue: false, ...more };
}

describe('describeAgreement', () => {
  it('is silent where nothing is said of an agreement', () => {
    expect(describeAgreement(state(nobody, nobody))).toBe(null);
  });

  it.each<[AgreementState, boolean, string]>([
    [
      state(ann, bob),
      false,
      'Marketing (Ann Lee, 2026-10-01) and sales (Bob Ray, 2026-10-03) agreed to this definition.',
    ],
    [state(ann, nobody), true, 'Marketing (Ann Lee, 2026-10-01) agreed to this definition; sales has not agreed.'],
    [
      state({ ...ann, state: 'stale' }, bob),
      true,
      'Sales (Bob Ray, 2026-10-03) agreed to this definition; marketing (Ann Lee, 2026-10-01) agreed before the definition changed.',
    ],
    [
      state({ ...ann, state: 'unchecked' }, { ...bob, state: 'unchecked' }),
      false,
      'Marketing (Ann Lee, 2026-10-01) and sales (Bob Ray, 2026-10-03) agreed, but to which wording was not recorded.',
    ],
    [
      state(nobody, nobody, { reviewBy: '2026-11-01', overdue: true }),
      true,
      'Marketing and sales have not agreed; the review was due by 2026-11-01.',
    ],
  ])('says it in a line', (agreement, doubtful, text) => {
    expect(describeAgreement(agreement)).toMatchObject({ doubtful, text });
  });

  it('is said once in every form of the report', () => {
    const good = state(ann, bob);
    const stale = state(ann, { ...bob, state: 'stale' });
    for (const [agreement, text] of [
      [good, 'sales (Bob Ray, 2026-10-03) agreed to this definition'],
      [stale, 'sales (Bob Ray, 2026-10-03) agreed before the definition changed'],
    ] as const) {
      const report = buildReport(runFacts([], { agreement }));
      const terminal = renderTerminal(report, { color: false, width: 100 }).replace(/\s+/g, ' ');
      expect(terminal.split(text)).toHaveLength(2);
      expect(renderMarkdown(report).split(text)).toHaveLength(2);
    }
    expect(renderMarkdown(buildReport(runFacts([], { agreement: state(nobody, nobody) })))).not.toContain('agreed to');
  });
});

describe('agreementDiagnostics', () => {
  it('finds nothing where both sides agree', () => {
    expect(agreementDiagnostics(state(ann, bob, { reviewBy: '2027-01-01' }), 'leadq.yaml')).toEqual([]);
  });

  it('names every gap with its mend', () => {
    const found = agreementDiagnostics(
      state({ ...ann, state: 'unchecked' }, { ...bob, state: 'stale' }, { reviewBy: '2026-11-01', overdue: true }),
      'our plan.yaml',
    );
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['unchecked-agreement', 'The agreement of marketing (Ann Lee, 2026-10-01) does not record what was agreed.'],
      ['stale-agreement', 'The definition changed after sales (Bob Ray, 2026-10-03) agreed to it.'],
      ['review-overdue', 'The agreement was to be reviewed by 2026-11-01.'],
    ]);
    expect(found[1].mend).toBe(
      'Let sales read it, then record that they agree: `leadq agree "our plan.yaml" --as sales --by <name>`.',
    );
  });

  it('writes a command line that can be copied', () => {
    expect(agreeCommand('plans/2027.yaml', 'sales')).toBe('leadq agree plans/2027.yaml --as sales --by <name>');
  });
});
