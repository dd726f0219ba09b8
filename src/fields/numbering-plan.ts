import metadata from 'libphonenumber-js/metadata.max.json';

/** A number of the worldwide numbering plan (ITU-T E.164), as far as its digits could be understood. */
export interface PlannedNumber {
  /** Empty where the digits begin with no assigned calling code. */
  readonly callingCode: string;
  /** The national significant number. */
  readonly national: string;
  /** ISO 3166-1 alpha-2; undefined for a calling code of no country, and where no country that shares it has such numbers. */
  readonly country: string | undefined;
  /** Whether the numbering plan has such numbers. */
  readonly valid: boolean;
}

/** Why a numbering plan has no such number. */
export type NumberingProblem = 'no-plan' | 'too-short' | 'too-long' | 'wrong-length' | 'unassigned';

export interface NumberingPlans {
  /** Understands digits as dialled in a country, which may lead abroad. */
  dialled(digits: string, country: string): PlannedNumber;
  /** Understands digits that begin with a calling code, as after `+`. */
  international(digits: string): PlannedNumber;
  /** What is wrong with a number, as far as its plan can tell; undefined for a number that the plan has. */
  problem(number: Omit<PlannedNumber, 'valid'>): NumberingProblem | undefined;
  /** Of a country by ISO 3166-1 alpha-2; undefined for a country without one. */
  callingCode(country: string): string | undefined;
}

interface Plan {
  readonly country: string | undefined;
  readonly callingCode: string;
  readonly internationalPrefix: RegExp | undefined;
  readonly nationalPrefix: RegExp | undefined;
  /** What replaces a national prefix that captured digits. */
  readonly nationalPrefixRule: string | undefined;
  /** Tells the country from others that share its calling code. */
  readonly leadingDigits: RegExp | undefined;
  readonly lengths: readonly number[];
  readonly pattern: RegExp;
  readonly types: readonly { readonly lengths: readonly number[]; readonly pattern: RegExp }[];
}

/**
 * Reads numbers by the metadata of Google's libphonenumber, and as it does. A country's patterns are compiled when its first
 * number is read, and kept.
 */
export function createNumberingPlans(): NumberingPlans {
  const byCountry = new Map<string, Plan>();
  const byCallingCode = new Map<string, readonly Plan[]>();

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
  function plansOf(callingCode: string): readonly Plan[] {
    let plans = byCallingCode.get(callingCode);
    if (plans === undefined) {
      const worldwide = worldwideRows.get(callingCode);
      const countries = countriesByCallingCode.get(callingCode) ?? [];
      plans = worldwide ? [compilePlan(undefined, worldwide)] : countries.flatMap((country) => planOf(country) ?? []);
      if (plans.length > 0) byCallingCode.set(callingCode, plans);
    }
    return plans;
  }

  /** The number with these national digits, in the country that has it among those sharing the calling code. */
  function locate(national: string, dialled: Plan, home: string | undefined): PlannedNumber {
    const { callingCode } = dialled;
    const plans = plansOf(callingCode);
    if (plans.length === 1)
      return { callingCode, national, country: dialled.country, valid: exists(national, dialled) };
    for (const plan of plans) {
      if (plan.leadingDigits === undefined) {
        if (exists(national, plan)) return { callingCode, national, country: plan.country, valid: true };
      } else if (plan.leadingDigits.test(national)) {
        return { callingCode, national, country: plan.country, valid: exists(national, plan) };
      }
    }
    return { callingCode, national, country: home, valid: exists(national, dialled) };
  }

  /** The number behind digits that may begin with the national prefix, as far as what remains is a number. */
  function locateDialled(digits: string, plan: Plan, home: string | undefined): PlannedNumber {
    const national = withoutNationalPrefix(digits, plan);
    if (national !== digits && (plan.pattern.test(national) || !plan.pattern.test(digits))) {
      const number = locate(national, plan, home);
      if (isPossible(national, (number.country && planOf(number.country)) || plan)) return number;
    }
    return locate(digits, plan, home);
  }

  /** The digits after the own calling code, where they only make sense as a number written without its `+`. */
  function withoutOwnCallingCode(digits: string, plan: Plan): string | undefined {
    if (!digits.startsWith(plan.callingCode)) return undefined;
    const shorter = digits.slice(plan.callingCode.length);
    const { national } = locateDialled(digits, plan, undefined);
    if (national.length > longest(plan)) return shorter;
    if (plan.pattern.test(national)) return undefined;
    return plan.pattern.test(locateDialled(shorter, plan, undefined).national) ? shorter : undefined;
  }

  function international(digits: string): PlannedNumber {
    for (let length = 1; length <= 3; length++) {
      const main = plansOf(digits.slice(0, length))[0];
      if (main !== undefined) return locateDialled(digits.slice(length), main, undefined);
    }
    return { callingCode: '', national: digits, country: undefined, valid: false };
  }

  function dialled(digits: string, country: string): PlannedNumber {
    const plan = planOf(country);
    if (plan === undefined) return { callingCode: '', national: digits, country: undefined, valid: false };
    const abroad = afterInternationalPrefix(digits, plan);
    if (abroad !== undefined) return international(abroad);
    const shorter = withoutOwnCallingCode(digits, plan);
    if (shorter !== undefined) return locateDialled(shorter, plansOf(plan.callingCode)[0] ?? plan, undefined);
    return locateDialled(digits, plan, country);
  }

  function problem({ callingCode, national, country }: Omit<PlannedNumber, 'valid'>): NumberingProblem | undefined {
    const plan = country === undefined ? plansOf(callingCode)[0] : planOf(country);
    if (plan === undefined) return 'no-plan';
    if (plan.lengths.includes(national.length)) return exists(national, plan) ? undefined : 'unassigned';
    if (national.length < plan.lengths[0]) return 'too-short';
    return national.length > longest(plan) ? 'too-long' : 'wrong-length';
  }

  return { dialled, international, problem, callingCode: (country) => planOf(country)?.callingCode };
}

