import { definitionContext } from '../definition/membership.ts';
import { askedField } from '../fields/asked-field.ts';
import type { Field } from '../fields/field.ts';
import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Evaluator } from '../qualify/evaluator.ts';
import { ACTIVITY, type Change, type LeadInList } from './lead-probe.ts';
import { addressAt, plausibleTexts } from './plausible-texts.ts';

/** Something that could be true of a lead. */
export interface CandidateFact extends Change {
  /** Whether something else is known of the lead; then it is no question, but would have to be different. */
  readonly known: boolean;
}

/**
 * What could be true of a lead and means something to its definition: texts that questions look for, and plausible ones.
 * Fields that are read from another are asked through it.
 * @param evaluator has decided the lead, and reads every field.
 */
export function candidateFacts({ compiled, layout }: LeadInList, evaluator: Evaluator): CandidateFact[] {
  const { questions, surroundings, reading } = compiled;
  const { catalogue, operators, asOf } = surroundings;
  const operatorById = new Map(operators.map((operator) => [operator.id, operator]));
  const texts = new Map<Field, Set<string>>();
  const note = (field: Field, some: readonly string[]) => {
    const noted = texts.get(field) ?? new Set();
    for (const text of some) noted.add(text);
    texts.set(field, noted);
  };
  const measured = catalogue.fields.filter(({ id }) => reading.measuresOf(id).length > 0).map(({ id }) => id);
  const asking = questions.filter(({ field, test, presence }) => test || presence || evaluator.fact(field));
  for (const { field: id, test } of [...asking, ...measured.map((field) => ({ field, test: undefined }))]) {
    const field = catalogue.fieldById(id);
    if (field === undefined) continue;
    const sought = test && operatorById.get(test.operator)?.witnesses?.(test.operand, field, surroundings);
    for (const asked of fieldsToAsk(field)) note(asked, asked === field ? (sought ?? []) : lift(field, asked, sought));
  }
  const told = [...texts].flatMap(([field, noted]) =>
    [...noted, ...plausibleTexts(field, asOf)].map((text) => ({
      ...{ field: field.id, text, times: 0, known: contradicts(field, text) },
    })),
  );
  return [...told, ...candidateActivities(compiled)];

  /** The source of a field that is read from another; the field itself where its source is known and does not tell it. */
  function fieldsToAsk(field: Field): Field[] {
    const source = askedField(field, catalogue.fieldById);
    if (source === undefined) return [field];
    if (!isKnown(source)) return isKnown(field) ? [field] : [source];
    return isKnown(field) && layout.sources[field.id] === undefined ? [source] : [source, field];
  }

  function isKnown({ id }: Field): boolean {
    return evaluator.fact(id)?.cell.value !== undefined;
  }

  /** Whether the lead is known to have another value. A narrower range than the known one only says more exactly. */
  function contradicts({ id, kind }: Field, text: string): boolean {
    const known = evaluator.fact(id)?.cell.value;
    if (known === undefined) return false;
    if (kind.range === undefined) return true;
    const { value } = kind.read(text, definitionContext(surroundings));
    if (value === undefined) return true;
    const [told, would] = [kind.range(known), kind.range(value)];
    return told.min === told.max || would.min < told.min || would.max > told.max;
  }
}

/** How often somebody does something. */
const TIMES: readonly number[] = [1, 2, 3, 5, 10];

function candidateActivities({ activityMeasures }: CompiledDefinition): CandidateFact[] {
  const types = new Set(activityMeasures.flatMap((measure) => measure.types));
  return [...types].flatMap((text) => TIMES.map((times) => ({ field: ACTIVITY, text, times, known: false })));
}

/** Texts of a source that may make a field be what is sought. */
function lift(field: Field, source: Field, sought: readonly string[] = []): string[] {
  return field.kind.id === 'domain' && source.kind.id === 'email' ? sought.map(addressAt) : [];
}
