/** Folded. */
export const salutations: ReadonlySet<string> = new Set(
  `mr mister mrs ms miss mx dr drs doctor prof professor sir dame madam rev reverend capt sgt hon eng col lt
  herr frau hr fr dipl dipl-ing dr-ing ing mag hc rer nat phil med habil
  mme mlle monsieur madame mademoiselle sr sra srta senor senora don dona sig dott dottssa avv dhr mevr mw`.split(
    /\s+/,
  ),
);
/** Salutations that are also names: only with a dot. */
export const dottedSalutations: ReadonlySet<string> = new Set(
  'hon eng col lt hr fr ing mag rer nat phil med sr don dona mw'.split(' '),
);

/** Generational suffixes and degrees. */
export const suffixes: ReadonlySet<string> = new Set(
  `jr junior sr ii iii iv phd dphil md mba emba msc bsc meng beng llm llb jd esq esquire cpa cfa cma acca pmp cissp dds dmd
  dvm edd psyd pharmd rn cfp frcs obe mbe cbe kbe qc kc fca aca ret`.split(/\s+/),
);
/** Degrees that are also names: only behind a comma that follows a whole name. */
export const nameLikeSuffixes: ReadonlySet<string> = new Set(
  'ma ba bs ms do pa pe cs ca dr prof ceo cfo cto coo'.split(' '),
);

/** What may go away where a name has more words. */
export const silentWords: ReadonlySet<string> = new Set([...salutations, ...suffixes, ...nameLikeSuffixes]);
