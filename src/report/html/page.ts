import { type Block, renderBlock } from './blocks.ts';
import { hatching } from './charts/hatching.ts';
import { html, type Markup, nothing } from './markup.ts';
import { styles } from './styles.ts';
import { renderTiles, type Tile } from './tiles.ts';

/** A page to read in a browser: texts, tables and charts as data. */
export interface HtmlPage {
  /** What the page is about, and its first heading. */
  readonly title: string;
  /** What stands below the title: the whole in a few sentences. */
  readonly intro: readonly string[];
  readonly tiles: readonly Tile[];
  /** What belongs on the first screen. Sections that have nothing to say are left out, here and below. */
  readonly first: readonly Section[];
  readonly sections: readonly Section[];
  /** What the page rests on, at its end. */
  readonly about: readonly string[];
}

export interface Section {
  /** Stable, for links to it: `scores`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** It stands out, as what should be read first. */
  readonly urgent?: boolean;
}

/**
 * Renders a page as one HTML file. It loads nothing, runs nothing, and shows texts as they are, whatever they hold. A
 * reader who cannot see the charts finds their numbers in tables.
 */
export function renderHtmlPage({ title, intro, tiles, first, sections, about }: HtmlPage): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
${hatching}
<header>
<h1>${title}</h1>
${intro.map((text) => html`<p>${text}</p>\n`)}${renderTiles(tiles)}</header>
<main id="main">
${filled(first).map(renderSection)}${contents(filled(sections))}
${filled(sections).map(renderSection)}</main>
<footer>
${about.map((text) => html`<p>${text}</p>\n`)}</footer>
</body>
</html>
`;
  return page.markup;
}

function filled(sections: readonly Section[]): Section[] {
  return sections.filter(({ blocks }) => blocks.length > 0);
}

function contents(sections: readonly Section[]): Markup {
  if (sections.length < 2) return nothing;
  const links = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`);
  return html`<nav aria-label="Contents"><ul>\n${links}</ul></nav>`;
}

function renderSection({ id, title, blocks, urgent = false }: Section): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"${urgent ? html` class="urgent"` : nothing}>
<h2 id="${id}-title">${title}</h2>
${blocks.map(renderBlock)}</section>
`;
}
