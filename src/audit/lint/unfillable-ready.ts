import { fieldById } from '../../fields/catalogue.ts';
import { noColumn } from '../../input/overrides.ts';
import { askedFields } from './criteria.ts';
import type { LintContext, StaticCheck } from './static-check.ts';

export const unfillableReady: StaticCheck = {
  id: 'unfillable-ready',
  severity: 'warning',
  means:
    'something in `ready` that asks for a field which no known header means, no other field tells and `columns` does not name',
  find: (context) =>
    context.criteria
      .filter(({ of }) => of === 'ready')
      .flatMap(({ id, if: condition, at }) =>
        [...askedFields(condition)]
          .filter((field) => field !== 'activity' && !canBeFilled(field, context, []))
          .map((field) => ({
            at,
            message: `\`${id}\` asks for \`${field}\`, and nothing fills that field: no header is known that means it.`,
            mend: `Name its header: \`columns: { ${field}: ... }\`.`,
          })),
      ),
};

/** @param behind fields that are told by this one. */
function canBeFilled(id: string, context: LintContext, behind: readonly string[]): boolean {
  const field = fieldById(id);
  if (field === undefined || behind.includes(id)) return false;
  const { columns } = context.definition;
  const header = Object.hasOwn(columns, id) ? columns[id].trim().toLowerCase() : undefined;
  if (header === undefined ? field.headers.length > 0 : !noColumn.has(header)) return true;
  const told = field.across?.fields.slice(0, 1) ?? [];
  const sources = [...field.from.map((derivation) => derivation.field), ...(field.parts?.fields ?? []), ...told];
  return sources.some((source) => canBeFilled(source, context, [...behind, id]));
}
