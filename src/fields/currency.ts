/** Stands for no currency at all; the ISO code of transactions without one. */
const unknown = 'XXX';

/** ISO 4217 codes by the marks that mean them; the first is meant where the header does not name another of them. */
const marks: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD NZD HKD SGD MXN TWD',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  sg$: 'SGD',
  r$: 'BRL',
  mx$: 'MXN',
  nt$: 'TWD',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '¥': 'JPY CNY',
  yen: 'JPY',
  '₹': 'INR',
  rs: 'INR PKR LKR NPR',
  rupees: 'INR PKR LKR NPR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  dollar: 'USD CAD AUD NZD HKD SGD TWD',
  dollars: 'USD CAD AUD NZD HKD SGD TWD',
  zl: 'PLN',
  fr: 'CHF',
  sfr: 'CHF',
  kr: `${unknown} SEK NOK DKK ISK CZK`,
};

const codes = new Set(
  (
    'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD TWD KRW INR PKR LKR NPR BDT IDR MYR PHP THB VND ' +
    'SEK NOK DKK ISK CZK PLN HUF RON BGN RSD TRY RUB UAH ILS AED SAR QAR KWD BHD OMR JOD EGP MAD ' +
    'ZAR NGN KES GHS BRL MXN ARS CLP COP PEN UYU'
  ).split(' '),
);

const mark = new RegExp(
  `(?:(?<![a-z])(?:us|au?|ca?|nz|hk|sg?|r|mx|nt))?\\$|[£€¥₹₩₽₺₪]|(?<![a-z])(?:${[...codes].join('|').toLowerCase()}|dollars?|euros?|pounds?|yen|rupees|rs|zl|s?fr|kr)(?![a-z])\\.?`,
  'g',
);

/**
 * The currency that a folded text names, and the text without it. `currency` is undefined where the text and the header
 * leave it open; the result is undefined where the text names two.
 */
export function takeCurrency(
  folded: string,
  ofHeader: string | undefined,
): { readonly rest: string; readonly currency: string | undefined } | undefined {
  const found: (readonly string[])[] = [];
  const rest = folded.replace(mark, (each) => {
    found.push(meanings(each.replace('.', '')));
    return ' ';
  });
  const tidy = rest.replace(/ {2,}/g, ' ').trim();
  if (found.length === 0) return { rest: tidy, currency: ofHeader };
  const shared = found.reduce((left, right) => left.filter((code) => right.includes(code)));
  if (shared.length === 0) return undefined;
  const named = ofHeader !== undefined && shared.includes(ofHeader) ? ofHeader : shared[0];
  return { rest: tidy, currency: named === unknown ? undefined : named };
}

function meanings(text: string): readonly string[] {
  return marks[text]?.split(' ') ?? [text.toUpperCase()];
}
