import { presence } from './presence.ts';

export const missing = presence('missing', 'the field is blank or unreadable; `missing: [a, b]` means both');
