import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Definition } from './definition.ts';

/** What JSON has no word for. Definitions hold no text with this first character. */
const UNSAID = '\0undefined';
const UNLIMITED = '\0Infinity';

/** Where the build leaves a shipped definition that it has read, below its results: the name goes by the text. */
export function builtName(text: string): string {
  return `definitions/${createHash('sha256').update(text).digest('hex')}.json`;
}

/** A definition as the build leaves it. */
export function builtText(definition: Definition): string {
  return JSON.stringify(definition, (_key, value) => {
    if (value === undefined) return UNSAID;
    return value === Number.POSITIVE_INFINITY ? UNLIMITED : value;
  });
}

/**
 * The definition that a text means, where the build has read it: it reads the shipped ones, since what reads YAML takes a
 * sixth of the time of a short list. @returns undefined for any other text, and beside sources that were not built.
 */
export function builtDefinition(text: string, bundle: string = import.meta.url): Definition | undefined {
  try {
    return restored(JSON.parse(readFileSync(new URL(builtName(text), bundle), 'utf8'))) as Definition;
  } catch {
    return undefined;
  }
}

/** Puts back, in place, what JSON has no word for. */
function restored(value: unknown): unknown {
  if (value === UNSAID) return undefined;
  if (value === UNLIMITED) return Number.POSITIVE_INFINITY;
  if (typeof value === 'object' && value !== null) {
    const parts = value as Record<string, unknown>;
    for (const key of Object.keys(parts)) parts[key] = restored(parts[key]);
  }
  return value;
}