function exists(national: string, plan: Plan): boolean {
  const { length } = national;
  if (!plan.pattern.test(national)) return false;
  for (const type of plan.types) {
    if (type.lengths.includes(length) && type.pattern.test(national)) return true;
  }
  return false;
}

function withoutNationalPrefix(digits: string, plan: Plan): string {
  if (plan.nationalPrefix === undefined) return digits;
  const match = plan.nationalPrefix.exec(digits);
  if (match === null) return digits;
  const captured = match.length > 1 && match[match.length - 1];
  if (plan.nationalPrefixRule && captured) return digits.replace(plan.nationalPrefix, plan.nationalPrefixRule);
  return digits.slice(match[0].length);
}

/** A number may be longer than its plan says (some extensions are dialled directly), but not shorter or between lengths. */
function isPossible(national: string, plan: Plan): boolean {
  return plan.lengths.includes(national.length) || national.length > longest(plan);
}

function longest(plan: Plan): number {
  return plan.lengths[plan.lengths.length - 1] as number;
}

function afterInternationalPrefix(digits: string, plan: Plan): string | undefined {
  const prefix = plan.internationalPrefix?.exec(digits);
  if (!prefix) return undefined;
  const rest = digits.slice(prefix[0].length);
  return rest === '' || rest.startsWith('0') ? undefined : rest;
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
  types?: readonly ([pattern: string, lengths?: readonly number[]] | 0)[],
];

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
  return {
    country,
    callingCode,
    internationalPrefix: atStart(internationalPrefix),
    nationalPrefix: atStart(prefixForParsing || nationalPrefix),
    nationalPrefixRule: rule || undefined,
    leadingDigits: atStart(leading),
    lengths,
    pattern: entire(pattern),
    types: (types ?? []).flatMap((type) => {
      const [typePattern, typeLengths] = type || [''];
      return typePattern === '' ? [] : [{ lengths: typeLengths ?? lengths, pattern: entire(typePattern) }];
    }),
  };
}

function atStart(pattern: string | 0 | undefined): RegExp | undefined {
  return pattern ? new RegExp(`^(?:${pattern})`) : undefined;
}

function entire(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
