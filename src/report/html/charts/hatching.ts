import { html } from '../markup.ts';

/** The pattern of what is lost, so that it is told without colour. The page holds it once. */
export const hatching = html`<svg class="patterns" aria-hidden="true" width="0" height="0"><defs>
<pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/><rect class="line" width="2.5" height="6"/></pattern>
</defs></svg>`;
