/**
 * Legal forms of companies as names carry them, folded. Between the letters of `s.p.a.` anything or nothing may stand
 * (S.p.A., S. p. A., S/p/A, SpA); words, and letters that only count when parted (`p c`, for `PC` is a computer), are
 * parted by spaces. After the list of ISO 20275 (entity legal forms) and the usage of company registers.
 */
const endings = `
  inc, incorporated, incorporee, corp, corporation, co, company, ltd, limited, plc, p.l.c., p c, c.i.c., d.a.c., c.l.g., teoranta
  l.l.c., l.l.p., l.l.l.p., l.p., p.l.l.c., limited liability company, limited liability partnership, limited partnership
  public limited company, company limited by guarantee, designated activity company, community interest company
  joint stock company, joint stock co, js co, professional corporation, unlimited company, unltd, ultd, n a
  co ltd, coltd, co limited, company ltd, company limited, public company limited, p.c.l., corp ltd
  pty, pty ltd, pty limited, proprietary limited, p ltd, p limited, pvt, pvt ltd, pvt limited, private ltd, private limited
  pte, pte ltd, pte limited, bhd, sdn bhd, berhad, n.p.c., ltee, limitee, enr, s.e.n.c.

  gmbh, g.m.b.h., ges m b h, gesmbh, mbh, ggmbh, a.g., k.g., k.g.a.a., o.h.g., u.g., ug haftungsbeschrankt, s.e., e.k., e kfm
  gmbh and co, gmbh co, ag and co, ug and co, ug haftungsbeschrankt and co, se and co, gbr, partg, partgmbb, partg mbb, mbb, e v
  mbh and co, gmbh u co, mbh u co, e.g., egen, s.c.e., ewiv, a.o.r., k.d.o.r.
  aktiengesellschaft, kommanditgesellschaft, gesellschaft mit beschrankter haftung

  s.a., s.a.r.l., e.u.r.l., s.a.s., s.a.s.u., s.n.c., s.c.a., s.c.s., s.c.o.p., s.e.l.a.r.l., g.i.e., cie
  societe anonyme, societe par actions simplifiee, societe a responsabilite limitee
  s.p.r.l., s.c.r.l., b.v.b.a., c.v.b.a., a.s.b.l., v.z.w., b.v., n.v., v.o.f., c.v.
  besloten vennootschap, naamloze vennootschap

  s.p.a., s.r.l., s.r.l.s., s.a.p.a., s.c.a.r.l., s.c.p.a., soc coop, soc coop a r l, a r l, societa per azioni
  societa a responsabilita limitata

  s.l., s.l.u., s.l.l., s.l.p., s.a.u., s coop, sociedad anonima, sociedad limitada, sociedad de responsabilidad limitada
  s.a. de c.v., s. de r.l., s. de r.l. de c.v., s.a.b., s.a.b. de c.v., s.a.p.i., s.a.p.i. de c.v.
  s.a.c., s.a.a., s.a.c.i., s.a.c.i.f., s.a.i.c., e.i.r.l., e.s.p., c a, compania anonima, cia, cia ltda, ltda
  lda, limitada, unipessoal lda, s.g.p.s., sociedade anonima, eireli

  a.b., publ, h.b., k.b., aktiebolag, handelsbolag, kommanditbolag, a.p.s., a.s., a.s.a., i.v.s., p s, k s, a.m.b.a.
  anpartsselskab, aktieselskab, aksjeselskap, allmennaksjeselskap, o.y., o.y.j., a.b.p., osakeyhtio, tmi, e.h.f., o.h.f., h.f.

  sp z o.o., spz o.o., sp zoo, spzoo, sp k, sp j, sp p, sp komandytowa, spolka z o.o., spolka akcyjna, spolka z ograniczona odpowiedzialnoscia
  p.s.a., s p, k d, rt, kht, s.r.o., spol s.r.o., v.o.s., akciova spolecnost, kft, zrt, nyrt, bt, kkt, korlatolt felelossegu tarsasag
  d.o.o., d.o.o.e.l., j.d.o.o., d.d., d.n.o., e.o.o.d., o.o.d., e.a.d., a d, sh.p.k., sh.a., a e, e.p.e., i k e
  αε, α ε, επε, ε π ε, ικε, u.a.b., s.i.a., o.u., o.o.o., o.a.o., z.a.o., p.a.o.
  ооо, оао, зао, пао, ао, тоо, тов, ат, прат, оод, еоод, ад
  sh.k., open jsc, closed jsc, public jsc, j.s.c., o.j.s.c., c.j.s.c., p.j.s.c.

  ltd sti, limited sirketi, anonim sirketi, anonim sirket, tic ltd sti, tic a.s., san ve tic ltd sti, san ve tic a.s.
  w.l.l., f.z.e., f.z.c.o., f.z.c., fz llc, dmcc, p.s.c., k.s.c., k.s.c.p., q.s.c., s.a.o.g., b.s.c., s.a.e., s a l
  tbk, persero, k.k., g.k., y.k., kabushiki kaisha, godo kaisha, yugen kaisha
  株式会社, 有限会社, 合同会社, 株, 有, 股份有限公司, 有限责任公司, 有限公司, 주식회사, 유한회사, 주
`;

