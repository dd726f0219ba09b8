/** A part of a JSON Schema, as far as gates look at it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a node may stand for: behind references, each of several alternatives. */
export function readableAs(node: Schema, whole: Schema): Schema[] {
  const one = node.$ref === undefined ? node : whole.definitions?.[node.$ref.split('/').at(-1) ?? ''];
  const several = one?.anyOf ?? one?.oneOf;
  return several?.flatMap((each) => readableAs(each, whole)) ?? (one ? [one] : []);
}

/** What stands under a key of some nodes; without a key, the elements of those that are lists. */
export function nodesAt(nodes: readonly Schema[], key: string | undefined, whole: Schema): Schema[] {
  return nodes.flatMap(({ properties = {}, items }) => {
    const next = key === undefined ? items : properties[key];
    return next === undefined ? [] : readableAs(next, whole);
  });
}

/** Whether it is a number, or holds one. */
export function leadsToNumber(node: Schema, whole: Schema): boolean {
  return readableAs(node, whole).some(
    (one) =>
      isNumber(one) ||
      [...Object.values(one.properties ?? {}), ...(one.items ? [one.items] : [])].some((each) =>
        leadsToNumber(each, whole),
      ),
  );
}

export function isNumber({ type = [] }: Schema): boolean {
  return type.includes('number') || type.includes('integer');
}

/** Counts begin at 0; points and thresholds are whole numbers too. */
export function isCount({ type = [], minimum }: Schema): boolean {
  return type.includes('integer') && minimum === 0;
}
