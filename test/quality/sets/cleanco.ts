import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Company } from '../../../src/fields/company.ts';
import { readCompany } from '../competitor-asker.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';

const FOLDER = 'company-name-matching';

/** A name, and what cleanco's tests expect to be left of it. */
interface Case {
  readonly input: string;
  readonly basename: string;
}

/** An entry of rigour's table: a legal form in its spellings. */
interface OrgType {
  readonly display?: unknown;
  readonly compare?: unknown;
  readonly aliases?: readonly unknown[];
}

const WHOLE = 'a name that is nothing but legal forms is kept whole: there are companies named The Limited and Inc';
const AMID = 'a form amid a name is a word of the name (Monsters Inc Studios): only those at its ends go';

/** Where leadq means something else than cleanco: what is left by leadq, and why. */
const DEVIATIONS: Readonly<Record<string, readonly [base: string, why: string]>> = {
  'Hello Oy World': ['Hello Oy World', AMID],
  'Hello pty ltd World': ['Hello pty ltd World', AMID],
  'Hello Oy World Ab': ['Hello Oy World', AMID],
  AMBA: ['AMBA', WHOLE],
  Inc: ['Inc', WHOLE],
  LLC: ['LLC', WHOLE],
  Ltd: ['Ltd', WHOLE],
  Corporation: ['Corporation', WHOLE],
  Limited: ['Limited', WHOLE],
  'inc & co': ['inc', WHOLE],
  'Ltd. & Co.': ['Ltd.', WHOLE],
};

/** cleanco's own examples, and the legal forms of rigour's table behind a made-up name. */
export const cleanco: QualitySet = {
  folders: [FOLDER],
  measure(pathOf) {
    const cases: Case[] = JSON.parse(readFileSync(pathOf(FOLDER, 'cleanco-basename.json'), 'utf8'));
    const { types }: { types: OrgType[] } = parse(readFileSync(pathOf(FOLDER, 'rigour-org_types.yml'), 'utf8'));
    const named = types.flatMap(({ display, compare, aliases = [] }) => [display, compare, ...aliases]);
    const forms = [...new Set(named)].filter((form) => typeof form === 'string');
    return [
      basenames('as cleanco expects or explained here', cases, 1, ({ input, basename }) => {
        const [expected] = DEVIATIONS[input] ?? [basename];
        return baseOf(input) === expected;
      }),
      basenames('as cleanco expects', cases, undefined, ({ input, basename }) => baseOf(input) === basename),
      coverage('tuning half', forms, false),
      coverage('held-back half', forms, true),
    ];
  },
};

function basenames(
  what: string,
  cases: readonly Case[],
  atLeast: number | undefined,
  isRight: (expected: Case) => boolean,
): Score {
  const wrong = cases.filter((expected) => !isRight(expected));
  const lines = wrong.map(({ input, basename }) => {
    const said = `${input}: "${basename}" expected, "${baseOf(input)}" said`;
    return input in DEVIATIONS ? `${said}; ${DEVIATIONS[input][1]}` : said;
  });
  return {
    what: `basenames ${what}`,
    right: cases.length - wrong.length,
    of: cases.length,
    atLeast,
    wrong: [...new Set(lines)],
  };
}

/** Only reported: the table has misspelt forms, and whole phrases of what an organization is. */
function coverage(part: string, forms: readonly string[], heldBack: boolean): Score {
  const some = forms.filter((form) => isHeldBack(form) === heldBack);
  const unknown = some.filter((form) => baseOf(`Zorvex ${form}`) !== 'Zorvex');
  return {
    what: `rigour's forms taken off a name, ${part}`,
    right: some.length - unknown.length,
    of: some.length,
    atLeast: undefined,
    wrong: unknown,
  };
}

/** The name without its legal form; empty where it is none. */
function baseOf(text: string): string {
  return (readCompany(text).value as Company | undefined)?.base ?? '';
}
