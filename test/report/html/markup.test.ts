import { describe, expect, it } from 'vitest';
import { html } from '../../../src/report/html/markup.ts';

describe('html', () => {
  it.each([
    ['markup', '<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a mark that turns the direction of writing', 'a\u202eb', 'aU+202Eb'],
    ['a formula', "=cmd|' /C calc'!A0", '=cmd|&#39; /C calc&#39;!A0'],
    ['a measure', 100 / 3, '33.333'],
    ['markup of its own', html`<i>${'<'}</i>`, '<i>&lt;</i>'],
    ['a row of markup', [html`<i>1</i>`, html`<i>2</i>`], '<i>1</i><i>2</i>'],
  ])('puts in %s', (_what, value, expected) => {
    expect(html`<p title="${value}">${value}</p>`.markup).toBe(`<p title="${expected}">${expected}</p>`);
  });
});
