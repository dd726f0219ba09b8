/** A law was broken: a bug in leadq. Nothing was published. */
export class LawBroken extends Error {}
