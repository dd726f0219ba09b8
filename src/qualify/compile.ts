import type { Check } from '../checks/check.ts';
import type { Definition, NamedList } from '../definition/definition.ts';
import type { CompileContext, Operator } from '../definition/operator.ts';
import type { ReadingPlan } from './field-reader.ts';
import { type Catalogue, withSources } from './layout.ts';
import { MATCHES } from './organizations.ts';
import { compileProgram, type Program } from './program.ts';
import { type Question, QuestionSet } from './question.ts';

/** What a definition is compiled with: the day, the loaded lists, and the registries. */
export interface Surroundings extends CompileContext {
  readonly operators: readonly Operator[];
  readonly checks: readonly Check[];
  readonly catalogue: Catalogue;
  /** Whether contacts are joined with an organization list. */
  readonly joined: boolean;
  /** Fields to be read beside those that the definition asks about. */
  readonly alsoRead: readonly string[];
}

/** A definition made ready, before the layout of any list is known. */
export interface CompiledDefinition {
  readonly definition: Definition;
  readonly surroundings: Surroundings;
  readonly program: Program;
  readonly questions: readonly Question[];
  /** Every field that has to be read. */
  readonly wanted: ReadonlySet<string>;
  readonly reading: ReadingPlan;
}

/** Makes a definition ready. It was checked when it was parsed: an unknown field or list here is a bug and throws. */
export function compileDefinition(definition: Definition, surroundings: Surroundings): CompiledDefinition {
  const { catalogue, lists } = surroundings;
  const named = (ids: readonly string[]): NamedList[] => ids.map((id) => lists[id]);
  const set = new QuestionSet(
    { ...surroundings, competitors: named(definition.reject.competitors), suppress: named(definition.reject.suppress) },
    new Map(surroundings.operators.map((operator) => [operator.id, operator])),
    catalogue.fieldById,
  );
  const program = compileProgram(definition, surroundings.checks, named(definition.reject.allow), set);
  const reading = planReading(set.questions, definition, surroundings);
  const asked = set.questions.map(({ field }) => field);
  const mailbox = reading.keyed.has('email') ? ['mailbox'] : [];
  const country = asked.includes('phone') || reading.keyed.has('phone') ? ['country'] : [];
  return {
    definition,
    surroundings,
    program,
    questions: set.questions,
    wanted: withSources([...asked, ...reading.keyed, ...mailbox, ...country, ...surroundings.alsoRead], catalogue),
    reading,
  };
}

function planReading(
  questions: readonly Question[],
  definition: Definition,
  { catalogue, joined }: Surroundings,
): ReadingPlan {
  const keyed = new Set(definition.duplicates.by.flat());
  // A role address is a key only together with the name.
  if (keyed.has('email')) keyed.add('full_name');
  if (joined) for (const { field } of MATCHES) keyed.add(field);
  const asked = new Map<string, Question[]>();
  for (const question of questions) {
    const list = asked.get(question.field);
    if (list) list.push(question);
    else asked.set(question.field, [question]);
    if (joined && catalogue.fieldById(question.field)?.of === 'organization') keyed.add(question.field);
  }
  const whole = new Map<string, string>();
  for (const { id, parts } of catalogue.fields) {
    for (const part of parts?.fields ?? []) {
      whole.set(part, id);
      if (keyed.has(id)) keyed.add(part);
    }
  }
  const { blanks: declared } = definition;
  return {
    questionCount: questions.length,
    questionsOf: (field) => asked.get(field) ?? [],
    keyed,
    joinedQuestionsOf: (field) => asked.get(whole.get(field) ?? '') ?? [],
    blanksOf: ({ id, blanks }) =>
      new Set([...blanks, ...(declared[id] ?? []), ...(declared['*'] ?? [])].map((text) => text.toLowerCase())),
  };
}
