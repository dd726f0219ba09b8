import { noColumn } from '../../input/overrides.ts';
import type { StaticCheck } from './static-check.ts';

export const columnTwice: StaticCheck = {
  id: 'column-twice',
  severity: 'error',
  means: 'two fields of `columns` that name the same header: a column fills one field',
  find({ definition: { columns }, locate }) {
    const seen = new Map<string, string>();
    return Object.entries(columns).flatMap(([field, header]) => {
      const first = seen.get(header);
      seen.set(header, first ?? field);
      if (first === undefined || noColumn.has(header.trim().toLowerCase())) return [];
      const message = `\`${field}\` names the header of \`${first}\`, \`${header}\`, and a column fills one field.`;
      return [{ at: locate(['columns', field]), message, mend: 'Name another header, or remove one of them.' }];
    });
  },
};
