/** The great providers of consumer mail whose names are no words, so that hardly anything real is a letter away. */
const providers = `
  gmail.com googlemail.com yahoo.com yahoo.co.uk hotmail.com hotmail.co.uk outlook.com icloud.com protonmail.com
  comcast.net sbcglobal.net bellsouth.net verizon.net btinternet.com bigpond.com rediffmail.com t-online.de wanadoo.fr
  laposte.net
`
  .trim()
  .split(/\s+/);

/** People seldom miss the first letter, and names with another one (`cloud.com`) belong to somebody else. */
const byFirstLetter = new Map<number, string[]>();
for (const provider of providers) {
  const first = provider.charCodeAt(0);
  byFirstLetter.set(first, [...(byFirstLetter.get(first) ?? []), provider]);
}

/**
 * The provider of consumer mail that was probably meant by a host (ASCII, lower case) that differs from its name by one
 * typing error: a letter too many, too few or wrong, or two that changed places. A guess, never proof.
 */
export function likelyProvider(host: string): string | undefined {
  const near = byFirstLetter.get(host.charCodeAt(0));
  if (near === undefined) return undefined;
  for (const provider of near) if (provider === host) return undefined;
  for (const provider of near) if (isOneErrorAway(host, provider)) return provider;
  return undefined;
}

function isOneErrorAway(typed: string, meant: string): boolean {
  const longer = typed.length - meant.length;
  if (longer > 1 || longer < -1) return false;
  let at = 1;
  while (at < typed.length && typed.charCodeAt(at) === meant.charCodeAt(at)) at++;
  if (longer === 1) return typed.slice(at + 1) === meant.slice(at);
  if (longer === -1) return typed.slice(at) === meant.slice(at + 1);
  if (typed.slice(at + 1) === meant.slice(at + 1)) return true;
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}
