import { shareOf } from '../figures.ts';
import { html, type Markup, nothing } from './markup.ts';

/** A part of the whole that the page is about. */
export interface Tile {
  readonly tone: Tone;
  readonly name: string;
  readonly count: number;
  /** The count and its share as people read them. */
  readonly figure: string;
  readonly share: string;
}

/** The colour of a part. The parts of the bar stand in the order of the tiles, so that it tells nothing alone. */
type Tone = 'good' | 'fair' | 'poor' | 'void';

/** The parts of a whole: a bar of all of them, and each with its figures. */
export function renderTiles(tiles: readonly Tile[]): Markup {
  const whole = tiles.reduce((sum, { count }) => sum + count, 0);
  if (whole === 0) return nothing;
  let from = 0;
  const bars = tiles.map(({ tone, count }) => {
    const width = 100 * shareOf(count, whole);
    const bar = html`<rect class="${tone}" x="${from}%" width="${width}%" height="100%"/>`;
    from += width;
    return width === 0 ? nothing : bar;
  });
  return html`<svg class="whole" aria-hidden="true" width="100%" height="20">${bars}</svg>
<ul class="tiles">
${tiles.map(tile)}</ul>
`;
}

function tile({ tone, name, figure, share }: Tile): Markup {
  return html`<li><svg class="key" aria-hidden="true" width="14" height="14"><rect class="${tone}" width="14" height="14"/></svg>
<span class="name">${name}</span> <strong>${figure}</strong> <span class="share">${share}</span></li>
`;
}
