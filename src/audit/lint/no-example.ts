import type { Definition } from '../../definition/definition.ts';
import { enumerate } from '../../definition/plain.ts';
import type { StaticCheck } from './static-check.ts';

export const noExample: StaticCheck = {
  id: 'no-example',
  severity: 'warning',
  means: 'a status of which there is no example',
  find({ definition, locate }) {
    const shown = new Set<string | undefined>(definition.examples.map(({ expect }) => expect.status));
    const lacking = statusesOf(definition).filter((status) => !shown.has(status));
    if (lacking.length === 0) return [];
    const [status] = lacking;
    return [
      {
        at: locate(['examples'], 'key'),
        message: `There is no example of a lead that is ${enumerate(lacking, 'or')}.`,
        mend: `Add one to \`examples\`, with \`expect: { status: ${status} }\`.`,
      },
    ];
  },
};

/** The statuses that leads can get. */
function statusesOf({ status, qualify, require }: Definition): readonly string[] {
  const qualifies = status.qualified !== undefined || qualify.length > 0;
  const nurtures = status.nurture !== undefined || (require.otherwise === 'nurture' && require.demands.length > 0);
  return [...(qualifies ? ['qualified'] : []), ...(nurtures ? ['nurture'] : []), 'rejected'];
}
