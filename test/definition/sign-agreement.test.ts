import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signAgreement } from '../../src/definition/sign-agreement.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import { yamlText } from '../../src/definition/yaml-text.ts';

const M = 'ab'.repeat(32);
const OLD = 'cd'.repeat(32);
const signature = { by: 'VP sales', date: '2026-11-21', meaning: M };

const sign = (text: string) => signAgreement(text, 'sales', signature);

describe('signAgreement', () => {
  it.each<[why: string, before: string, after: string]>([
    [
      'no agreement yet: behind the description, before the blank line',
      '# ours\nleadq: 1 # version\nname: Ours\ndescription: Who. # really\n\n# Needed\nrequire: [email]\n',
      `# ours\nleadq: 1 # version\nname: Ours\ndescription: Who. # really\nagreement:\n  sales: { by: VP sales, date: 2026-11-21, meaning: ${M} }\n\n# Needed\nrequire: [email]\n`,
    ],
    [
      'a description of several lines',
      'leadq: 1\ndescription: |\n  Who.\n  Why.\n\nrequire: [email]\n',
      `leadq: 1\ndescription: |\n  Who.\n  Why.\nagreement:\n  sales: { by: VP sales, date: 2026-11-21, meaning: ${M} }\n\nrequire: [email]\n`,
    ],
    [
      'a description that goes on in the next line',
      'leadq: 1\ndescription: Who\n  and why # and when\nrequire: [email]\n',
      `leadq: 1\ndescription: Who\n  and why # and when\nagreement:\n  sales: { by: VP sales, date: 2026-11-21, meaning: ${M} }\nrequire: [email]\n`,
    ],
    [
      'a name behind everything, and no newline at the end',
      'leadq: 1\nrequire: [email]\nname: Ours',
      `leadq: 1\nrequire: [email]\nname: Ours\nagreement:\n  sales: { by: VP sales, date: 2026-11-21, meaning: ${M} }`,
    ],
    [
      'CRLF, a mark and tabs in comments',
      '\uFEFFleadq: 1\t# one\ttab\r\nrequire: [email]\r\n',
      `\uFEFFleadq: 1\t# one\ttab\r\nagreement:\r\n  sales: { by: VP sales, date: 2026-11-21, meaning: ${M} }\r\nrequire: [email]\r\n`,
    ],
    [
      'the other side has signed',
      'leadq: 1\nagreement:\n  marketing: { by: Ann, date: 2026-10-01 } # by mail\n  # soon\n  review_by: 2027-04-01\n',
      `leadq: 1\nagreement:\n  marketing: { by: Ann, date: 2026-10-01 } # by mail\n  sales: { by: VP sales, date: 2026-11-21, meaning: ${M} }\n  # soon\n  review_by: 2027-04-01\n`,
    ],
    [
      'only a review is agreed',
      'leadq: 1\nagreement:\n    # every half year\n    review_by: 2027-04-01\nrequire: [email]\n',
      `leadq: 1\nagreement:\n    # every half year\n    review_by: 2027-04-01\n    sales: { by: VP sales, date: 2026-11-21, meaning: ${M} }\nrequire: [email]\n`,
    ],
    [
      'an agreement in flow style',
      'leadq: 1\nagreement: { review_by: 2027-04-01, marketing: { by: Ann, date: 2026-10-01 }, } # flow\n',
      `leadq: 1\nagreement: { review_by: 2027-04-01, marketing: { by: Ann, date: 2026-10-01 }, sales: { by: VP sales, date: 2026-11-21, meaning: ${M} }, } # flow\n`,
    ],
    [
      'an empty agreement',
      'leadq: 1\nagreement: {} # none yet\n',
      `leadq: 1\nagreement: { sales: { by: VP sales, date: 2026-11-21, meaning: ${M} } } # none yet\n`,
    ],
    [
      'signed by hand before, without a meaning',
      'leadq: 1\nagreement:\n  sales:     { by: Bob,  date: 2026-10-03 } # Bob\n',
      `leadq: 1\nagreement:\n  sales:     { by: VP sales,  date: 2026-11-21, meaning: ${M} } # Bob\n`,
    ],
    [
      'signed before, in lines with comments',
      `leadq: 1\nagreement:\n  sales:\n    date: 2026-10-03 # Monday\n    by: "Bob" # since May\n    # what it meant\n    meaning: ${OLD}\n`,
      `leadq: 1\nagreement:\n  sales:\n    date: 2026-11-21 # Monday\n    by: VP sales # since May\n    # what it meant\n    meaning: ${M}\n`,
    ],
    [
      'signed before, in lines without a meaning or a newline at the end',
      'leadq: 1\nagreement:\n  sales:\n    by: Bob\n    date: 2026-10-03',
      `leadq: 1\nagreement:\n  sales:\n    by: VP sales\n    date: 2026-11-21\n    meaning: ${M}`,
    ],
    [
      'signed before by the same, whose quotes stay',
      `leadq: 1\nagreement: { sales: { by: 'VP sales', date: 2026-10-03, meaning: ${OLD} } }\n`,
      `leadq: 1\nagreement: { sales: { by: 'VP sales', date: 2026-11-21, meaning: ${M} } }\n`,
    ],
    [
      'several lines within braces',
      'leadq: 1\nagreement: {\n  marketing: {\n    by: Ann, # she\n    date: 2026-10-01, # then\n  },\n}\n',
      `leadq: 1\nagreement: {\n  marketing: {\n    by: Ann, # she\n    date: 2026-10-01, # then\n  }, sales: { by: VP sales, date: 2026-11-21, meaning: ${M} },\n}\n`,
    ],
    [
      'a definition in one line of braces',
      '{ leadq: 1, name: Ours, require: [email] }\n',
      `{ leadq: 1, name: Ours, agreement: { sales: { by: VP sales, date: 2026-11-21, meaning: ${M} } }, require: [email] }\n`,
    ],
    [
      'the mark of a document',
      '--- # ours\nleadq: 1\n...\n',
      `--- # ours\nleadq: 1\nagreement:\n  sales: { by: VP sales, date: 2026-11-21, meaning: ${M} }\n...\n`,
    ],
  ])('keeps all the rest: %s', (_, before, after) => {
    expect(sign(before)).toBe(after);
  });

  it('says who signed, whatever they are called', () => {
    expect(signAgreement('leadq: 1\n', 'marketing', { ...signature, by: 'Ann: "#1", Größe' })).toBe(
      `leadq: 1\nagreement:\n  marketing: { by: "Ann: \\"#1\\", Größe", date: 2026-11-21, meaning: ${M} }\n`,
    );
  });

  it('gives up rather than touch the rest', () => {
    expect(sign('? leadq\n: 1\n? agreement\n: ? marketing\n  : { by: Ann, date: 2026-10-01 }\n')).toBe(undefined);
    expect(sign('[leadq]\n')).toBe(undefined);
  });

  it('signed twice it says the later, and nothing else changes', () => {
    const once = sign('leadq: 1\n# a\nrequire: [email] # b\n') ?? '';
    const twice = signAgreement(once, 'sales', { by: 'Ann', date: '2026-12-01', meaning: OLD });
    expect(twice).toBe(
      `leadq: 1\nagreement:\n  sales: { by: Ann, date: 2026-12-01, meaning: ${OLD} }\n# a\nrequire: [email] # b\n`,
    );
  });
});

describe('yamlText', () => {
  it.each([
    ['VP sales', 'VP sales'],
    ['Dr. Änne O’Hara-Müller (sales)', 'Dr. Änne O’Hara-Müller (sales)'],
    ['R&D/IT', 'R&D/IT'],
    ['yes', '"yes"'],
    ['Null', '"Null"'],
    ['7 of 9', '"7 of 9"'],
    ['a: b', '"a: b"'],
    ['a, b', '"a, b"'],
    ['a #b', '"a #b"'],
    ['a ', '"a "'],
    ['', '""'],
    ["it's", "it's"],
    ["'tis", '"\'tis"'],
    ['line\nend', '"line\\nend"'],
  ])('writes %j', (text, yaml) => {
    expect(yamlText(text)).toBe(yaml);
  });

  it('reads as the same text everywhere', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const yaml = `a: ${yamlText(text)}\nb: { c: [${yamlText(text)}, d], ${yamlText(`k${text}`)}: e }\n`;
        expect(parseYaml(yaml, 'x')).toMatchObject({
          plain: { a: text, b: { c: [text, 'd'], [`k${text}`]: 'e' } },
          diagnostics: [],
        });
      }),
      { numRuns: 500 },
    );
  });
});
