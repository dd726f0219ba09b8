import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A definition's text and where it came from. */
export interface DefinitionText {
  readonly text: string;
  /** As the user named it: a path, the name of a shipped definition, or `-`. */
  readonly source: string;
  /** Folder that the definition's own files are relative to. */
  readonly directory: string;
}

const YAML = /\.ya?ml$/;

/** Where the definitions that come with leadq are: beside the bundle, or beside the sources. */
function shippedDirectory(): string {
  const places = ['../definitions/', '../../definitions/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return places.find((place) => existsSync(join(place, 'default.yaml'))) ?? places[0];
}

/** Names of the shipped definitions, sorted. */
export function shippedNames(): string[] {
  return readdirSync(shippedDirectory())
    .filter((file) => YAML.test(file))
    .map((file) => file.replace(YAML, ''))
    .sort();
}

/**
 * Finds a definition: a file, or a shipped one by name; without a name `leadq.yaml` of the working directory, else
 * the shipped `default`. @returns undefined where there is none of that name. Throws what reading throws.
 */
export function findDefinition(name: string | undefined, workingDirectory: string): DefinitionText | undefined {
  const read = (path: string, source: string, directory: string): DefinitionText => ({
    text: readFileSync(path, 'utf8'),
    source,
    directory,
  });
  if (name === undefined) {
    const own = join(workingDirectory, 'leadq.yaml');
    return existsSync(own) ? read(own, 'leadq.yaml', workingDirectory) : findDefinition('default', workingDirectory);
  }
  if (name === '-') return { text: readFileSync(0, 'utf8'), source: '-', directory: workingDirectory };
  const path = isAbsolute(name) ? name : join(workingDirectory, name);
  if (existsSync(path)) return read(path, name, join(path, '..'));
  const shipped = join(shippedDirectory(), `${name}.yaml`);
  return /[\\/]/.test(name) || !existsSync(shipped) ? undefined : read(shipped, name, shippedDirectory());
}
