import { gatesOf } from './gates-of.ts';
import type { StaticCheck } from './static-check.ts';

export const unknownCounter: StaticCheck = {
  id: 'unknown-counter',
  severity: 'error',
  means: 'a gate on a number that no report holds',
  find: (context) => gatesOf(context).flatMap(({ read, at }) => ('wrong' in read ? [{ at, ...read.wrong }] : [])),
};
