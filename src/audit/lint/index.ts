import { alwaysTrue } from './always-true.ts';
import { columnTwice } from './column-twice.ts';
import { deadCap } from './dead-cap.ts';
import { doesNotFade } from './does-not-fade.ts';
import { flatBar } from './flat-bar.ts';
import { gapBetweenBands } from './gap-between-bands.ts';
import { gateNeverTrue } from './gate-never-true.ts';
import { impossibleCondition } from './impossible-condition.ts';
import { lowRuleCap } from './low-rule-cap.ts';
import { missingAgreement } from './missing-agreement.ts';
import { noExample } from './no-example.ts';
import { nobodyQualifies } from './nobody-qualifies.ts';
import { nurtureAboveQualified } from './nurture-above-qualified.ts';
import { overlappingBands } from './overlapping-bands.ts';
import { repeatedRule } from './repeated-rule.ts';
import { reviewOverdue } from './review-overdue.ts';
import { sameFactTwice } from './same-fact-twice.ts';
import { shadowedByQualification } from './shadowed-by-qualification.ts';
import { shadowedByRejection } from './shadowed-by-rejection.ts';
import { staleAgreement } from './stale-agreement.ts';
import type { StaticCheck } from './static-check.ts';
import { thresholdAlwaysMet } from './threshold-always-met.ts';
import { thresholdOutOfReach } from './threshold-out-of-reach.ts';
import { unfillableReady } from './unfillable-ready.ts';
import { unknownCounter } from './unknown-counter.ts';
import { unreachableTrack } from './unreachable-track.ts';
import { unusedList } from './unused-list.ts';
import { unusedReady } from './unused-ready.ts';

/** All static checks, in the order of the reference page. */
export const staticChecks: readonly StaticCheck[] = [
  impossibleCondition,
  alwaysTrue,
  shadowedByRejection,
  shadowedByQualification,
  repeatedRule,
  sameFactTwice,
  overlappingBands,
  gapBetweenBands,
  deadCap,
  lowRuleCap,
  doesNotFade,
  thresholdOutOfReach,
  thresholdAlwaysMet,
  nobodyQualifies,
  nurtureAboveQualified,
  flatBar,
  unreachableTrack,
  unfillableReady,
  unusedReady,
  unusedList,
  columnTwice,
  unknownCounter,
  gateNeverTrue,
  missingAgreement,
  staleAgreement,
  reviewOverdue,
  noExample,
];
