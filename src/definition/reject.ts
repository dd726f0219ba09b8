import type { Reject, Strength } from './definition.ts';
import type { Plain } from './operator.ts';
import { enumerate } from './plain.ts';
import type { Reading } from './reading.ts';
import { readRules } from './rules.ts';
import { rejectShape, strength } from './schema.ts';
import { mendWord } from './suggest.ts';

/** What fakes are grouped by; a strength under one of these is meant for all its checks. */
export const fakeGroups: readonly string[] = ['email', 'phone', 'name', 'company'];

export function readReject(plain: Plain | undefined, reading: Reading): Reject {
  const said = plain === undefined ? {} : reading.mapping(rejectShape, plain, ['reject']);
  const lists = (key: string, part: Plain | undefined): readonly string[] =>
    part === undefined ? [] : reading.lists(part, ['reject', key]);
  const { allow, ...strengths } = said.fake ?? {};
  return {
    competitors: lists('competitors', said.competitors),
    suppress: lists('suppress', said.suppress),
    optOut: said.opt_out ?? true,
    fake: readStrengths(strengths, reading),
    allow: allow === undefined ? [] : reading.lists(allow, ['reject', 'fake', 'allow']),
    when: readRules(said.when, ['reject', 'when'], reading),
  };
}

function readStrengths(said: Readonly<Record<string, Plain>>, reading: Reading): Record<string, Strength> {
  const fakes = reading.vocabulary.checks.filter(({ group }) => fakeGroups.includes(group)).map(({ id }) => id);
  const known = [...fakeGroups, ...fakes];
  const strengths: Record<string, Strength> = {};
  for (const [key, plain] of Object.entries(said)) {
    const path = ['reject', 'fake', key];
    if (!known.includes(key)) {
      const otherwise = `Write a group, ${enumerate(fakeGroups, 'or')}, or the id of a check.`;
      const mend = mendWord(key, [...known, 'allow'], otherwise);
      reading.report('unknown-check', path, `There is no check or group of checks \`${key}\`.`, mend, 'key');
      continue;
    }
    const worth = reading.value(strength, plain, path);
    if (worth !== undefined) strengths[key] = worth;
  }
  return strengths;
}
