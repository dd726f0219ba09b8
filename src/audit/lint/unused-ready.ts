import type { StaticCheck } from './static-check.ts';

export const unusedReady: StaticCheck = {
  id: 'unused-ready',
  severity: 'warning',
  means: 'something in `ready` that no status and no bar demands',
  find({ definition: { ready, status, bars } }) {
    const demands = [status.qualified, status.nurture, ...bars];
    const demanded = new Set(demands.flatMap((demand) => demand?.ready?.of ?? []));
    return ready
      .filter(({ id }) => !demanded.has(id))
      .map(({ id, at }) => ({
        at,
        message: `No status and no bar demands \`${id}\`.`,
        mend: `Demand it, for example \`ready: [${id}]\`, or remove it.`,
      }));
  },
};
