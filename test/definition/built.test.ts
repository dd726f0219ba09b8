import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtDefinition, builtName, builtText } from '../../src/definition/built.ts';
import { shippedNames } from '../../src/definition/shipped.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { build, launcher } from '../built.ts';

describe('a shipped definition that the build read', () => {
  const bundle = new URL('../dist/start.cjs', pathToFileURL(launcher)).href;
  beforeAll(build);

  it.each(shippedNames())('%s is what its text says, to the last thing unsaid', (name) => {
    const text = readFileSync(new URL(`../../definitions/${name}.yaml`, import.meta.url), 'utf8');
    const { definition, diagnostics } = readDefinition(text, `${name}.yaml`);
    expect(diagnostics).toEqual([]);
    expect(builtDefinition(text, bundle)).toStrictEqual(definition);
  });

  it('does not stand for another text', () => {
    const text = readFileSync(new URL('../../definitions/default.yaml', import.meta.url), 'utf8');
    expect(builtDefinition(`${text}# mine\n`, bundle)).toBeUndefined();
  });
});

describe('a definition as the build leaves it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leadq-built-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps what JSON has no word for, and texts that look like it', () => {
    const text = `
leadq: 1
name: Said
description: undefined, Infinity
score:
  interest:
    rules:
      - { id: demo, if: { activity: demo }, points: 1 }
`;
    const { definition, diagnostics } = readDefinition(text, 'said.yaml');
    if (definition === undefined) throw new Error(JSON.stringify(diagnostics));
    const file = join(folder, builtName(text));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, builtText(definition));
    const found = builtDefinition(text, pathToFileURL(join(folder, 'main.js')).href);
    expect(found).toStrictEqual(definition);
    expect(found?.description).toBe('undefined, Infinity');
    expect(found?.sections[0].profiles[0].max).toBe(Number.POSITIVE_INFINITY);
    expect(found && 'defaultCountry' in found && found.defaultCountry === undefined).toBe(true);
  });
});
