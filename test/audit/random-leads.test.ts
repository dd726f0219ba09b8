import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWayUp } from '../../src/audit/nearest-way-up.ts';
import type { CompiledDefinition } from '../../src/qualify/compile.ts';
import type { Status } from '../../src/qualify/decision.ts';
import { traceLead } from '../../src/qualify/trace.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { listsOf } from '../lead.ts';
import { expectToAddUp } from './expect-trace.ts';
import { compileFully, decideLead, listLead } from './listed-lead.ts';
import { randomLeads } from './random-leads.ts';

const FOLDERS = ['../../definitions/', '../lists/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);
/** Together more than a thousand leads. */
const LEADS = Math.ceil(1_000 / FILES.length);

const RANKS: readonly Status[] = ['rejected', 'nurture', 'qualified'];

function compileFile(file: string): CompiledDefinition {
  const { definition, diagnostics } = readDefinition(readFileSync(file, 'utf8'), file);
  if (!definition) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return compileFully(definition, listsOf(definition));
}

describe.each(FILES)('random leads, held against %s', (file) => {
  const compiled = compileFile(file);

  it('are explained by what adds up to their score and their status', () => {
    const property = fc.property(randomLeads(compiled), (lead) => {
      const { decision, evaluator } = decideLead(listLead(compiled, lead));
      expectToAddUp(compiled.definition, traceLead(compiled, evaluator), decision, '');
    });
    fc.assert(property, { numRuns: LEADS });
  });

  it('get the promised status by each nearest way up, and by no part of it', () => {
    const property = fc.property(randomLeads(compiled), (lead) => {
      const listed = listLead(compiled, lead);
      const { decision } = decideLead(listed);
      const { to, ways } = nearestWayUp(listed, decision);
      for (const { facts, status, score } of ways) {
        const cells = facts.map(({ field, example }) => [field, example] as const);
        const lifted = decideWith(compiled, lead, cells);
        expect([lifted.status, lifted.score]).toEqual([status, score]);
        expect(RANKS.indexOf(status)).toBeGreaterThanOrEqual(RANKS.indexOf(to as Status));
        for (const left of cells) {
          const part = decideWith(
            compiled,
            lead,
            cells.filter((cell) => cell !== left),
          );
          expect(RANKS.indexOf(part.status)).toBeLessThan(RANKS.indexOf(to as Status));
        }
      }
    });
    fc.assert(property, { numRuns: LEADS });
  });

  it('find no shorter way by chance', () => {
    const leads = randomLeads(compiled);
    const property = fc.property(leads, leads, fc.integer({ min: 1, max: 3 }), (lead, other, most) => {
      const listed = listLead(compiled, lead);
      const { decision, evaluator } = decideLead(listed);
      const learnt = Object.entries(other).filter(([field]) => evaluator.fact(field)?.cell.value === undefined);
      const cells = learnt.slice(0, most);
      const { status } = decideWith(compiled, lead, cells);
      if (RANKS.indexOf(status) <= RANKS.indexOf(decision.status)) return;
      const { ways } = nearestWayUp(listed, decision);
      expect(ways.length).toBeGreaterThan(0);
      expect(ways[0].facts.length).toBeLessThanOrEqual(cells.length);
    });
    fc.assert(property, { numRuns: 3 * LEADS });
  });
});

function decideWith(
  compiled: CompiledDefinition,
  lead: Readonly<Record<string, string>>,
  cells: readonly (readonly [string, string])[],
) {
  return decideLead(listLead(compiled, { ...lead, ...Object.fromEntries(cells) })).decision;
}
