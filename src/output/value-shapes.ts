import * as z from 'zod';

/*
 * The shapes of single values in reports. What a report holds is declared once, as a shape: its type and its JSON Schema
 * are made of that.
 */

export const text = z.string();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const count = z.int().min(0);
export const flag = z.boolean();
/** A part of a whole. */
export const share = z.number().min(0).max(1);
/** Points of a score. */
export const points = z.int();
export const status = z.enum(['qualified', 'nurture', 'rejected']);

/** What a shape holds, as it cannot be changed. */
export type Fixed<T> = T extends readonly (infer E)[]
  ? readonly Fixed<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Fixed<T[K]> }
    : T;
