import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionFacts } from '../../src/audit/condition-facts.ts';
import { conditionsOf } from '../../src/audit/conditions-of.ts';
import { type DemandLimits, findLimits } from '../../src/audit/definition-limits.ts';
import { tellingTexts } from '../../src/audit/possible-answers.ts';
import { fieldById } from '../../src/fields/catalogue.ts';
import type { CompiledDefinition } from '../../src/qualify/compile.ts';
import { exampleDecider } from '../../src/run/decide-example.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { AS_OF, definitionOf, listsOf } from '../lead.ts';
import { compileFully } from './listed-lead.ts';

const folder = fileURLToPath(new URL('../../definitions', import.meta.url));
const shipped = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file): [string, CompiledDefinition] => {
    const { definition } = readDefinition(readFileSync(`${folder}/${file}`, 'utf8'), file);
    if (!definition) throw new Error(file);
    return [file, compileFully(definition, listsOf(definition))];
  });

/** Leads that answer a definition's questions in all ways that its own words tell apart. */
function leadsFor(compiled: CompiledDefinition): fc.Arbitrary<Record<string, string>> {
  const asked = conditionsOf(compiled.definition).flatMap((condition) => conditionFacts(condition));
  const columns = [...new Set(asked.map(({ field }) => field))].flatMap((id) => {
    const field = fieldById(id);
    const texts = field && tellingTexts(field, compiled);
    return texts === undefined || texts.length === 0 ? [] : [[id, fc.constantFrom('', ...texts)] as const];
  });
  const real = { full_name: 'Ana Souza', company: 'Vega Foods', email: 'ana@vega-foods.de', phone: '+49 30 901820' };
  return fc.record(Object.fromEntries(columns)).map((lead) => ({ title: 'Adviser', ...real, ...lead }));
}

const TYPES = ['requested_demo', 'asked_to_move_on', 'download', 'web_form', 'webinar', 'meeting'];
const activities = fc.array(
  fc.record({ type: fc.constantFrom(...TYPES), day: fc.integer({ min: AS_OF - 200, max: AS_OF }) }),
  { maxLength: 9 },
);

describe('what can never happen', () => {
  it.each(shipped)('does not happen under %s', (_file, compiled) => {
    const { definition } = compiled;
    const { score, sections, demands } = findLimits(compiled);
    const decide = exampleDecider(definition, listsOf(definition), AS_OF);
    const statuses = demands.filter(({ kind }) => kind === 'status');
    fc.assert(
      fc.property(leadsFor(compiled), fc.option(activities, { nil: undefined }), (lead, did) => {
        const { decision } = decide({ lead, activities: did, asOf: undefined });
        expect(decision.score).toBeGreaterThanOrEqual(score.least);
        expect(decision.score).toBeLessThanOrEqual(score.most);
        for (const [index, { least, most }] of sections.entries()) {
          expect(decision.sections[index]).toBeGreaterThanOrEqual(least);
          expect(decision.sections[index]).toBeLessThanOrEqual(most);
        }
        for (const { of, outOfReach, indispensable, isAlwaysMet } of statuses) {
          if (decision.step === of) {
            expect(outOfReach).toEqual([]);
            const without = sections.filter((_section, index) => decision.sections[index] <= 0);
            expect(without.filter(({ section }) => indispensable.includes(section))).toEqual([]);
          }
          if (isAlwaysMet) expect(decision.step).not.toBe('below-nurture');
        }
      }),
      { numRuns: 150 },
    );
  });
});

const RULES = `
  who: { max: 20, rules: [{ id: title, if: { present: title }, points: 30 }] }
  size:
    rules:
      - { id: large, if: { employees: { above: 50 } }, points: 25 }
      - { id: small, if: { employees: { at_most: 50 } }, points: 15 }
      - { id: tiny, if: { employees: { at_most: 5 } }, points: -10 }`;

const NONE = { outOfReach: [], indispensable: [], enough: [], isAlwaysMet: false };
const title = { section: 'who', profile: '', id: 'title' };
const large = { section: 'size', profile: '', id: 'large' };

describe('the limits of a definition', () => {
  it('are found in its rules: caps hold, and what excludes each other does not add up', () => {
    const { score, sections, facts } = findLimits(compileYaml(`score:${RULES}`));
    expect(score).toEqual({ least: 0, most: 45 });
    expect(sections).toEqual([
      { section: 'who', least: 0, most: 20 },
      { section: 'size', least: 0, most: 25 },
    ]);
    expect(facts).toEqual([
      { fact: 'employees', fields: ['employees'], most: 25 },
      { fact: 'title', fields: ['title'], most: 20 },
    ]);
  });

  it.each<[string, string, Partial<DemandLimits>]>([
    ['one part can do without the other', '{ score: 20 }', { enough: [title, large] }],
    ['one part cannot', '{ score: 24 }', { indispensable: ['size'], enough: [large] }],
    ['neither can', '{ score: 26 }', { indispensable: ['who', 'size'] }],
    ['a part is demanded', '{ score: 10, who: 5 }', { indispensable: ['who'], enough: [title] }],
    ['what nobody reaches', '{ score: 46, who: 21 }', { outOfReach: ['score', 'who'], indispensable: ['who', 'size'] }],
    ['what everybody reaches', '{ score: 0 }', { isAlwaysMet: true }],
  ])('%s', (_why, demand, expected) => {
    const { demands } = findLimits(compileYaml(`score:${RULES}\nstatus: { qualified: ${demand} }`));
    expect(demands).toEqual([{ kind: 'status', of: 'qualified', ...NONE, ...expected }]);
  });
});

function compileYaml(yaml: string): CompiledDefinition {
  const definition = definitionOf(yaml);
  return compileFully(definition, listsOf(definition));
}
