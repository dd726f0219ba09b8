import { findDefinition, shippedNames } from '../definition/shipped.ts';
import { readDefinition } from '../run/read-definition.ts';
import { EXIT } from './exit.ts';

/** `leadq definitions`: the shipped definitions, each with its description. @returns the exit code. */
export function runDefinitions(): number {
  const names = shippedNames();
  const width = Math.max(...names.map((name) => name.length));
  for (const name of names) {
    const source = findDefinition(name, '/');
    const description = source && readDefinition(source.text, name).definition?.description;
    process.stdout.write(`${name.padEnd(width)}  ${(description ?? '').split('\n')[0]}\n`);
  }
  return EXIT.done;
}
