import { looksPersonal } from '../fields/personal-text.ts';
import { fold, words } from '../fields/text.ts';
import { remembering } from './field-values.ts';
import type { Joined } from './join-sales.ts';
import { proportionOf } from './proportion.ts';
import type { SalesRead } from './read-sales.ts';
import type { Origin, SalesGroup, SalesSummary } from './shapes/sales.ts';
import { spreadOf } from './spread.ts';
import type { StagePlan } from './stage-plan.ts';
import { type LeadColumn, NO_DAY } from './tables.ts';

const ORIGINS: readonly Origin[] = ['marketing', 'sales', 'unknown'];

/** Sources that name sales itself, by their words. */
const SALES_OWN: ReadonlySet<string> = new Set(
  [
    'sales',
    'sales generated',
    'sales generated lead',
    'sgl',
    'sales rep',
    'sales team',
    'field sales',
    'inside sales',
    'outbound',
    'outbound sales',
    'cold call',
    'cold calling',
    'cold outreach',
    'prospecting',
    'sales prospecting',
    'sdr',
    'bdr',
    'ae',
    'account executive',
    'self generated',
    'self sourced',
    'vertrieb',
    'kaltakquise',
  ].map(form),
);

/**
 * The sales of the records, by their own source, else by that of the lead.
 * @param withLeads whether sources that look like an address or a telephone number are told like others.
 */
export function summariseSales(
  { sales, sources, currencies }: SalesRead,
  { leadOf }: Joined,
  plan: StagePlan,
  leadSource: LeadColumn | undefined,
  marketingSources: readonly string[],
  currency: number,
  withLeads: boolean,
): SalesSummary {
  const marketing = new Set(marketingSources.map(form));
  const keyOf = remembering(form);
  const originOf = (source: string): Origin => {
    const key = keyOf(source);
    return marketing.has(key) ? 'marketing' : SALES_OWN.has(key) ? 'sales' : 'unknown';
  };
  const sourceOf = (record: number): string => {
    const own = sales.source.get(record);
    if (own >= 0) return sources[own];
    const lead = leadOf[record];
    return leadSource === undefined || lead < 0 ? '' : leadSource.texts[leadSource.values[lead]];
  };
  const began = plan.place('opportunity');
  const won = plan.place('won');
  const all = new Gathering();
  const byOrigin = new Map(ORIGINS.map((origin) => [origin, new Gathering()]));
  const bySource = new Map<string, { readonly source: string; readonly gathering: Gathering }>();
  const others = new Map<number, { sales: number; amount: number }>();
  let sourceless = 0;
  for (let record = 0; record < sales.count; record++) {
    if (!sales.isSale(record)) continue;
    const source = sourceOf(record);
    const key = keyOf(source);
    if (source === '') sourceless++;
    let named = bySource.get(key);
    if (named === undefined) {
      named = { source, gathering: new Gathering() };
      bySource.set(key, named);
    }
    const amount = sales.amount.get(record);
    const isOther = !Number.isNaN(amount) && sales.currency.get(record) !== currency;
    if (isOther) {
      const other = others.get(sales.currency.get(record)) ?? { sales: 0, amount: 0 };
      others.set(sales.currency.get(record), { sales: other.sales + 1, amount: other.amount + amount });
    }
    const wonOn = sales.reached[won].get(record);
    const one: Sale = {
      end: sales.isWon(record) ? 'won' : sales.isLost(record) ? 'lost' : undefined,
      amount: isOther ? Number.NaN : amount,
      began: sales.reached[began].get(record),
      ended: wonOn === NO_DAY ? sales.closed.get(record) : wonOn,
    };
    for (const gathering of [all, byOrigin.get(originOf(source)), named.gathering]) gathering?.add(one);
  }
  const named = [...bySource.values()].filter(({ source }) => source !== '');
  const isShown = ({ source }: { readonly source: string }) => withLeads || !looksPersonal(source);
  return {
    all: all.summary(),
    origins: ORIGINS.map((origin) => ({ origin, ...(byOrigin.get(origin) ?? new Gathering()).summary() })),
    sources: named
      .filter(isShown)
      .map(({ source, gathering }) => ({ source, origin: originOf(source), ...gathering.summary() }))
      .sort((left, right) => right.sales - left.sales),
    personal: named.reduce((sum, one) => sum + (isShown(one) ? 0 : one.gathering.summary().sales), 0),
    sourceless,
    currency: currency < 0 ? null : currencies[currency],
    otherCurrencies: [...others].map(([number, other]) => ({ currency: currencies[number], ...other })),
  };
}

/** The number of the currency that most sales' amounts are in; -1 where there is no amount. */
export function mainCurrency({ sales, currencies }: SalesRead): number {
  const counts = currencies.map(() => 0);
  for (let record = 0; record < sales.count; record++)
    if (sales.currency.get(record) >= 0) counts[sales.currency.get(record)]++;
  return counts.length === 0 ? -1 : counts.indexOf(Math.max(...counts));
}

interface Sale {
  readonly end: 'won' | 'lost' | undefined;
  readonly amount: number;
  readonly began: number;
  readonly ended: number;
}

class Gathering {
  private sales = 0;
  private won = 0;
  private lost = 0;
  private amount = 0;
  private amountless = 0;
  private outOfOrder = 0;
  private readonly wonAmounts: number[] = [];
  private readonly days: number[] = [];

  add({ end, amount, began, ended }: Sale): void {
    this.sales++;
    if (end === 'lost') this.lost++;
    if (Number.isNaN(amount)) this.amountless++;
    else this.amount += amount;
    if (end !== 'won') return;
    this.won++;
    if (!Number.isNaN(amount)) this.wonAmounts.push(amount);
    if (began === NO_DAY || ended === NO_DAY) return;
    if (ended < began) this.outOfOrder++;
    else this.days.push(ended - began);
  }

  summary(): SalesGroup {
    const { sales, won, lost, amountless, outOfOrder } = this;
    return {
      sales,
      won,
      lost,
      open: sales - won - lost,
      winRate: proportionOf(won, won + lost),
      amount: cents(this.amount),
      wonAmount: cents(this.wonAmounts.reduce((sum, one) => sum + one, 0)),
      amountless,
      dealSize: spreadOf(new Float64Array(this.wonAmounts)),
      daysToClose: spreadOf(new Int32Array(this.days)),
      outOfOrder,
    };
  }
}

/** A sum without what adding in binary left behind its cents. */
function cents(sum: number): number {
  return Math.round(sum * 100) / 100;
}

function form(text: string): string {
  return words(fold(text)).join(' ');
}
