import type { Markup } from './markup.ts';

/**
 * The looks of a page. Writing has a contrast of at least 4.5 to its ground in both themes, drawings at least 3; print
 * is always light.
 */
export const styles: Markup = {
  markup: `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --panel: #f4f5f7; --line: #cfd4dc; --text: #1b1f27; --muted: #555d6b; --link: #0b57b0;
  --bar: #3f6fb5; --good: #14804a; --fair: #a86a00; --poor: #b3372e; --void: #7a828f; --urgent: #9a3412; --urgent-ground: #fff4ec;
  --good-text: #0d6138; --poor-text: #a02a22;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14171c; --panel: #1e232b; --line: #3a424e; --text: #e8eaee; --muted: #a9b1bd; --link: #8ab8ff;
    --bar: #6c9be0; --good: #3fb678; --fair: #d9982f; --poor: #e8736a; --void: #8b94a2; --urgent: #ffb38a; --urgent-ground: #2b1d16;
    --good-text: #5ccb91; --poor-text: #ff938b;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--ground); color: var(--text); overflow-wrap: anywhere; }
h1 { font-size: clamp(1.5rem, 3.4vw, 2rem); line-height: 1.15; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 0 0 .75rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .5rem; max-width: 46rem; }
header > p:last-of-type { color: var(--muted); }
ul, ol { margin: 0 0 .5rem; padding-left: 1.4rem; max-width: 46rem; }
li { margin-bottom: .3rem; }
a { color: var(--link); }
code { font: .9em ui-monospace, Consolas, monospace; }
a:focus-visible, summary:focus-visible, .wide:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .25rem .5rem; }
.patterns { position: absolute; }
.whole { display: block; margin: 1rem 0 .75rem; border-radius: 3px; }
.tiles { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .5rem; max-width: none; padding: 0; margin: 0; }
.tiles li { background: var(--panel); border-radius: 6px; padding: .6rem .75rem; margin: 0; }
.tiles strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles .share { color: var(--muted); }
.key { vertical-align: -1px; margin-right: .15rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .75rem 0; margin: 1.5rem 0 0; max-width: none; font-size: .9rem; border: solid var(--line); border-width: 1px 0; }
nav li { margin: 0; }
section { margin-top: 2rem; }
header + main > section { margin-top: 1.5rem; }
section.urgent { border-left: 5px solid var(--urgent); background: var(--urgent-ground); padding: .9rem 1rem .5rem; border-radius: 0 6px 6px 0; margin-top: 1.5rem; }
section.urgent h2 { color: var(--urgent); margin-bottom: .4rem; }
figure { margin: 0 0 1rem; }
figcaption { margin-bottom: .6rem; }
figcaption span { display: block; color: var(--muted); font-size: .9rem; }
figure > svg { display: block; overflow: visible; font-size: 14px; }
figure.histogram > svg { margin-left: 3.25rem; width: calc(100% - 3.25rem); }
svg text { fill: var(--text); }
svg .figure, svg .end { text-anchor: end; }
svg .figure, svg .count { font-variant-numeric: tabular-nums; }
svg .loss text, svg .level, svg .step { fill: var(--muted); }
svg .loss text, svg .level, svg .step, svg .count { font-size: 12.5px; }
svg .count, svg .step { text-anchor: middle; }
svg .step.begin { text-anchor: start; }
svg .step.end { text-anchor: end; }
svg .tight, svg .none { display: none; }
svg .count, svg .figure { paint-order: stroke; stroke: var(--ground); stroke-width: 3px; }
svg text.level { text-anchor: end; }
svg line.level { stroke: var(--line); }
svg .mark line { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 5 3; }
svg .mark text { font-weight: 600; paint-order: stroke; stroke: var(--ground); stroke-width: 4px; }
svg .whisker line { stroke: var(--text); stroke-width: 2; }
svg .halo line { stroke: var(--ground); stroke-width: 5; }
svg .agreed line { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 5 3; }
svg .agreed text { font-weight: 600; }
svg .point { stroke: var(--ground); stroke-width: 2; }
.bar { fill: var(--bar); } .good { fill: var(--good); } .fair { fill: var(--fair); } .poor { fill: var(--poor); } .void { fill: var(--void); }
.lost { fill: url(#hatching); }
.ground { fill: var(--panel); } .line { fill: var(--void); }
table { border-collapse: collapse; width: 100%; margin-bottom: 1rem; font-size: .925rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
details caption, caption.said { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { font-weight: 600; overflow-wrap: normal; color: var(--muted); vertical-align: bottom; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .figure { white-space: normal; }
.wide { overflow-x: auto; overflow-wrap: break-word; }
.wide table { min-width: 34rem; }
.wide td:last-child:not(.figure) { min-width: 11rem; }
pre { background: var(--panel); border-radius: 6px; padding: .75rem 1rem; margin: 0 0 1rem; overflow-x: auto; font: .85rem/1.45 ui-monospace, Consolas, monospace; overflow-wrap: normal; }
pre span { display: block; }
pre .added { color: var(--good-text); }
pre .removed { color: var(--poor-text); }
details { margin-bottom: .75rem; }
summary { cursor: pointer; color: var(--link); padding: .2rem 0; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .9rem; }
@media (min-width: 30rem) { code { white-space: nowrap; } }
@media (max-width: 44rem) { svg .roomy { display: none; } svg .tight { display: inline; } }
@media print {
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  figure, tr, li, h2, h3 { break-inside: avoid; }
  h2, h3, figcaption, summary, caption { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; color: var(--text); font-weight: 600; }
  .wide { overflow: visible; overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; }
  .wide table, .wide td:last-child:not(.figure) { min-width: 0; }
}
`,
};
