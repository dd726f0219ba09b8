import { readDomain } from '../fields/domain.ts';
import type { StarterAnswers } from './starter.ts';
import { needs } from './starter-needs.ts';
import { yamlText } from './yaml-text.ts';

/** A company and a person that nobody is. */
const PERSON = 'full_name: Ana Souza';
const COMPANY = 'company: Vega Foods GmbH';
const REACHED = 'email: ana.souza@vega-foods.de, phone: +49 30 901820';

/** The examples of a starting definition, as the items of a list. @param students words of titles that are rejected. */
export function starterExamples(answers: StarterAnswers, students: readonly string[]): string {
  const { titles, employees, countries, industries, naics, competitors, needs: wanted } = answers;
  const title = `title: ${yamlText(titles[0] ?? 'CTO')}`;
  const place = countries.length > 0 ? `, country: ${yamlText(countries[0])}` : '';
  const industry =
    industries.length > 0
      ? `, industry: ${yamlText(industries[0])}`
      : naics.length > 0
        ? `, naics: ${yamlText(naics[0].split('-')[0])}`
        : '';
  const known = wanted.map((id) => `, ${needs[id].known}`).join('');
  const outside = employees.to === undefined ? employees.from - 1 : employees.to + 1;
  const fitting = `${PERSON}, ${title}, ${COMPANY}, employees: ${employees.from}`;
  const examples = [
    example('fits, and sales can reach them', `${fitting}${place}${industry}, ${REACHED}${known}`, 'status: qualified'),
    outside > 0 &&
      example(
        `fits, but for the size of the company`,
        `${PERSON}, ${title}, ${COMPANY}, employees: ${outside}, ${REACHED}${known}`,
        `status: nurture, track: warm-up`,
      ),
    example(
      'of unknown size, but asked for a demo',
      `${PERSON}, ${title}, ${COMPANY}, ${REACHED}${known}`,
      'status: qualified',
      'activities: [{ activity: requested_demo, date: 2026-10-20 }]',
      'as_of: 2026-11-01',
    ),
    wanted.some((id) => id !== 'authority') &&
      example(
        'fits, but sales knows too little for a meeting',
        `${fitting}${place}${industry}, ${REACHED}`,
        'status: nurture, track: ask',
      ),
    example(
      'the right person, of whom little is known',
      `${PERSON}, ${title}, phone: +49 30 901820`,
      `status: nurture, track: ${wanted.length > 0 ? 'ask' : 'complete'}`,
    ),
    example(
      'somebody, somewhere',
      `${PERSON}, email: ana.souza@gmail.com`,
      'status: rejected, reasons: [below-nurture]',
    ),
    example(
      'no way to reach them',
      `${PERSON}, ${title}, ${COMPANY}`,
      'status: rejected, reasons: [missing-email-or-phone]',
    ),
    example(
      'nobody',
      'full_name: Johnny Prospect, company: Acme, title: CEO, phone: 555-555-5555',
      'status: rejected, reasons: [placeholder-name, placeholder-phone]',
    ),
    students.length > 0 &&
      example(
        'not at work yet, or no more',
        `${PERSON}, title: ${yamlText(students[0])}, ${REACHED}`,
        'status: rejected, reasons: [student]',
      ),
    competitors.length > 0 && competitorExample(competitors[0], title),
  ];
  return examples.filter((one) => one !== false).join('\n\n');
}

function competitorExample(competitor: string, title: string): string {
  const domain = readDomain(competitor)?.registrable;
  return domain === undefined
    ? example(
        'a competitor',
        `${PERSON}, ${title}, company: ${yamlText(competitor)}, ${REACHED}`,
        'status: rejected, reasons: [competitor-name]',
      )
    : example(
        'a competitor',
        `${PERSON}, ${title}, email: ${yamlText(`ana.souza@${domain}`)}`,
        'status: rejected, reasons: [competitor-domain]',
      );
}

/** @param more further keys, each on a line of its own. */
function example(name: string, lead: string, expected: string, ...more: readonly string[]): string {
  return [`- name: ${name}`, `lead: { ${lead} }`, ...more, `expect: { ${expected} }`].join('\n    ').replace(/^/, '  ');
}
