/** How a provider reads local parts. */
interface Provider {
  /** Its hosts, at each of which a name is the same mailbox; the first stands for all. */
  readonly hosts: readonly string[];
  /** Characters that do not count. */
  readonly ignored?: RegExp;
  /** Characters that count as a dot. */
  readonly dots?: RegExp;
}

/** Providers that say in their help that mail to `name+tag` goes to `name`, and what else they do not tell apart. */
export const providers: readonly Provider[] = [
  // Gmail Help: "Dots don't matter in Gmail addresses", and on googlemail.com.
  { hosts: ['gmail.com', 'googlemail.com'], ignored: /\./g },
  // Proton support, "Addresses and aliases": dots, hyphens and underscores are ignored; one name is one account.
  { hosts: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'], ignored: /[._-]/g },
  // Yandex Mail help, "Addresses in Yandex Mail": one login at all domains, with a hyphen for a dot.
  { hosts: ['yandex.com', 'yandex.ru', 'ya.ru', 'yandex.by', 'yandex.kz', 'yandex.com.tr', 'yandex.ua'], dots: /-/g },
  // Microsoft support, plus addressing in Outlook.com; Apple support, iCloud Mail; Fastmail help, plus addressing.
  ...[
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'icloud.com',
    'me.com',
    'mac.com',
    'fastmail.com',
    'fastmail.fm',
  ].map((host) => ({ hosts: [host] })),
];

const providerOf: ReadonlyMap<string, Provider> = new Map(
  providers.flatMap((provider) => provider.hosts.map((host) => [host, provider] as const)),
);

const longestHost = Math.max(...Array.from(providerOf.keys(), (host) => host.length));

/**
 * What two addresses of one mailbox have in common: at providers that are known to ignore a tag behind a plus, dots and
 * the like, the address without them; at all others the address, since there they may be two people.
 * @param local, host in lower case, @param address `local@host`.
 */
export function mailboxKey(address: string, local: string, host: string): string {
  const provider = host.length > longestHost ? undefined : providerOf.get(host);
  if (provider === undefined) return address;
  const { hosts, ignored, dots } = provider;
  const plus = local.indexOf('+');
  let name = plus > 0 ? local.slice(0, plus) : local;
  if (ignored) name = name.replace(ignored, '');
  if (dots) name = name.replace(dots, '.');
  return `${name === '' ? local : name}@${hosts[0]}`;
}
