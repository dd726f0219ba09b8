import metadata from 'libphonenumber-js/metadata.max.json';
import { type DigitRoom, type Digits, endOf, lengthOf, startOf, withoutFirst } from './digit-room.ts';
import { PhonePatterns } from './phone-patterns.ts';
import { compilePrefix, type PhonePrefix } from './phone-prefix.ts';

/** A number of the worldwide numbering plan (ITU-T E.164), as far as its digits could be understood. */
export interface PlannedNumber {
  /** Empty where the digits begin with no assigned calling code. */
  readonly callingCode: string;
  /** The national significant number. */
  readonly national: Digits;
  /** ISO 3166-1 alpha-2; undefined for a calling code of no country, and where no country that shares it has such numbers. */
  readonly country: string | undefined;
  /** Whether the numbering plan has such numbers. */
  readonly valid: boolean;
}

/** Why a numbering plan has no such number. */
export type NumberingProblem = 'no-plan' | 'too-short' | 'too-long' | 'wrong-length' | 'unassigned';

export interface NumberingPlans {
  /** Understands digits as dialled in a country, which may lead abroad. */
  dialled(digits: Digits, country: string): PlannedNumber;
  /** Understands digits that begin with a calling code, as after `+`. */
  international(digits: Digits): PlannedNumber;
  /** What is wrong with a number, as far as its plan can tell; undefined for a number that the plan has. */
  problem(number: Omit<PlannedNumber, 'valid'>): NumberingProblem | undefined;
  /** Of a country by ISO 3166-1 alpha-2; undefined for a country without one. */
  callingCode(country: string): string | undefined;
}

interface Plan {
  readonly country: string | undefined;
  readonly callingCode: string;
  /** The calling code as a number. */
  readonly code: number;
  readonly internationalPrefix: PhonePrefix | undefined;
  readonly nationalPrefix: PhonePrefix | undefined;
  /** Tells the country from others that share its calling code. */
  readonly leadingDigits: PhonePrefix | undefined;
  readonly lengths: readonly number[];
  /** Knows the pattern of all numbers of the plan, and of each of its types, such as mobile ones. */
  readonly patterns: PhonePatterns;
  /** By length: a bit for each type that has numbers so long, as `patterns` has them. */
  readonly types: readonly number[];
}

/** Of a plan's patterns the one of all its numbers. */
const ANY = 1;
/** Calling codes have three digits at the most. */
const CODES = 1000;
const ZERO = 0x30;
const NO_PLANS: readonly Plan[] = [];

/**
 * Reads numbers by the metadata of Google's libphonenumber, and as it does. A country's patterns are compiled when its first
 * number is read, and kept.
 *
 * @param room where the digits stand that are asked about.
 */
