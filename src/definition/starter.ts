import { fold, words } from '../fields/text.ts';
import { starterExamples } from './starter-examples.ts';
import { type NeedId, needs } from './starter-needs.ts';
import { yamlText } from './yaml-text.ts';

/** What a starting definition is made from. Empty lists ask for nothing. */
export interface StarterAnswers {
  readonly name: string;
  /** Titles that decide on what is sold, or use it; each has a letter or digit. */
  readonly titles: readonly string[];
  /** How large companies are. Without `to` there is no upper end. */
  readonly employees: { readonly from: number; readonly to: number | undefined };
  /** ISO 3166-1 alpha-2; the first is that of phone numbers without a country. */
  readonly countries: readonly string[];
  /** As lists word them. */
  readonly industries: readonly string[];
  /** NAICS codes. */
  readonly naics: readonly string[];
  /** By domain or by name. */
  readonly competitors: readonly string[];
  /** What sales needs to know before a first meeting. */
  readonly needs: readonly NeedId[];
}

/** A list that nobody was asked for, as a comment. */
const customers = 'customers: { file: customers.csv, domain: Website } # a file beside this one';

/** Writes a commented definition, with examples that it passes. @param file its name as it is typed in a command line. */
export function starterDefinition(answers: StarterAnswers, file: string): string {
  const { name, countries, titles, competitors } = answers;
  const parts = [
    `# What a qualified lead is, as sales and marketing agree on it. Change what is not so, then try it:
#   leadq check ${file}      finds mistakes and weaknesses
#   leadq test ${file}       runs the examples at the end
#   leadq explain ${file}    says all of it in plain words
#   leadq agree ${file} --as sales --by <name>    records who agreed; the same for marketing
leadq: 1
name: ${yamlText(name)}
description: Who sales wants to meet, and who is worth nurturing until then.`,
    countries.length > 0 &&
      `# Phone numbers without a country belong to this one.\ndefault_country: ${yamlText(countries[0])}`,
    titles.length + competitors.length === 0
      ? `# lists:\n#   competitors: [rival.com, Other Rival Inc]\n#   ${customers}`
      : lines(
          'lists:',
          titles.length > 0 && `  our_titles: ${texts(titles)} # who decides on what we sell, or uses it`,
          competitors.length > 0 && `  competitors: ${texts(competitors)} # by domain or by name`,
          `  # ${customers}`,
        ),
    `# Without a name, or without any way to reach them, there is nobody to talk to.
require: [full_name, { any: [email, phone] }]`,
    rejections(answers),
    scores(answers),
    decisions(answers),
    'duplicates: { by: [email, [full_name, company]], keep: first }',
    lines('examples:', starterExamples(answers, studentWords(titles))),
  ];
  return `${parts.filter((part) => part !== false).join('\n\n')}\n`;
}

function rejections({ competitors, titles }: StarterAnswers): string {
  const students = studentWords(titles);
  const nothing = competitors.length + students.length === 0;
  return lines(
    '# Rejected whatever else is true. Fakes, throw-away addresses and opt-outs are rejected without being named here.',
    `${nothing ? '# ' : ''}reject:`,
    `  ${competitors.length > 0 ? '' : '# '}competitors: lists.competitors`,
    '  # suppress: lists.customers',
    students.length > 0 && `  when:\n    - { id: student, if: { title: { has_word: ${texts(students)} } } }`,
  );
}

/** Words of titles that nobody sells to, but for those that the wanted titles have. */
function studentWords(titles: readonly string[]): readonly string[] {
  const wanted = titles.flatMap((title) => words(fold(title)));
  return ['student', 'intern', 'retired', 'unemployed'].filter((word) => !wanted.includes(word));
}

function scores({ titles, employees: { from, to }, countries, industries, naics }: StarterAnswers): string {
  const size = to === undefined ? `at_least: ${from}` : `between: [${from}, ${to}]`;
  const industry = [
    ...(industries.length > 0 ? [`{ industry: { has_phrase: ${texts(industries)} } }`] : []),
    ...(naics.length > 0 ? [`{ naics: { under: ${texts(naics)} } }`] : []),
  ];
  return lines(
    '# Points. What is not known about a lead brings none, and takes none away.\nscore:\n  contact: # who it is',
    titles.length > 0
      ? `    rules:
      - { id: our-titles, if: { title: { has_phrase: lists.our_titles } }, points: 30 }
      - { id: decision-maker, if: { role: decision_maker }, points: 10 }`
      : `    max: 40
    rules:
      - { id: decision-maker, if: { role: decision_maker }, points: 40 }
      - { id: influencer, if: { role: [influencer, champion, technical_buyer] }, points: 20 }`,
    `
  reach: # how sales can reach them
    rules:
      - { id: business-email, if: { email_type: business }, points: 10 }
      - { id: phone, if: { phone_status: valid }, points: 10 }

  organization: # where they work
    rules:
      - { id: company-size, if: { employees: { ${size} } }, points: 30 }`,
    countries.length > 0 && `      - { id: our-countries, if: { country: ${texts(countries)} }, points: 10 }`,
    industry.length === 1 && `      - { id: our-industries, if: ${industry[0]}, points: 10 }`,
    industry.length === 2 && `      - { id: our-industries, if: { any: [${industry.join(', ')}] }, points: 10 }`,
    `
  interest: # what they did, worth half as much after each half-life
    max: 30
    half_life: 60 days
    rules:
      - { id: demo, if: { activity: requested_demo }, points: 30 }
      - { id: downloads, if: { activity: download }, points: 5, each: yes, max: 15 }`,
  );
}

function decisions({ needs: wanted }: StarterAnswers): string {
  const ready = wanted.map((id) => `  ${id}: { if: { ${needs[id].asks} } }`);
  const unknown = wanted.map((id) => `{ missing: ${needs[id].field} }`);
  return lines(
    ready.length > 0 && `# What sales needs to know before the first meeting.\nready:\n${ready.join('\n')}\n`,
    '# Who meets all of the first is qualified; else, who meets all of the second is nurtured; the others are rejected.',
    `status:
  qualified: { score: 65${ready.length > 0 ? `, ready: [${wanted.join(', ')}]` : ''} }
  nurture: { score: 20 }

# Where a nurtured lead goes: the first that is true.
nurture:`,
    unknown.length === 1 && `  - { track: ask, if: ${unknown[0]} }`,
    unknown.length > 1 && `  - { track: ask, if: { any: [${unknown.join(', ')}] } }`,
    `  - { track: complete, if: { any: [{ missing: title }, { missing: employees }] } }
  - { track: warm-up, if: { present: title } }`,
  );
}

function texts(items: readonly string[]): string {
  return `[${items.map(yamlText).join(', ')}]`;
}

function lines(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join('\n');
}
