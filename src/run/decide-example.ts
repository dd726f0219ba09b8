import type { Definition, Example, NamedList } from '../definition/definition.ts';
import { definitionContext } from '../definition/membership.ts';
import { fields } from '../fields/catalogue.ts';
import { ActivityIndex } from '../qualify/activities.ts';
import type { Answers } from '../qualify/answers.ts';
import { type CompiledDefinition, compileDefinition } from '../qualify/compile.ts';
import type { Decision } from '../qualify/decision.ts';
import { Evaluator } from '../qualify/evaluator.ts';
import { type Trace, traceLead } from '../qualify/trace.ts';
import { registries } from './registries.ts';
import { batchOfTexts, layoutOfFields } from './texts-batch.ts';

/** Facts are kept only of the fields that somebody will look at. */
const everything: readonly string[] = fields.map(({ id }) => id);

export interface DecidedExample {
  readonly decision: Decision;
  /** Everything that decided it. */
  explain(): Trace;
}

/**
 * Decides examples of a definition, each as a list of one lead with a column for each of its fields, and with an activity
 * list where it says what the lead did.
 * @param lists the definition's named lists, loaded. @param today days since 1970-01-01, for examples that name no day.
 */
export function exampleDecider(
  definition: Definition,
  lists: Readonly<Record<string, NamedList>>,
  today: number,
): (example: Pick<Example, 'lead' | 'activities' | 'asOf'>) => DecidedExample {
  const country = definition.defaultCountry ?? 'US';
  const ready = new Map<string, CompiledDefinition>();
  const compiledFor = (asOf: number, acted: boolean): CompiledDefinition => {
    const key = `${asOf} ${acted}`;
    const known = ready.get(key);
    if (known) return known;
    const compiled = compileDefinition(definition, {
      asOf,
      country,
      lists,
      ...registries,
      joined: false,
      acted,
      alsoRead: everything,
    });
    ready.set(key, compiled);
    return compiled;
  };
  return ({ lead, activities, asOf = today }) => {
    const compiled = compiledFor(asOf, activities !== undefined);
    const layout = layoutOfFields(Object.keys(lead), definitionContext({ country, asOf, lists }));
    const index = activities && new OnlyContact(compiled.activityMeasures, asOf);
    for (const { type, day } of activities ?? []) index?.add(OnlyContact.id, undefined, { types: [type], day });
    const evaluator = new Evaluator(compiled, layout, undefined, index);
    const { decision } = evaluator.evaluate(batchOfTexts([Object.values(lead)]), 0);
    return { decision, explain: () => traceLead(compiled, evaluator) };
  };
}

/** An activity list of one contact, who is found whatever its id and address are. */
class OnlyContact extends ActivityIndex {
  static readonly id = 'example';

  override answer(_id: string | undefined, _email: string | undefined, answers: Answers): boolean {
    return super.answer(OnlyContact.id, undefined, answers);
  }
}
