import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/report/escape-markdown.ts';
import { printable, shorten } from '../../src/report/printable.ts';

describe('printable', () => {
  it.each([
    ['plain text', 'Größe (№ 5) 会社 👍', 'Größe (№ 5) 会社 👍'],
    ['a terminal title', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['a colour', '\u001b[31mred', '␛[31mred'],
    ['the one-byte form of an escape sequence', '\u009b2J', 'U+009B2J'],
    ['delete', 'a\u007fb', 'aU+007Fb'],
    ['line ends and tabs', 'First\r\nName\tx', 'First Name x'],
    ['text turned around', 'a\u202eb', 'aU+202Eb'],
    ['invisible text', 'a\u200bb\ufeff', 'aU+200BbU+FEFF'],
    ['half a character', 'a\ud800', 'aU+D800'],
  ])('%s', (_why, text, expected) => expect(printable(text)).toBe(expected));
});

describe('shorten', () => {
  it.each([
    ['short enough', 'Email', 5, 'Email'],
    ['too long', 'Email address', 5, 'Emai…'],
    ['whole characters', '👍👍👍', 2, '👍…'],
  ])('%s', (_why, text, length, expected) => expect(shorten(text, length)).toBe(expected));
});

describe('escapeMarkdown', () => {
  it.each([
    ['a cell end', 'a|b', 'a\\|b'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a backslash before a cell end', 'a\\|b', 'a\\\\\\|b'],
    ['HTML', '<img src=x> & <b>', '&lt;img src=x&gt; &amp; &lt;b&gt;'],
    ['an image', '![x](http://example.com/a.png)', '!\\[x\\](http:\\/\\/example.com/a.png)'],
    ['lines', 'a\n\n# b', 'a \\# b'],
    ['an escape sequence', '\u001b[2J', '␛\\[2J'],
    ['a field stays readable', 'company_domain', 'company_domain'],
  ])('%s', (_why, text, expected) => expect(escapeMarkdown(text)).toBe(expected));
});
