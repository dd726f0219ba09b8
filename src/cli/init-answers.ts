import { under } from '../criteria/under.ts';
import { isListReference } from '../definition/list-reference.ts';
import { OperandProblem } from '../definition/operator.ts';
import type { StarterAnswers } from '../definition/starter.ts';
import { needs } from '../definition/starter-needs.ts';
import { suggest } from '../definition/suggest.ts';
import { fieldById } from '../fields/catalogue.ts';
import { country } from '../fields/country.ts';
import { fold, words } from '../fields/text.ts';

/** Why an answer cannot be used, and the way to mend it. */
export class AnswerProblem {
  constructor(
    readonly message: string,
    readonly mend: string,
  ) {}
}

export type Answers = Omit<StarterAnswers, 'name'>;

/** What counts where nothing is said. */
export const usual: Answers = {
  titles: [],
  employees: { from: 50, to: 1000 },
  countries: [],
  industries: [],
  naics: [],
  competitors: [],
  needs: [],
};

/** A question of `leadq init`; a text answers it, typed at a terminal or given as the option of the same name. */
export interface Question {
  readonly option: 'titles' | 'employees' | 'country' | 'industries' | 'competitors' | 'ready';
  readonly asks: string;
  /** What an empty answer means, in words that follow "Enter for". */
  readonly unsaid: string;
  /** Understands a text that is not blank. */
  read(text: string): Partial<Answers> | AnswerProblem;
}

export const questions: readonly Question[] = [
  {
    option: 'titles',
    asks: 'Which titles decide on what you sell, or use it? For example: Head of Data, Database Administrator',
    unsaid: 'decision makers of every title',
    read: (text) =>
      readEach(
        text,
        (part) => readWords(part, 'title', 'Head of Data'),
        (titles) => ({ titles }),
      ),
  },
  {
    option: 'employees',
    asks: 'How many employees do the companies have that you sell to? For example: 200-5000, or 50+',
    unsaid: '50-1000',
    read: readEmployees,
  },
  {
    option: 'country',
    asks: 'In which countries? For example: US, Canada',
    unsaid: 'all of them',
    read: (text) => readEach(text, readCountry, (countries) => ({ countries })),
  },
  {
    option: 'industries',
    asks: 'In which industries, by the words of your lists or by NAICS codes? For example: Software, 5132',
    unsaid: 'all of them',
    read: (text) =>
      readEach(text, readIndustry, (all) => ({
        industries: all.filter((one) => !CODE.test(one)),
        naics: all.filter((one) => CODE.test(one)),
      })),
  },
  {
    option: 'competitors',
    asks: 'Who are your competitors, by domain or name? For example: rival.com, Other Rival Inc',
    unsaid: 'none',
    read: (text) =>
      readEach(
        text,
        (part) => readWords(part, 'competitor', 'rival.com'),
        (competitors) => ({ competitors }),
      ),
  },
  {
    option: 'ready',
    asks: `What must sales know of a lead before a first meeting, of ${Object.keys(needs).join(', ')}?`,
    unsaid: 'nothing',
    read: (text) => readEach(text, readNeed, (known) => ({ needs: known })),
  },
];

/** What people write for nothing. */
const NOTHING = /^(?:-*|all|any|n\/a|none|nothing)$/i;

/** Reads the parts of an answer, between commas, semicolons and line ends; none is taken twice. */
function readEach<T>(
  text: string,
  read: (part: string) => T | AnswerProblem,
  use: (values: readonly T[]) => Partial<Answers>,
): Partial<Answers> | AnswerProblem {
  const values = new Set<T>();
  for (const part of text.split(/[,;\r\n]/)) {
    const said = part.trim();
    if (NOTHING.test(said)) continue;
    const value = read(said);
    if (value instanceof AnswerProblem) return value;
    values.add(value);
  }
  return use([...values]);
}

/** @param such an example of `what`. */
function readWords(text: string, what: string, such: string): string | AnswerProblem {
  // What looks like a list of the definition would be taken for one.
  if (words(fold(text)).length > 0 && !isListReference(text)) return text;
  return new AnswerProblem(`\`${text}\` is no ${what}`, `Write words, for example \`${such}\`.`);
}

function readEmployees(text: string): Partial<Answers> | AnswerProblem {
  const digits = text.replace(/(?<=\d)[,.'’ ](?=\d{3}\b)/g, '');
  const [, first, last, open] = /^(\d{1,7})\s*(?:(?:-|–|to)\s*(\d{1,7})|(\+))$/i.exec(digits) ?? [];
  const from = Number(first);
  const to = open === undefined ? Number(last) : undefined;
  if (from >= 1 && (to === undefined || to >= from)) return { employees: { from, to } };
  const mend = 'Write the least and the most, for example `200-5000`, or the least as `50+`.';
  return new AnswerProblem(`\`${text.trim()}\` is no range of employees`, mend);
}

function readCountry(text: string): string | AnswerProblem {
  const { value } = country.read(text, { country: 'US', asOf: 0, dateOrder: 'mdy', scale: 1 });
  const mend = 'Write a name or a code of two letters, for example `DE`.';
  return typeof value === 'string' ? value : new AnswerProblem(`\`${text}\` is no country`, mend);
}

/** A NAICS code or a range of sectors. */
const CODE = /^\d{2,6}$|^\d\d-\d\d$/;

function readIndustry(text: string): string | AnswerProblem {
  if (!CODE.test(text)) return readWords(text, 'industry', 'Software');
  const field = fieldById('naics');
  if (field === undefined) throw new Error('there is no field for NAICS codes');
  const code = under.parse(text, field, []);
  if (!(code instanceof OperandProblem)) return text;
  const mend = code.suggestion ? `Write \`${code.suggestion}\`.` : 'Write two to six digits, for example `5132`.';
  return new AnswerProblem(`\`${text}\` is no NAICS code`, mend);
}

function readNeed(text: string): keyof typeof needs | AnswerProblem {
  const known = Object.keys(needs) as (keyof typeof needs)[];
  const found = known.find((id) => id === text.toLowerCase());
  if (found) return found;
  const near = suggest(text, known);
  return new AnswerProblem(
    `Sales is not asked for \`${text}\``,
    near ? `Write \`${near}\`.` : `Write some of ${known.join(', ')}.`,
  );
}
