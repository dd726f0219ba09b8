import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { decided, runFacts } from './run-facts.ts';

const facts = runFacts([[9, decided('nurture', ['meets-nurture'])]]);
facts.tally.nearMisses.add({ text: 'Delta', nearest: 'Delta Air Lines', nearness: 2 / 3 }, 2);
facts.tally.nearMisses.add({ text: 'Salesforce | Chile', nearest: 'Salesforce', nearness: 8 / 9 });
facts.tally.nearMisses.add({ text: 'Sony', nearest: 'Sony Group', nearness: 8 / 9 }, 4);
facts.tally.nearMisses.add({ text: 'P&G', nearest: 'Procter & Gamble', nearness: 0.5 });
const report = buildReport(facts);

describe('companies named nearly like a competitor', () => {
  it('are in the model, those of the most leads first', () => {
    expect(report.nearCompetitors).toEqual({
      leads: 8,
      companies: [
        { company: 'Sony', competitor: 'Sony Group', nearness: 0.89, leads: 4 },
        { company: 'Delta', competitor: 'Delta Air Lines', nearness: 0.67, leads: 2 },
        { company: 'Salesforce | Chile', competitor: 'Salesforce', nearness: 0.89, leads: 1 },
        { company: 'P&G', competitor: 'Procter & Gamble', nearness: 0.5, leads: 1 },
      ],
      more: false,
    });
  });

  it('are not named where they look like persons, unless leads are asked for', () => {
    const one = runFacts([[3, decided('nurture', ['meets-nurture'])]]);
    one.tally.nearMisses.add({ text: 'sony@jane-roe.de', nearest: 'Sony', nearness: 0.7 }, 2);
    one.tally.nearMisses.add({ text: 'Sonny', nearest: 'Sony', nearness: 0.8 });
    const named = (leads: typeof one) => buildReport(leads).nearCompetitors?.companies.map(({ company }) => company);
    expect(named(one)).toEqual(['Sonny']);
    expect(buildReport(one).nearCompetitors).toMatchObject({ leads: 3, more: true });
    expect(named({ ...one, shownLeads: { leads: [], looksAt: new Map() } })).toEqual(['sony@jane-roe.de', 'Sonny']);
    const alone = runFacts([[2, decided('nurture', ['meets-nurture'])]]);
    alone.tally.nearMisses.add({ text: 'sony@jane-roe.de', nearest: 'Sony', nearness: 0.7 }, 2);
    expect(renderTerminal(buildReport(alone), { color: false, width: 100 }).replace(/\s+/g, ' ')).toContain(
      '! 2 leads are at companies named nearly like a competitor, and not rejected for it. ',
    );
  });

  it('are a line on the terminal', () => {
    expect(renderTerminal(report, { color: false, width: 100 }).replace(/\s+/g, ' ')).toContain(
      '! 8 leads are at companies named nearly like a competitor, and not rejected for it: ' +
        'Sony (Sony Group), Delta (Delta Air Lines), Salesforce | Chile (Salesforce) and 1 more.',
    );
  });

  it('are a table in Markdown', () => {
    const page = renderMarkdown(report);
    expect(page).toContain('## Companies named nearly like a competitor\n\n| Company | Competitor | Leads |');
    expect(page).toContain('| Delta | Delta Air Lines | 2 |');
    expect(page).toContain('| Salesforce \\| Chile | Salesforce | 1 |');
  });

  it('are not spoken of where there are none', () => {
    const without = buildReport(runFacts([]));
    expect(without.nearCompetitors).toBeNull();
    expect(renderMarkdown(without)).not.toContain('nearly like');
    expect(renderTerminal(without, { color: false, width: 100 })).not.toContain('nearly like');
  });
});
