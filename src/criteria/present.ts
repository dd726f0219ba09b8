import { presence } from './presence.ts';

export const present = presence('present', 'the field is filled and readable; `present: [a, b]` means both');
