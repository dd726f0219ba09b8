import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Side, sides } from './agreement.ts';
import type { Signature } from './definition.ts';
import { isMapping } from './plain.ts';
import { parseYaml } from './yaml.ts';
import { yamlText } from './yaml-text.ts';

/**
 * Writes who agreed for a side into the text of a definition without mistakes. Everything else keeps its place, its
 * layout and its comments.
 * @returns undefined where the text is laid out so that this cannot be written without touching the rest.
 */
export function signAgreement(text: string, side: Side, signature: Required<Signature>): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const root = parseDocument(body, { schema: 'failsafe', prettyErrors: false }).contents;
  if (!isMap<Node, Node>(root)) return undefined;
  const signed = applied(body, signing(body, root, side, signature));
  return addsOnly(body, signed, side, signature) ? `${mark}${signed}` : undefined;
}

/** The `agreement` entry of one side as it is written on one line. */
export function signatureText(side: Side, signature: Required<Signature>): string {
  const { by, date, meaning } = written(signature);
  return `${side}: { by: ${by}, date: ${date}, meaning: ${meaning} }`;
}

/** Its parts as YAML: only a name may need quotes. */
function written({ by, date, meaning }: Required<Signature>): Required<Signature> {
  return { by: yamlText(by), date, meaning };
}

type Mapping = YAMLMap<Node, Node>;

/** A text to stand in the place of the characters from `start` up to `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces what the side signed before, or adds its entry, or the whole agreement behind what the definition is called. */
function signing(body: string, root: Mapping, side: Side, signature: Required<Signature>): Edit[] {
  const entry = signatureText(side, signature);
  const agreement = entryOf(root, 'agreement')?.value;
  if (!isMap<Node, Node>(agreement)) {
    const before = ['description', 'name', 'leadq'].flatMap((key) => entryOf(root, key) ?? []);
    return [addition(body, root, before[0], root.flow ? `agreement: { ${entry} }` : ['agreement:', `  ${entry}`])];
  }
  const former = entryOf(agreement, side)?.value;
  if (!isMap<Node, Node>(former)) {
    const other = sides.flatMap((each) => entryOf(agreement, each) ?? []);
    return [addition(body, agreement, other[0] ?? agreement.items.at(-1), entry)];
  }
  return Object.entries(written(signature)).flatMap(([key, text]) => {
    const found = entryOf(former, key);
    return found
      ? replacement(body, found.value, text)
      : addition(body, former, former.items.at(-1), `${key}: ${text}`);
  });
}

function entryOf(map: Mapping, key: string): Pair<Node, Node | null> | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key);
}

function replacement(body: string, node: Node | null, text: string): Edit[] {
  if (!isScalar(node) || !node.range || yamlText(`${node.value}`) === text) return [];
  const [start, end] = node.range;
  return [{ start, end, text: body[end - 1] === '\n' ? `${text}\n` : text }];
}

/** Adds an entry to a mapping, after one of its entries; in a flow mapping in its line, else in lines of its own. */
function addition(
  body: string,
  map: Mapping,
  after: Pair<Node, Node | null> | undefined,
  entry: string | readonly string[],
): Edit {
  const lines = typeof entry === 'string' ? [entry] : entry;
  if (after === undefined) {
    const start = startOf(map) + 1;
    return { start, end: start, text: ` ${lines.join(' ')} ` };
  }
  const at = endOf(after);
  if (map.flow) return { start: at, end: at, text: `, ${lines.join(' ')}` };
  const newline = /\r?\n/.exec(body)?.[0] ?? '\n';
  const column = startOf(after.key) - (body.lastIndexOf('\n', startOf(after.key) - 1) + 1);
  const text = lines.map((line) => `${' '.repeat(column)}${line}`).join(newline);
  const next = body[at - 1] === '\n' ? at : body.indexOf('\n', at) + 1;
  return next === 0
    ? { start: body.length, end: body.length, text: `${newline}${text}` }
    : { start: next, end: next, text: `${text}${newline}` };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where the text of an entry ends. A block mapping has no end of its own but that of its last entry. */
function endOf({ key, value }: Pair<Node, Node | null>): number {
  if (isMap<Node, Node>(value) && !value.flow && value.items.length > 0)
    return endOf(value.items[value.items.length - 1]);
  return value?.range?.[1] ?? key.range?.[1] ?? 0;
}

function applied(body: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`, body);
}

/** Whether a definition says what it said before, and the signature, and nothing else. */
function addsOnly(before: string, after: string, side: Side, signature: Required<Signature>): boolean {
  const former = parseYaml(before, '').plain;
  const { plain, diagnostics } = parseYaml(after, '');
  if (!isMapping(former) || diagnostics.length > 0) return false;
  const agreement = isMapping(former.agreement) ? former.agreement : {};
  return isDeepStrictEqual(plain, { ...former, agreement: { ...agreement, [side]: { ...signature } } });
}
