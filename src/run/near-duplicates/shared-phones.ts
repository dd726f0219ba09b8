import type { LeadTable } from './lead-table.ts';

/** A telephone number of many people, at companies that have nothing else to do with each other. */
export interface SharedPhone {
  /** E.164. */
  readonly phone: string;
  readonly leads: number;
  /** Different names of people, and of companies. */
  readonly people: number;
  readonly companies: number;
}

/** Fewer people share a desk, a household or an assistant, and fewer companies a building or an owner. */
const FEWEST_PEOPLE = 5;
const FEWEST_COMPANIES = 3;

/** Finds numbers that cannot be of all the people who have them: those of the most people first, then by number. */
export function findSharedPhones({ leads, traits, texts, ofCompanies }: LeadTable): SharedPhone[] {
  const phone = traits.findIndex(({ id }) => id === 'phone');
  const company = traits.findIndex(({ id }) => id === 'company');
  if (ofCompanies || phone < 0 || company < 0) return [];
  const owners = new Map<number, { leads: number; people: Set<string>; companies: Set<number> }>();
  for (const { name, values } of leads) {
    const number = values[phone];
    if (number === 0 || !texts[phone].text(number).startsWith('+')) continue;
    let known = owners.get(number);
    if (known === undefined) {
      known = { leads: 0, people: new Set(), companies: new Set() };
      owners.set(number, known);
    }
    known.leads++;
    if (name.length > 0) known.people.add([...name].sort((a, b) => a - b).join(' '));
    if (values[company] !== 0) known.companies.add(values[company]);
  }
  return [...owners]
    .filter(([, { people, companies }]) => people.size >= FEWEST_PEOPLE && companies.size >= FEWEST_COMPANIES)
    .map(([number, { leads: all, people, companies }]) => ({
      phone: texts[phone].text(number),
      leads: all,
      people: people.size,
      companies: companies.size,
    }))
    .sort((a, b) => b.people - a.people || b.leads - a.leads || (a.phone < b.phone ? -1 : 1));
}
