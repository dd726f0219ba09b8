import { fold } from '../../src/fields/text.ts';

/** Numbers from 0 up to `below`, the same ones for the same seed (mulberry32, public domain). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const DOMAINS = ['vega-foods.de', 'greyfellmills.com', 'vinhanova.pt', 'gmail.com', 'outlook.com', 'gmx.de'];

/** An address as people of this name have it at work or at home. */
export function regularEmail(first: string, last: string, random: (below: number) => number): string {
  const given = mailWord(first) || 'x';
  const family = mailWord(last) || 'x';
  const local = [`${given}.${family}`, `${given.charAt(0)}${family}`, `${given}${10 + random(89)}`][random(3)];
  return `${local}@${DOMAINS[random(DOMAINS.length)]}`;
}

/** A number of Berlin's, as many offices have one. */
export function regularPhone(random: (below: number) => number): string {
  return `+49 30 9018 ${1000 + random(9000)}`;
}

function mailWord(name: string): string {
  return fold(name).replace(/[^a-z]/g, '');
}