/** In front of a name, and seldom the beginning of another one. */
const beginnings = `
  u.a.b., o.o.o., o.a.o., z.a.o., p.a.o., ооо, оао, зао, пао, ао, тоо, тов, ат, прат, ип
  sarl, eurl, oy, stichting, cong ty tnhh, cong ty co phan
  株式会社, 有限会社, 合同会社, 株, 有, 주식회사, 유한회사, 주
`;

/** In front of a name, but also words, initials and abbreviations: only in capitals among small letters, and before a name. */
const doubtfulBeginnings = 'as, sia, pt, ou, ao, too, kk';

/** Romanian companies have one form in front and another behind: `SC Acme SRL`. */
const romanianBeginnings = 's.c.';
const romanianEndings = 's.r.l., s.a.';

/** Companies whose names begin as if with a legal form. */
export const falseBeginnings: ReadonlySet<string> = new Set(
  'ao smith, as monaco, as roma, as watson, kk wind, ou medicine, pt solutions, pt united'.split(', '),
);

/** What is too general to be the name behind a legal form: `PT Solutions` is no Indonesian company. */
export const generalWords: ReadonlySet<string> = new Set(
  `airlines and associates bank center centre company consulting engineering group health holding holdings international
  medical network partners services solutions systems technologies technology`.split(/\s+/),
);

/** Forms written onto the name without a space. */
export const attachedForms: readonly string[] = [
  '株式会社',
  '有限会社',
  '合同会社',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '주식회사',
  '유한회사',
  '㈱',
  '㈲',
  '㈜',
];

/** Forms by their words from the last to the first: what can stand before some words, and whether these are a form. */
export interface FormTree {
  readonly isForm: boolean;
  /** Undefined where nothing stands before. */
  readonly before: ReadonlyMap<string, FormTree> | undefined;
}

/** The forms behind a name. Most names end with a word that ends none of them, and are settled by one look. */
export const endForms: FormTree = treeOf(endings);

/** Legal forms as words joined by single spaces, in every way of parting their letters. */
export const frontForms: ReadonlySet<string> = spellings(beginnings);
export const doubtfulFrontForms: ReadonlySet<string> = spellings(doubtfulBeginnings);
export const romanianFrontForms: ReadonlySet<string> = spellings(romanianBeginnings);
export const romanianEndForms: ReadonlySet<string> = spellings(romanianEndings);

/** How many words the longest form in front of a name has, by the first of them. */
export const frontFormLengths: ReadonlyMap<string, number> = lengthsOf(
  [frontForms, doubtfulFrontForms, romanianFrontForms].flatMap((forms) => [...forms]),
);

interface GrowingTree {
  isForm: boolean;
  before: Map<string, GrowingTree> | undefined;
}

function treeOf(table: string): FormTree {
  const root: GrowingTree = { isForm: false, before: undefined };
  for (const form of formsOf(table)) grow(root, form.split(' ').map(lettersOf));
  return root;
}

/** Adds a form in every way of parting the letters of its words. */
function grow(tree: GrowingTree, words: readonly (readonly string[])[]): void {
  const letters = words[words.length - 1];
  if (letters === undefined) {
    tree.isForm = true;
    return;
  }
  const others = words.slice(0, -1);
  for (let from = letters.length - 1; from >= 0; from--) {
    const word = letters.slice(from).join('');
    tree.before ??= new Map();
    let next = tree.before.get(word);
    if (next === undefined) {
      next = { isForm: false, before: undefined };
      tree.before.set(word, next);
    }
    grow(next, from === 0 ? others : [...others, letters.slice(0, from)]);
  }
}

function lengthsOf(forms: readonly string[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const form of forms) {
    const words = form.split(' ');
    const [first = ''] = words;
    lengths.set(first, Math.max(words.length, lengths.get(first) ?? 0));
  }
  return lengths;
}

function formsOf(table: string): string[] {
  return table
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((form) => form !== '');
}

/** The parts of a word between which anything or nothing may stand. */
function lettersOf(word: string): string[] {
  return word.split('.').filter((letters) => letters !== '');
}

function spellings(table: string): ReadonlySet<string> {
  return new Set(formsOf(table).flatMap((form) => spellingsOf(form.split(' '))));
}

function spellingsOf([word = '', ...others]: readonly string[]): string[] {
  const own = partings(lettersOf(word));
  if (others.length === 0) return own;
  return spellingsOf(others).flatMap((rest) => own.map((first) => `${first} ${rest}`));
}

/** `a b c`, `ab c`, `a bc`, `abc` */
function partings([letters = '', ...others]: readonly string[]): string[] {
  if (others.length === 0) return [letters];
  return partings(others).flatMap((rest) => [`${letters} ${rest}`, letters + rest]);
}
