import { type Proportion, proportionOf } from './proportion.ts';
import type { SalesGroup, SalesSummary } from './sales-origins.ts';

/** Where marketing's share stands beside the agreed band. */
export type Standing = 'below' | 'within' | 'above';

/** A share of sales that marketing found. */
interface SharePair {
  readonly byCount: Proportion;
  /** Of the known amounts in the main currency; null where there are none. */
  readonly byAmount: { readonly part: number; readonly whole: number; readonly share: number } | null;
}

/** Marketing's share of all sales in the outcome files, held against what was agreed. Plain data. */
export interface MarketingShare {
  /** As in the definition, from 0 to 1; null where none is agreed. */
  readonly agreed: { readonly min: number; readonly max: number } | null;
  readonly pipeline: SharePair;
  readonly won: SharePair;
  /** Of the pipeline; null where no band is agreed or there is nothing to share. */
  readonly standing: { readonly byCount: Standing | null; readonly byAmount: Standing | null };
  /** Sales of which nobody can say who found them. */
  readonly unknown: number;
  /** The share of the pipeline by count if all of these were marketing's. */
  readonly atMost: number | null;
}

/** Holds the sales that marketing found against all sales. */
export function shareOfMarketing({ all, origins }: SalesSummary, agreed: MarketingShare['agreed']): MarketingShare {
  const group = (origin: string) => origins.find((one) => one.origin === origin) as SalesGroup;
  const marketing = group('marketing');
  const unknown = group('unknown').sales;
  const pipeline = {
    byCount: proportionOf(marketing.sales, all.sales),
    byAmount: shareOfAmount(marketing.amount, all.amount),
  };
  return {
    agreed,
    pipeline,
    won: {
      byCount: proportionOf(marketing.won, all.won),
      byAmount: shareOfAmount(marketing.wonAmount, all.wonAmount),
    },
    standing: {
      byCount: standingOf(pipeline.byCount.share, agreed),
      byAmount: standingOf(pipeline.byAmount?.share ?? null, agreed),
    },
    unknown,
    atMost: proportionOf(marketing.sales + unknown, all.sales).share,
  };
}

function shareOfAmount(part: number, whole: number): SharePair['byAmount'] {
  return whole > 0 ? { part, whole, share: Math.round((part / whole) * 1e6) / 1e6 } : null;
}

function standingOf(share: number | null, agreed: MarketingShare['agreed']): Standing | null {
  if (share === null || agreed === null) return null;
  if (share < agreed.min) return 'below';
  return share > agreed.max ? 'above' : 'within';
}
