import { describe, expect, it } from 'vitest';
import { mayName, withoutMember } from '../../src/output/json-member.ts';

describe('withoutMember', () => {
  it.each([
    ['an object without it', '{"a":1}', '{"a":1}'],
    ['an empty object', '{ }', '{ }'],
    [
      'text and numbers stay as written',
      '{ "a" : 1.50e+3, "b":12345678901234567890 ,"leadq":7}',
      '{ "a" : 1.50e+3, "b":12345678901234567890 }',
    ],
    ['a brace in a string', '{"a":"}{","leadq":7}', '{"a":"}{"}'],
    ['the first member', '{"leadq":{"x":[1,{"y":2}]},"a":1}', '{"a":1}'],
    ['the last member', '{"a":[1,2],"leadq":null}', '{"a":[1,2]}'],
    ['the only member', '{"leadq":"a,b"}', '{}'],
    ['a repeated member', '{"leadq":1,"a":1,"leadq":2}', '{"a":1}'],
    ['a name in escapes', '{"\\u006ceadq":1,"a":1}', '{"a":1}'],
    ['the name as a value', '{"a":"leadq","b":1}', '{"a":"leadq","b":1}'],
    ['the name further down', '{"a":{"leadq":1},"b":["leadq"]}', '{"a":{"leadq":1},"b":["leadq"]}'],
    ['the name in a string', '{"a":"\\"leadq\\":1","b":2}', '{"a":"\\"leadq\\":1","b":2}'],
    ['escapes before a quote', '{"a\\\\":1,"leadq":2}', '{"a\\\\":1}'],
  ])('%s', (_why, object, expected) => {
    expect(withoutMember(object, 'leadq')).toBe(expected);
  });
});

describe('mayName', () => {
  it.each([
    ['the name', '{"a":1}{"leadq":1}', true],
    ['any of its letters as an escape', '{"lead\\u0071":1}', true],
    ['another name', '{"lead":"leadq, é, \\u00e9"}', false],
  ])('%s', (_why, objects, expected) => {
    expect(mayName(objects, 'leadq')).toBe(expected);
    expect(mayName(Buffer.from(objects), 'leadq')).toBe(expected);
  });
});
