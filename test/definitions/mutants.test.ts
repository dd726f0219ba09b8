import { describe, expect, it } from 'vitest';
import { compareExample } from '../../src/audit/compare-example.ts';
import type { Definition, Example } from '../../src/definition/definition.ts';
import { type DefinitionText, findDefinition, shippedNames } from '../../src/definition/shipped.ts';
import { exampleDecider } from '../../src/run/decide-example.ts';
import { loadNamedLists } from '../../src/run/named-lists.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { AS_OF } from '../lead.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { survivors } from './survivors.ts';

/*
 * Do the examples of the shipped definitions notice a change? Every threshold, operator and value is changed, one at a
 * time, and the examples are run. To work on one definition, and see what its examples do not notice:
 *
 *   MUTANTS=ten-criteria npx vitest run test/definitions/mutants.test.ts
 *
 * What no example can notice goes into survivors.ts, with the reason.
 */
const only = process.env.MUTANTS;
const names = shippedNames().filter((name) => only === undefined || name === only);

interface Measured {
  readonly name: string;
  readonly mutants: number;
  readonly survived: readonly Mutant[];
}

describe('examples of the shipped definitions', () => {
  it('notice 95% of all single changes, and the others are known', { timeout: 300_000 }, async () => {
    const measured: Measured[] = [];
    for (const name of names) measured.push(await measure(name));
    for (const { name, mutants, survived } of measured) {
      const lines = survived.map(({ line, change }) => `  ${name}.yaml:${line} ${change}`);
      console.info([`${name}: ${mutants - survived.length} of ${mutants} changes are noticed`, ...lines].join('\n'));
    }
    const found = measured.flatMap(({ name, survived }) => survived.map(({ change }) => `${name}: ${change}`));
    const known = survivors.filter(({ definition }) => names.includes(definition));
    expect(found.sort()).toEqual(known.map(({ definition, change }) => `${definition}: ${change}`).sort());
    const all = measured.reduce((sum, { mutants }) => sum + mutants, 0);
    expect(all).toBeGreaterThan(20 * names.length);
    expect(found.length / all).toBeLessThanOrEqual(0.05);
    for (const { change, reason } of known) expect(reason, change).not.toBe('');
  });

  it.each(names)('of %s hold on any day', async (name) => {
    const source = sourceOf(name);
    const { definition } = readDefinition(source.text, name);
    if (!definition) throw new Error(`${name} has mistakes`);
    const { lists } = await loadNamedLists(definition.lists, source);
    for (const today of [AS_OF - 2000, AS_OF, AS_OF + 2000]) {
      expect(firstFailing(definition, lists, today, []), `on day ${today}`).toBeUndefined();
    }
  });
});

function sourceOf(name: string): DefinitionText {
  const source = findDefinition(name, '/');
  if (!source) throw new Error(`no definition ${name}`);
  return source;
}

async function measure(name: string): Promise<Measured> {
  const source = sourceOf(name);
  let mutants = 0;
  const survived: Mutant[] = [];
  const killers: string[] = [];
  for (const mutant of mutantsOf(source.text)) {
    mutants++;
    const { lists } = await loadNamedLists(mutant.definition.lists, source);
    const noticed = firstFailing(mutant.definition, lists, AS_OF, killers);
    if (noticed === undefined) survived.push(mutant);
    else killers.splice(0, killers.length, noticed, ...killers.filter((other) => other !== noticed));
  }
  return { name, mutants, survived };
}

/** The name of an example that fails. @param first names of the examples to be tried before the others. */
function firstFailing(
  definition: Definition,
  lists: Parameters<typeof exampleDecider>[1],
  today: number,
  first: readonly string[],
): string | undefined {
  const decide = exampleDecider(definition, lists, today);
  const rank = ({ name }: Example) => (first.includes(name) ? first.indexOf(name) : first.length);
  return definition.examples
    .toSorted((a, b) => rank(a) - rank(b))
    .find((example) => compareExample(example.expect, decide(example).decision).length > 0)?.name;
}
