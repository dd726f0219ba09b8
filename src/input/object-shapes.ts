import { type Expected, expect } from './json-tokens.ts';

/** Names that are learned. */
export const MOST_NAMES = 4_096;
/** Objects within objects, deeper than any list has reason to nest them. */
const DEEPEST = 32;

/** The objects that stand at one place of a list's objects: at the top, or under one name. */
export interface Shape {
  /** What stands before a name in a dotted path. */
  readonly prefix: string;
  readonly depth: number;
  /** By name as it stands in the bytes, quotes included, read as Latin-1. */
  readonly members: Map<string, Member>;
  /** The number of each name, however it is written. */
  readonly names: Map<string, number>;
  /** The member that the last such object began with. */
  first: Member | undefined;
}

export interface Member {
  /** Its name as it stands in the bytes, quotes included. */
  readonly key: Expected;
  /** Dotted. */
  readonly path: string;
  /** Number of its name among all names, from 0. */
  readonly name: number;
  /** It held a value that is no object, under a path that is known and to which no other name leads. */
  isCell: boolean;
  /** Its objects, where it held one. */
  shape: Shape | undefined;
  /** The member that followed it last: as a rule the one that follows next. */
  next: Member | undefined;
}

/** What is known of the names that a list's objects have: bounded, and none is forgotten. */
export class ObjectShapes {
  readonly root: Shape = createShape('', 0);
  #spellings = 0;
  #names = 0;

  /** The member of a name, which may be new. @returns undefined where there are too many. */
  member(shape: Shape, key: string): Member | undefined {
    const known = shape.members.get(key);
    if (known !== undefined || this.#spellings === MOST_NAMES) return known;
    this.#spellings++;
    const bytes = Buffer.from(key, 'latin1');
    const text: string = JSON.parse(bytes.toString('utf8'));
    const name = shape.names.get(text) ?? this.#names++;
    shape.names.set(text, name);
    const member = {
      key: expect(bytes),
      path: shape.prefix + text,
      name,
      isCell: false,
      shape: undefined,
      next: undefined,
    };
    shape.members.set(key, member);
    return member;
  }

  /** The objects that a member holds; undefined where they are too deep. */
  inner(shape: Shape, member: Member): Shape | undefined {
    if (shape.depth === DEEPEST) return undefined;
    member.shape ??= createShape(`${member.path}.`, shape.depth + 1);
    return member.shape;
  }
}

function createShape(prefix: string, depth: number): Shape {
  return { prefix, depth, members: new Map(), names: new Map(), first: undefined };
}
