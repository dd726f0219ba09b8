/**
 * Words that the names of many companies share: what they do, where they are, how they praise themselves. They do not
 * tell one company from another. Folded; English first, then words of other languages that name the same things.
 */
const shared = `
  a an and as at by for in of on the to de del der des di da do das den det die du e et i la las le les los und van von voor y
  advanced agency air airline airlines airways alliance america american americas asia applied associates association atlantic auto automotive
  bancorp bancshares bank banking beauty best beverage beverages biotech books brand brands broadcasting brothers builders building
  business capital car care cars casino center centers central centre chemical chemicals china city clinic clothing cloud club
  coast coffee college commerce commercial communication communications community companies company computer computers
  concrete construction consultants consulting consumer continental contractors control controls corporate creative credit
  data delivery dental department design development devices diagnostics digital direct distribution distributors
  dynamic dynamics east eastern education electric electrical electronic electronics elite energy engineering enterprise
  enterprises entertainment environmental equipment equity estate europe european exchange express
  farm farms fashion federal finance financial first fitness food foods foundation freight fuel fund furniture
  games gas general global golden graphics great green group growth
  health healthcare heating heritage holding holdings home homes hospital hospitality hotel hotels house
  imaging independent industrial industries industry info information infrastructure innovation innovations innovative
  institute insurance integrated integration interactive international internet investment investments
  job jobs labs laboratories laboratory law leasing legal life lighting limited line lines live loans local logistics
  machine machinery machines management manufacturing marine marketing market markets material materials media medical
  medicine merchant metal metals mobile modern mortgage motor motors music mutual
  national natural network networks new news north northeast northern northwest
  office official oil old one online optical organization pacific paper partner partners payment payments people performance
  personal petroleum pharma pharmaceutical pharmaceuticals pharmacy plastics platforms plus power precision premier press
  prime printing private pro products professional properties property public publishing
  quality realty regional reliable rent rental resorts resource resources restaurant restaurants retail royal
  school science sciences search secure security semiconductor service services shipping shop smart society software solar
  solution solutions south southeast southern southwest specialties specialty staffing standard state states steel storage
  store stores strategic strategies studio studios supply support surgical system systems
  team tech technical technologies technology telecom telecommunications textile the therapeutics tickets tool tools total toys
  trade trading training transport transportation travel trucking trust
  union united universal university us usa used utilities ventures video vision waste water wealth web wellness west western
  wholesale wine wireless wood works world worldwide

  allgemeine banco banca banque beteiligungen bau caixa cassa commerciale compagnie companhia compania construcciones
  consultoria deutsche deutschland dienstleistungen distribuzione edizioni energia energie entreprise espana europa
  ferreteria financiera fratelli gebruder gruppe groupe grupo gruppo handel handels hermanos immobilien importadora industria
  industrias industrie industriale inmobiliaria italia maschinenbau nacional nazionale nederland nederlandse nordic
  osterreich produits produkte schweiz seguros service servicios servico servicos servizi sistemas sociedade societe
  sparkasse suisse svenska systeme technik tecnologia tecnologias transportes transports verlag versicherung volksbank werke
`;

const countries = `
  africa argentina australia austria bangladesh belgium brasil brazil britain british bulgaria canada canadian chile chinese
  colombia croatia czech denmark egypt england estonia finland france francaise french germany german ghana greece hong
  hungary iberia india indian indonesia ireland irish israel italian italy japan japanese kenya kingdom kong korea korean
  latin latvia lithuania luxembourg malaysia mexico mexicana middle morocco netherlands dutch nigeria norway pakistan peru
  philippines poland polska portugal puerto rico qatar romania russia russian saudi arabia scandinavia scotland scottish
  serbia singapore slovakia slovenia spain spanish sweden swedish switzerland swiss taiwan thailand turkey turkiye uae uk
  ukraine uruguay vietnam
`;

const states = `
  alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia hawaii idaho illinois
  indiana iowa jersey kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada hampshire ohio oklahoma ontario oregon pennsylvania quebec rhode tennessee texas utah vermont virginia
  washington wisconsin wyoming york
`;

const sharedWords: ReadonlySet<string> = new Set(`${shared} ${countries} ${states}`.trim().split(/\s+/));

/** Whether a word of a company's key can tell it from others. */
export function isDistinctiveWord(word: string): boolean {
  return !sharedWords.has(word);
}

/** Whether a company's key has a word that can tell it from others. */
export function isDistinctive(key: string): boolean {
  for (let start = 0; start < key.length; ) {
    const space = key.indexOf(' ', start);
    const end = space < 0 ? key.length : space;
    if (!sharedWords.has(key.slice(start, end))) return true;
    start = end + 1;
  }
  return false;
}
