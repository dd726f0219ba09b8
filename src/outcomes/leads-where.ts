/** Numbers below `count` for which something holds, in order. (`filter` of an array would hold them as objects first.) */
export function leadsWhere(count: number, holds: (lead: number) => boolean): Int32Array {
  let length = 0;
  for (let lead = 0; lead < count; lead++) if (holds(lead)) length++;
  const leads = new Int32Array(length);
  let at = 0;
  for (let lead = 0; lead < count; lead++) if (holds(lead)) leads[at++] = lead;
  return leads;
}
