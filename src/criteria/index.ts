import type { Operator } from '../definition/operator.ts';
import { above } from './above.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { below } from './below.ts';
import { between } from './between.ts';
import { contains } from './contains.ts';
import { endsWith } from './ends-with.ts';
import { hasPhrase } from './has-phrase.ts';
import { hasWord } from './has-word.ts';
import { inLists } from './in.ts';
import { is } from './is.ts';
import { matches } from './matches.ts';
import { missing } from './missing.ts';
import { not } from './not.ts';
import { olderThan } from './older-than.ts';
import { present } from './present.ts';
import { startsWith } from './starts-with.ts';
import { under } from './under.ts';
import { within } from './within.ts';

/** All operators, in the order of the reference page. */
export const operators: readonly Operator[] = [
  is,
  not,
  inLists,
  hasWord,
  hasPhrase,
  startsWith,
  endsWith,
  contains,
  matches,
  atLeast,
  atMost,
  above,
  below,
  between,
  within,
  olderThan,
  under,
  present,
  missing,
];
