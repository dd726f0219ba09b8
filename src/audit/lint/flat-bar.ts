import { demandsOf, thresholdsOf } from './demands.ts';
import type { Finding, StaticCheck } from './static-check.ts';

export const flatBar: StaticCheck = {
  id: 'flat-bar',
  severity: 'warning',
  means: 'a bar that demands nothing, or less, beyond the bars before it, which it includes',
  find(context) {
    const bars = demandsOf(context).filter(({ of }) => of === 'bar');
    const highest = new Map<string, number>();
    const ready = new Set<string>();
    return bars.flatMap((bar): Finding[] => {
      const thresholds = thresholdsOf(bar, context);
      const lower = thresholds.filter(
        ({ section: of = 'score', least }) => (highest.get(of) ?? Number.NEGATIVE_INFINITY) > least,
      );
      const rises = thresholds.some(
        ({ section: of = 'score', least }) => (highest.get(of) ?? Number.NEGATIVE_INFINITY) < least,
      );
      const demanded = bar.demand.ready && `${bar.demand.ready.atLeast} ${[...bar.demand.ready.of].sort().join()}`;
      const asksMore = demanded !== undefined && !ready.has(demanded);
      for (const { section: of = 'score', least } of thresholds)
        highest.set(of, Math.max(highest.get(of) ?? least, least));
      if (demanded !== undefined) ready.add(demanded);
      if (lower.length > 0) {
        return lower.map(({ section: of = 'score', least, at }) => ({
          at,
          message: `The bar \`${bar.id}\` demands ${least} of \`${of}\`, and an earlier bar, which it includes, demands ${highest.get(of)}.`,
          mend: 'Let the bars rise, or leave it out.',
        }));
      }
      if (rises || asksMore) return [];
      const message = `The bar \`${bar.id}\` demands nothing that the bars before it do not.`;
      return [{ at: context.locate(bar.path), message, mend: 'Demand more, or remove it.' }];
    });
  },
};
