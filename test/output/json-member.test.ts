import { describe, expect, it } from 'vitest';
import { withMember } from '../../src/output/json-member.ts';

describe('withMember', () => {
  it.each([
    ['an object', '{"a":1}', '{"a":1,"leadq":7}'],
    ['an empty object', '{}', '{"leadq":7}'],
    ['an empty object with a blank', '{ }', '{ "leadq":7}'],
    [
      'text and numbers stay as written',
      '{ "a" : 1.50e+3, "b":12345678901234567890 }',
      '{ "a" : 1.50e+3, "b":12345678901234567890 ,"leadq":7}',
    ],
    ['an object that ends in an object', '{"a":{}}', '{"a":{},"leadq":7}'],
    ['a brace in a string', '{"a":"}{"}', '{"a":"}{","leadq":7}'],
    ['replaces the first member', '{"leadq":{"x":[1,{"y":2}]},"a":1}', '{"a":1,"leadq":7}'],
    ['replaces the last member', '{"a":[1,2],"leadq":null}', '{"a":[1,2],"leadq":7}'],
    ['replaces the only member', '{"leadq":"a,b"}', '{"leadq":7}'],
    ['replaces a repeated member', '{"leadq":1,"a":1,"leadq":2}', '{"a":1,"leadq":7}'],
    ['replaces a name in escapes', '{"\\u006ceadq":1,"a":1}', '{"a":1,"leadq":7}'],
    ['the name as a value', '{"a":"leadq","b":1}', '{"a":"leadq","b":1,"leadq":7}'],
    ['the name further down', '{"a":{"leadq":1},"b":["leadq"]}', '{"a":{"leadq":1},"b":["leadq"],"leadq":7}'],
    ['the name in a string', '{"a":"\\"leadq\\":1","b":2}', '{"a":"\\"leadq\\":1","b":2,"leadq":7}'],
    ['escapes before a quote', '{"a\\\\":1,"leadq":2}', '{"a\\\\":1,"leadq":7}'],
  ])('%s', (_why, object, expected) => {
    expect(withMember(object, 'leadq', '7')).toBe(expected);
  });
});
