import type { z } from 'zod';
import type { Position } from './definition.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isListReference, listReference } from './list-reference.ts';
import { OperandProblem, type Plain } from './operator.ts';
import { describe, enumerate, isMapping, isSequence, type Mapping, type Path, several } from './plain.ts';
import { mends, name } from './shape.ts';
import { mendWord, suggest } from './suggest.ts';
import { knownFields, type Vocabulary } from './vocabulary.ts';
import type { ParsedYaml } from './yaml.ts';

/** One definition while it is read: what it may speak of, and everything found wrong with it so far. */
export class Reading {
  readonly diagnostics: Diagnostic[];

  constructor(
    private readonly file: string,
    private readonly yaml: ParsedYaml,
    readonly vocabulary: Vocabulary,
    /** The lists that the definition names. */
    readonly listIds: readonly string[],
  ) {
    this.diagnostics = [...yaml.diagnostics];
  }

  /** Where a part stands. */
  at(path: Path, part?: 'key' | 'value'): Position {
    return this.yaml.locate(path, part);
  }

  report(code: string, path: Path, message: string, mend: string | undefined, part?: 'key' | 'value'): void {
    const { line, column } = this.at(path, part);
    const diagnostic: Diagnostic = { severity: 'error', code, file: this.file, line, column, message };
    this.diagnostics.push(mend === undefined ? diagnostic : { ...diagnostic, mend });
  }

  /** What a part means by its shape; undefined where it does not fit, and then it is reported. */
  value<S extends z.ZodType>(shape: S, plain: Plain, path: Path): z.output<S> | undefined {
    const result = shape.safeParse(plain);
    if (result.success) return result.data;
    const { issues } = result.error;
    const mistyped = issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, suggest(key, issue.message.split(' '))].join('.'))
        : [],
    );
    for (const issue of issues) this.misfit(issue, plain, path, mistyped);
    return undefined;
  }

  /** The keys of a mapping that fit their shapes; what does not fit is reported and left out. */
  mapping<S extends z.ZodObject>(shape: S, plain: Plain, path: Path): Partial<z.output<S>> {
    const whole = this.value(shape, plain, path);
    if (whole !== undefined) return whole;
    if (!isMapping(plain)) return {};
    const fitting = Object.entries<z.ZodType>(shape.shape).flatMap(([key, part]) => {
      const result = part.safeParse(own(plain, key));
      return result.success ? [[key, result.data]] : [];
    });
    return Object.fromEntries(fitting) as Partial<z.output<S>>;
  }

  /** The id, or undefined where there is no such field, and then it is reported. */
  field(id: Plain, path: Path, part?: 'key' | 'value'): string | undefined {
    if (typeof id !== 'string') {
      this.report(
        'bad-value',
        path,
        `Here must stand the name of a field, not ${describe(id)}.`,
        'Write one name.',
        part,
      );
      return undefined;
    }
    if (this.vocabulary.field(id) !== undefined) return id;
    const mend = mendWord(id, knownFields(this.vocabulary.fields), 'See `leadq schema` for the fields there are.');
    this.report('unknown-field', path, `There is no field \`${id}\`.`, mend, part);
    return undefined;
  }

  /** Values by field, each of the same shape. `beside` are keys that are no fields. */
  fieldValues<S extends z.ZodType>(
    entries: Mapping,
    path: Path,
    shape: S,
    beside: readonly string[] = [],
  ): Readonly<Record<string, z.output<S>>> {
    const values = Object.entries(entries).flatMap(([key, plain]) => {
      const place = [...path, key];
      if (!beside.includes(key)) this.field(key, place, 'key');
      const value = this.value(shape, plain, place);
      return value === undefined ? [] : [[key, value]];
    });
    return Object.fromEntries(values);
  }

  /** Reports a key that cannot be the name of a list, a section or the like. */
  checkName(key: string, path: Path): void {
    const result = name.safeParse(key);
    if (result.success) return;
    const [{ message }] = result.error.issues;
    this.report('bad-value', path, `\`${key}\` ${message}.`, mends[message], 'key');
  }

  /** The ids of the lists that are named here, one or several, as `lists.<id>`. */
  lists(plain: Plain, path: Path): readonly string[] {
    return several(plain).flatMap((item, index) => {
      const place = isSequence(plain) ? [...path, index] : path;
      const list = isListReference(item) ? listReference(item, this.listIds) : notAList(item, this.listIds);
      if (!(list instanceof OperandProblem)) return [list];
      this.report(list.code, place, `${nameOf(place)}: ${list.message}.`, mendOf(list));
      return [];
    });
  }

  /** @param mistyped keys that unknown ones nearby were meant to be: nobody is told that they are missing as well. */
  private misfit(issue: z.core.$ZodIssue, plain: Plain, path: Path, mistyped: readonly string[]): void {
    const place = [...path, ...(issue.path as Path)];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) this.unknownKey([...place, key], key, issue.message.split(' '));
      return;
    }
    const found = issue.path.reduce<Plain | undefined>((part, step) => own(part, step as string), plain);
    if (found === undefined) {
      if (mistyped.includes(issue.path.join('.'))) return;
      const key = place[place.length - 1];
      this.report('missing-key', place, `${nameOf(place)} is missing.`, `Add \`${key}:\` with its value.`);
      return;
    }
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const mend =
      choices.length === 0
        ? mends[issue.message]
        : mendWord(typeof found === 'string' ? found : '', choices, `Write ${enumerate(choices, 'or')}.`);
    this.report('bad-value', place, `${nameOf(place)} ${issue.message}, not ${describe(found)}.`, mend);
  }

  private unknownKey(place: Path, key: string, known: readonly string[]): void {
    const mend = mendWord(key, known, `Write ${enumerate(known, 'or')}.`);
    this.report('unknown-key', place, `\`${key}\` means nothing here.`, mend, 'key');
  }
}

/** A part of a definition as a message names it. */
function nameOf(path: Path): string {
  const last = path[path.length - 1];
  if (last === undefined) return 'The definition';
  if (typeof last === 'string') return `\`${last}\``;
  const list = path[path.length - 2];
  return `Item ${last + 1} of \`${list}\``;
}

/** How to mend an operand that its operator does not understand. */
export function mendOf({ suggestion, code }: OperandProblem): string | undefined {
  if (suggestion !== undefined) return `Write \`${suggestion}\`.`;
  return code === 'unknown-list' ? 'Add the list to `lists`.' : undefined;
}

function notAList(plain: Plain, listIds: readonly string[]): OperandProblem {
  const near = typeof plain === 'string' ? suggest(plain, listIds) : undefined;
  const suggestion = near === undefined ? undefined : `lists.${near}`;
  return new OperandProblem(
    `here must stand a list as \`lists.<name>\`, not ${describe(plain)}`,
    [],
    suggestion,
    'bad-value',
  );
}

function own(plain: Plain | undefined, key: string | number): Plain | undefined {
  if (isSequence(plain)) return plain[key as number];
  return isMapping(plain) && Object.hasOwn(plain, key) ? (plain as Mapping)[key] : undefined;
}
