import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { parseCondition } from './conditions.ts';
import type { Agreement, Definition, Funnel, Position } from './definition.ts';
import { definitionShape } from './definition-shape.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readDuplicates } from './duplicates.ts';
import { readExamples } from './examples.ts';
import { parseGate } from './gate.ts';
import { readLists } from './lists.ts';
import type { Plain } from './operator.ts';
import { describe, isMapping, isSequence, type Mapping, type Path, several } from './plain.ts';
import { Reading } from './reading.ts';
import { readReject } from './reject.ts';
import { readRequire } from './require.ts';
import { readReady, readRules, readSections } from './rules.ts';
import { funnelShape, texts, trackShape } from './schema.ts';
import { text } from './shape.ts';
import { readBars, readStatus } from './status.ts';
import { suggest } from './suggest.ts';
import type { Vocabulary } from './vocabulary.ts';
import { parseYaml } from './yaml.ts';

/** The version of the language that this reads. */
const version = '1';

export interface ParsedDefinition {
  /** Only where nothing is wrong. */
  readonly definition?: Definition;
  /** Everything that is wrong, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the part at a path stands, or its key; for what is not there, where the nearest part around it stands. */
  locate(path: Path, part?: 'key' | 'value'): Position;
}

/**
 * Reads a definition. Keys that are left out mean: nothing required, no rules, duplicates by address and by full name
 * with company, opt-outs rejected; the name is the file's. Files that it names are not opened.
 */
export function parseDefinition(text: string, file: string, vocabulary: Vocabulary): ParsedDefinition {
  const yaml = parseYaml(text, file);
  const { plain, locate } = yaml;
  if (plain === undefined) return { diagnostics: yaml.diagnostics, locate };
  const reading = new Reading(
    file,
    yaml,
    vocabulary,
    isMapping(plain) && isMapping(plain.lists) ? Object.keys(plain.lists) : [],
  );
  const definition = readDefinition(plain, file, reading);
  const diagnostics = reading.diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return diagnostics.some(({ severity }) => severity === 'error')
    ? { diagnostics, locate }
    : { definition, diagnostics, locate };
}

function readDefinition(plain: Plain, file: string, reading: Reading): Definition {
  const said = reading.mapping(definitionShape, plain, []);
  if (said.leadq !== undefined && said.leadq !== version) {
    const message = `\`leadq\` must be ${version}, the version of the language that this program reads, not ${describe(said.leadq)}.`;
    reading.report(
      'unsupported-version',
      ['leadq'],
      message,
      `Write \`leadq: ${version}\`, or use a leadq that reads it.`,
    );
  }
  const words = { sections: Object.keys(said.score ?? {}), ready: Object.keys(said.ready ?? {}) };
  const expected = {
    tracks: namesIn(said.nurture, 'track'),
    bars: namesIn(said.bars, 'id'),
    contactProfiles: profilesIn(said.score?.contact),
    organizationProfiles: profilesIn(said.score?.organization),
  };
  return {
    name: said.name ?? nameOfFile(file),
    description: said.description ?? '',
    agreement: readAgreement(said.agreement),
    defaultCountry: readCountry(said.default_country, reading),
    lists: readLists(said.lists, reading),
    columns: reading.fieldValues(said.columns ?? {}, ['columns'], text),
    blanks: readBlanks(said.blanks ?? {}, reading),
    require: readRequire(said.require, reading),
    reject: readReject(said.reject, reading),
    qualify: readRules(said.qualify, ['qualify'], reading),
    sections: readSections(said.score, reading),
    ready: readReady(said.ready, reading),
    status: readStatus(said.status, words, reading),
    bars: readBars(said.bars, words, reading),
    nurture: readTracks(said.nurture, reading),
    duplicates: readDuplicates(said.duplicates, reading),
    gates: readGates(said.gates, reading),
    funnel: readFunnel(said.funnel, reading),
    examples: readExamples(said.examples, expected, reading),
  };
}

/** What items call themselves, also those in which something else is wrong. */
function namesIn(items: readonly Plain[] = [], key: string): readonly string[] {
  return items.flatMap((item) => (isMapping(item) && typeof item[key] === 'string' ? [item[key]] : []));
}

function profilesIn(section: Plain | undefined): readonly string[] {
  return isMapping(section) && isSequence(section.profiles) ? namesIn(section.profiles, 'id') : [];
}

function nameOfFile(file: string): string {
  const last = file.split(/[\\/]/).at(-1) ?? file;
  return last.replace(/\.ya?ml$/i, '');
}

function readAgreement({
  marketing,
  sales,
  review_by: reviewBy,
}: {
  marketing?: Agreement['marketing'];
  sales?: Agreement['sales'];
  review_by?: string;
} = {}): Agreement {
  return { ...(marketing && { marketing }), ...(sales && { sales }), ...(reviewBy && { reviewBy }) };
}

/** ISO 3166-1 alpha-2 codes with their alpha-3 forms. */
const countries = codes.map(([alpha2, alpha3]) => ({ id: alpha2, synonyms: [alpha3] }));

function readCountry(plain: Plain | undefined, reading: Reading): string | undefined {
  if (plain === undefined) return undefined;
  const code = typeof plain === 'string' ? plain.toUpperCase() : '';
  if (countries.some(({ id }) => id === code)) return code;
  const near = code.length === 3 ? suggest(code, countries) : undefined;
  const mend = `Write a code of ISO 3166-1 with two letters, for example \`${near ?? 'US'}\`.`;
  reading.report(
    'unknown-country',
    ['default_country'],
    `\`default_country\` must be a country, not ${describe(plain)}.`,
    mend,
  );
  return undefined;
}

function readBlanks(entries: Mapping, reading: Reading): Definition['blanks'] {
  const lists = Object.entries(entries).map(([field, plain]) => [field, several(plain)]);
  return reading.fieldValues(Object.fromEntries(lists), ['blanks'], texts, ['*']);
}

function readTracks(items: readonly Plain[] = [], reading: Reading): Definition['nurture'] {
  return items.flatMap((plain, index) => {
    const path = ['nurture', index];
    const { track, if: asked } = reading.mapping(trackShape, plain, path);
    const condition = asked === undefined ? undefined : parseCondition(asked, [...path, 'if'], reading);
    return track === undefined || condition === undefined ? [] : [{ track, if: condition }];
  });
}

function readGates(plain: Plain | undefined, reading: Reading): readonly string[] {
  const gates = plain === undefined ? [] : (reading.value(texts, several(plain), ['gates']) ?? []);
  for (const [index, gate] of gates.entries()) {
    if (parseGate(gate) !== undefined) continue;
    const path = isSequence(plain) ? ['gates', index] : ['gates'];
    const message = `A gate is a counter, \`<\` or \`>\`, and a number or percentage, not \`${gate}\`.`;
    reading.report('bad-gate', path, message, 'Write it as `qualified<5%` or `unreadable>0`, in quotes.');
  }
  return gates;
}

function readFunnel(plain: Plain | undefined, reading: Reading): Funnel | undefined {
  if (plain === undefined) return undefined;
  const {
    stages = [],
    marketing_sources: marketingSources = [],
    marketing_share: share,
  } = reading.mapping(funnelShape, plain, ['funnel']);
  return {
    stages,
    marketingSources,
    marketingShare: share && { min: share.between[0], max: share.between[1] },
  };
}
