import { mendWord } from '../definition/suggest.ts';
import { fieldById, fields } from '../fields/catalogue.ts';
import type { Mapping } from '../input/mapping.ts';
import { SUPPLIER } from './breakdowns.ts';
import { usageError } from './diagnostics.ts';
import { refusePersonal } from './personal-fields.ts';

/** Fields by which leads are counted wherever a list has them. */
const USUAL: readonly string[] = ['source', 'campaign', SUPPLIER, 'industry', 'country'];

type Mapped = { readonly mapping: Mapping };

/**
 * The fields by whose values leads are counted: the usual ones that the lists have, and those that the user names.
 * @param withLeads whether reports may name people. @throws UsageError where one is no field, names persons, or no list has it.
 */
export function chooseBy(
  named: readonly string[],
  lists: readonly Mapped[],
  organizations: readonly Mapped[],
  withLeads = false,
): readonly string[] {
  const isTold = (id: string): boolean => {
    const field = fieldById(id);
    if (field === undefined) return false;
    const places = field.of === 'organization' ? [...lists, ...organizations] : lists;
    const isMapped = places.some(({ mapping }) => (mapping.sources[id] ?? []).length > 0);
    const isJoined = field.parts?.fields.every(isTold) === true;
    return isMapped || isJoined || field.from.some((source) => isTold(source.field));
  };
  for (const id of named) {
    if (!withLeads) refusePersonal(`the field "${id}"`, id);
    refuse(id, isTold(id));
  }
  return [...new Set([...USUAL.filter(isTold), ...named])];
}

function refuse(id: string, isTold: boolean): void {
  const mistake = (message: string, mend: string) => usageError({ code: 'by', file: '--by', message, mend });
  const field = fieldById(id);
  if (field === undefined) {
    const known = fields.map((one) => one.id);
    throw mistake(`"${id}" is not a field`, mendWord(id, known, 'Write a field, such as source or industry.'));
  }
  if (!isTold) {
    throw mistake(
      `no list has a column for the field "${id}"`,
      `Map one with --column ${id}=<header>, or leave it out.`,
    );
  }
}
