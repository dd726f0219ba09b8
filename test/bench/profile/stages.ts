/** What a run does, in the order of a row's way; then what is no row's way. */
export const stages = ['scan', 'facts', 'decide', 'merge', 'write', 'garbage collection', 'elsewhere', 'idle'] as const;

export type Stage = (typeof stages)[number];

/** The first that matches the path of a source file. */
const byFile: readonly (readonly [RegExp, Stage])[] = [
  [/\/src\/input\//, 'scan'],
  [/\/src\/(?:fields|checks|criteria)\//, 'facts'],
  [/\/src\/qualify\/(?:column-|field-|cell-|cells-|plain-|text-|kept-keys|key-hash|census|least-hashes)/, 'facts'],
  [/\/src\/qualify\//, 'decide'],
  [/\/src\/run\//, 'merge'],
  [/\/src\/output\//, 'write'],
  [/\/src\/(?:audit|cli|definition|outcomes|report)\//, 'elsewhere'],
];

/** The first that matches the name of a WebAssembly function, which has no source file. */
const byWasmName: readonly (readonly [RegExp, Stage])[] = [
  [/scan|split|quote|ends/i, 'scan'],
  [/hash|fact|number|look/i, 'facts'],
  [/copy|append|write/i, 'write'],
];

/** Of a source file's path; undefined for what is none of leadq's: a package, Node. */
export function stageOfFile(path: string): Stage | undefined {
  return find(byFile, path);
}

export function stageOfWasm(name: string): Stage | undefined {
  return find(byWasmName, name);
}

function find(stages: readonly (readonly [RegExp, Stage])[], text: string): Stage | undefined {
  return stages.find(([pattern]) => pattern.test(text))?.[1];
}
