import { proportionOf } from './proportion.ts';
import type { MarketingShare, SalesGroup, SalesSummary, Standing } from './shapes/sales.ts';

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

function shareOfAmount(part: number, whole: number): MarketingShare['won']['byAmount'] {
  return whole > 0 ? { part, whole, share: Math.round((part / whole) * 1e6) / 1e6 } : null;
}

function standingOf(share: number | null, agreed: MarketingShare['agreed']): Standing | null {
  if (share === null || agreed === null) return null;
  if (share < agreed.min) return 'below';
  return share > agreed.max ? 'above' : 'within';
}
