/**
 * What became of codes in the next edition, as the concordances of the US Census Bureau have it (2012 to 2017, 2017 to
 * 2022). A pair of stems keeps the digits that follow: 5111 to 5131 makes 511110 into 513110. Industries that a later
 * edition spread over many others, such as 454110 (electronic shopping), have no successor.
 */
const successors: readonly (readonly [from: string, to: string])[] =
  // 2012 to 2017
  (
    '512210 512250, 512220 512250, 517110 517311, 517210 517312, 541711 541713, 541711 541714, 541712 541713, 541712 541715, ' +
    '452111 452210, 452112 452210, 452910 452311, 452990 452319, 454111 454110, 454112 454110, 454113 454110, ' +
    // 2017 to 2022: information
    '5111 5131, 5112 5132, 5151 5161, 515111 516210, 515112 516110, 5152 5162, 517311 517111, 517312 517112, 517911 517121, ' +
    '517919 517810, 51911 51621, 51912 51921, 51913 51621, 51913 51929, 51919 51929, ' +
    // 2017 to 2022: finance
    '522120 522180, 522190 522180, 523110 523150, 523120 523150, 523130 523160, 523140 523160, 523920 523940, 523930 523940, ' +
    // 2017 to 2022: retail trade
    '4421 4491, 442110 449110, 442210 449121, 442291 449122, 442299 449129, 4431 4492, 443141 449210, 443142 449210, ' +
    '444130 444140, 444190 444180, 444210 444230, 444220 444240, 445120 445131, 445210 445240, 445220 445250, ' +
    '445299 445298, 445310 445320, 446 456, 4471 4571, 447190 457120, 4481 4581, 448110 458110, 448120 458110, ' +
    '448130 458110, 448140 458110, 448150 458110, 448190 458110, 4482 4582, 4483 4583, 4511 4591, 4512 4592, ' +
    '451211 459210, 451212 459210, 4522 4551, 4523 4552, 4531 4593, 4532 4594, 4533 4595, 4539 4599, 453998 459999, ' +
    '454210 445132, 454310 457210'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]);

/** The stems of later editions that a code's industries went to. */
export function naicsSuccessors(code: string): readonly string[] {
  const found = successors.flatMap(([from, to]) => {
    if (from.startsWith(code)) return [to];
    return code.startsWith(from) ? [to + code.slice(from.length)] : [];
  });
  return found.concat(found.flatMap((each) => (each === code ? [] : naicsSuccessors(each))));
}