export function createNumberingPlans(room: DigitRoom): NumberingPlans {
  const byCountry = new Map<string, Plan>();
  const byCallingCode: (readonly Plan[] | undefined)[] = new Array(CODES).fill(undefined);

  function planOf(country: string): Plan | undefined {
    let plan = byCountry.get(country);
    if (plan === undefined) {
      const row = rowsByCountry.get(country);
      if (row === undefined) return undefined;
      plan = compilePlan(country, row);
      byCountry.set(country, plan);
    }
    return plan;
  }

  /** The plans that share a calling code, the main one first; none where the code is not assigned. */
  function plansOf(callingCode: number): readonly Plan[] {
    byCallingCode[callingCode] ??= compilePlans(String(callingCode));
    return byCallingCode[callingCode] ?? NO_PLANS;
  }

  function compilePlans(callingCode: string): readonly Plan[] {
    const worldwide = worldwideRows.get(callingCode);
    if (worldwide) return [compilePlan(undefined, worldwide)];
    return (countriesByCallingCode.get(callingCode) ?? []).flatMap((country) => planOf(country) ?? []);
  }

  function exists(national: Digits, plan: Plan): boolean {
    return hasPatterns(national, plan, plan.types[lengthOf(national)] ?? 0);
  }

  function hasPattern(national: Digits, plan: Plan): boolean {
    return hasPatterns(national, plan, ANY);
  }

  function hasPatterns(national: Digits, { patterns }: Plan, others: number): boolean {
    return patterns.matches(room.bytes, startOf(national), endOf(national), ANY, others);
  }

  /** The number with these national digits, in the country that has it among those sharing the calling code. */
  function locate(national: Digits, dialled: Plan, home: string | undefined): PlannedNumber {
    const { callingCode } = dialled;
    const plans = plansOf(dialled.code);
    if (plans.length === 1)
      return { callingCode, national, country: dialled.country, valid: exists(national, dialled) };
    for (const plan of plans) {
      if (plan.leadingDigits === undefined) {
        if (exists(national, plan)) return { callingCode, national, country: plan.country, valid: true };
      } else if (plan.leadingDigits.begins(national, room)) {
        return { callingCode, national, country: plan.country, valid: exists(national, plan) };
      }
    }
    return { callingCode, national, country: home, valid: exists(national, dialled) };
  }

  /** The number behind digits that may begin with the national prefix, as far as what remains is a number. */
  function locateDialled(digits: Digits, plan: Plan, home: string | undefined): PlannedNumber {
    const national = plan.nationalPrefix ? plan.nationalPrefix.strip(digits, room) : digits;
    if (national !== digits && (hasPattern(national, plan) || !hasPattern(digits, plan))) {
      const number = locate(national, plan, home);
      if (isPossible(national, (number.country && planOf(number.country)) || plan)) return number;
    }
    return locate(digits, plan, home);
  }

  /** The number without its own calling code, where that only makes sense as one written without its `+`. */
  function withoutOwnCallingCode(digits: Digits, plan: Plan, found: PlannedNumber): PlannedNumber {
    const { callingCode } = plan;
    if (!room.startsWith(digits, callingCode)) return found;
    const isTooLong = lengthOf(found.national) > longest(plan);
    if (!isTooLong && hasPattern(found.national, plan)) return found;
    const shorter = withoutFirst(digits, callingCode.length);
    if (!isTooLong && !hasPattern(locateDialled(shorter, plan, undefined).national, plan)) return found;
    return locateDialled(shorter, plansOf(Number(callingCode))[0] ?? plan, undefined);
  }

  function international(digits: Digits): PlannedNumber {
    const start = startOf(digits);
    const longestCode = room.bytes[start] === ZERO ? 0 : Math.min(3, lengthOf(digits));
    let code = 0;
    for (let length = 1; length <= longestCode; length++) {
      code = 10 * code + room.bytes[start + length - 1] - ZERO;
      const plans = plansOf(code);
      if (plans.length > 0) return locateDialled(withoutFirst(digits, length), plans[0], undefined);
    }
    return { callingCode: '', national: digits, country: undefined, valid: false };
  }

  function dialled(digits: Digits, country: string): PlannedNumber {
    const plan = planOf(country);
    if (plan === undefined) return { callingCode: '', national: digits, country: undefined, valid: false };
    const abroad = plan.internationalPrefix?.strip(digits, room) ?? digits;
    const leadsAbroad = abroad !== digits && lengthOf(abroad) > 0 && room.bytes[startOf(abroad)] !== ZERO;
    if (leadsAbroad) return international(abroad);
    return withoutOwnCallingCode(digits, plan, locateDialled(digits, plan, country));
  }

  function problem({ callingCode, national, country }: Omit<PlannedNumber, 'valid'>): NumberingProblem | undefined {
    const plan = country === undefined ? plansOf(Number(callingCode))[0] : planOf(country);
    if (plan === undefined) return 'no-plan';
    if (plan.lengths.includes(lengthOf(national))) return exists(national, plan) ? undefined : 'unassigned';
    if (lengthOf(national) < plan.lengths[0]) return 'too-short';
    return lengthOf(national) > longest(plan) ? 'too-long' : 'wrong-length';
  }

  return { dialled, international, problem, callingCode: (country) => planOf(country)?.callingCode };
}

/** A number may be longer than its plan says (some extensions are dialled directly), but not shorter or between lengths. */
function isPossible(national: Digits, plan: Plan): boolean {
  return plan.lengths.includes(lengthOf(national)) || lengthOf(national) > longest(plan);
}

function longest(plan: Plan): number {
  return plan.lengths[plan.lengths.length - 1] as number;
}

/** The columns of the metadata's rows; the tables hold 0 where there is nothing. */
type PlanRow = readonly [
  callingCode: string,
  internationalPrefix: string | 0,
  pattern: string,
  lengths: readonly number[],
  formats?: unknown,
  nationalPrefix?: string | 0,
  nationalPrefixFormat?: unknown,
  nationalPrefixForParsing?: string | 0,
  nationalPrefixRule?: string | 0,
  nationalPrefixOptional?: unknown,
  leadingDigits?: string | 0,
  types?: readonly (TypeRow | 0)[],
];

type TypeRow = readonly [pattern: string, lengths?: readonly number[]];

const rowsByCountry = new Map(Object.entries(metadata.countries as unknown as Record<string, PlanRow>));
const worldwideRows = new Map(Object.entries(metadata.nonGeographic as unknown as Record<string, PlanRow>));
const countriesByCallingCode = new Map(
  Object.entries(metadata.country_calling_codes as Record<string, readonly string[]>),
);

function compilePlan(country: string | undefined, row: PlanRow): Plan {
  const [
    callingCode,
    internationalPrefix,
    pattern,
    lengths,
    ,
    nationalPrefix,
    ,
    prefixForParsing,
    rule,
    ,
    leading,
    types,
  ] = row;
  const used = (types ?? []).filter((type) => type !== 0 && type[0] !== '') as TypeRow[];
  return {
    country,
    callingCode,
    code: Number(callingCode),
    internationalPrefix: compilePrefix(internationalPrefix),
    nationalPrefix: compilePrefix(prefixForParsing || nationalPrefix, rule),
    leadingDigits: compilePrefix(leading),
    lengths,
    patterns: new PhonePatterns([pattern, ...used.map(([typePattern]) => typePattern)]),
    types: typesByLength(used, lengths),
  };
}

function typesByLength(types: readonly TypeRow[], lengths: readonly number[]): number[] {
  const byLength: number[] = new Array(Math.max(...lengths) + 1).fill(0);
  for (const [i, [, own = lengths]] of types.entries()) for (const length of own) byLength[length] |= 2 << i;
  return byLength;
}
