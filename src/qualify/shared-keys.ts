const PHONES: ReadonlySet<string> = new Set(['phone', 'mobile', 'company_phone']);

/**
 * What a duplicate key rests on that people share: role mailboxes and phones. It tells who somebody is only together with
 * the name. Undefined where the key holds the name itself, or nothing that is shared.
 */
export function sharedIn(key: readonly string[]): 'mailbox' | 'phone' | undefined {
  if (key.includes('full_name')) return undefined;
  if (key.includes('email')) return 'mailbox';
  return key.some((field) => PHONES.has(field)) ? 'phone' : undefined;
}
