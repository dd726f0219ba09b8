/** A code alone, or beside its title: `511210 - Software Publishers`, `NAICS 5112`, `Software Publishers (511210)`. */
const before = /^(?:(?:naics|sic)(?: codes?)? ?[:#]? ?)?(\d{2} ?[-–] ?\d{2}|\d{2,8})(?:\.0+)?(?=$|[ :)–—-])/i;
const inBrackets = /\((\d{2} ?[-–] ?\d{2}|\d{2,8})\)$/;

/** The codes of a cell that lists one or several, with or without titles; ranges of sectors are written `31-33`. */
export function parseCodes(text: string): string[] {
  const parts = /^[\d\s]+$/.test(text) ? text.trim().split(/\s+/) : text.split(/[;,|/\r\n\t]/);
  return parts.flatMap((part) => {
    const trimmed = part.trim();
    const code = (before.exec(trimmed) ?? inBrackets.exec(trimmed))?.[1];
    return code === undefined ? [] : [code.replace(/ /g, '').replace('–', '-')];
  });
}

/**
 * The codes of a cell that holds titles alone: one that may hold any sign, or several parted by `;`, `|` or line ends.
 * @param codesOf the codes of one title; none where it is no title.
 */
export function parseTitles(text: string, codesOf: (title: string) => readonly string[]): readonly string[] {
  const whole = codesOf(text);
  return whole.length > 0 ? whole : text.split(/[;|\r\n\t]/).flatMap((part) => codesOf(part));
}
