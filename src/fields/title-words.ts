import { words } from './text.ts';

/** A table of phrases and what they mean; of phrases that begin at the same word the longest counts. */
export type Phrases = ReadonlyMap<string, string>;

function phrases(table: Readonly<Record<string, string>>): Phrases {
  return new Map(
    Object.entries(table).flatMap(([meaning, list]) =>
      list.split(',').map((phrase): [string, string] => [words(phrase).join(' '), meaning]),
    ),
  );
}

/** Longest phrase of the tables, in words. */
export const longestPhrase = 4;

/**
 * Words that name a rank. `top` is the head of the company if the title names no part of it (`President`), otherwise the
 * head of that part (`President, Retail`); `alone` is the former only (`MD`, which physicians are too). `none` is a phrase
 * with a word of rank that names none (`product owner`).
 */
export const rankPhrases: Phrases = phrases({
  owner: `
    owner, co owner, coowner, proprietor, inhaber, inhaberin, eigentumer, eigentumerin, proprietaire, propietario,
    propietaria, proprietario, proprietaria, dueno, duena, eigenaar, titolare`,
  founder: `
    founder, cofounder, founders, founding partner, founding director, founding member, grunder, grunderin,
    mitgrunder, mitgrunderin, fondateur, fondatrice, cofondateur, cofondatrice, fundador, fundadora, cofundador,
    cofundadora, oprichter, fondatore`,
  c_suite: `
    ceo, cto, cfo, coo, cio, cmo, cpo, cro, cso, chro, cdo, cco, ciso, clo, cao, cbo, cgo, cko, cxo, chief,
    chairman, chairwoman, chairperson, vice chairman, vice chair, vice chairwoman, co chair, board chair,
    executive chair, board, board of directors, c suite, c level, geschaftsfuhrer, geschaftsfuhrerin,
    geschaeftsfuehrer, geschaeftsfuehrerin, geschaftsfuhrung, geschaftsleitung, geschaftsleiter, vorstand,
    vorstandin, vorstandsvorsitzender, vorstandsvorsitzende, pdg, directeur general, directrice generale, gerant,
    gerante, director general, directora general, gerente general, diretor geral, diretora geral, diretor executivo,
    consejero delegado, consejera delegada, algemeen directeur, amministratore delegato, bestuurder`,
  top: `
    president, presidente, presidenta, prasident, prasidentin, managing director, joint managing director`,
  alone: `md`,
  partner: `
    partner, managing partner, senior partner, equity partner, general partner, partnerin, associe, socio, socia,
    vennoot, gesellschafter, shareholder`,
  vp: `
    vp, svp, evp, avp, rvp, gvp, vice president, vice presidente, vicepresident, vicepresidente, vicepresidenta,
    vice presidenta, vizeprasident, vizeprasidentin, vice presidents`,
  head: `
    head, leiter, leiterin, leitung, hoofd, responsable, jefe, jefa, chefe, bereichsleiter, bereichsleiterin,
    abteilungsleiter, abteilungsleiterin, chef de service, chef des ventes, general counsel, chief counsel`,
  director: `
    director, directors, dir, directeur, directrice, direktor, direktorin, directora, diretor, diretora, direttore,
    direttrice, dsi, drh, daf, chief of staff, associate director, assistant director, deputy director`,
  manager: `
    manager, managers, partner manager, mgr, mngr, gm, general manager, managerin, gerente, supervisor,
    superintendent, foreman, leader, lead, team lead, team leader, supervisora, teamleiter, teamleiterin,
    gruppenleiter, gruppenleiterin, projektleiter, projektleiterin, filialleiter, filialleiterin, schichtleiter,
    marktleiter, chef de projet, jefe de proyecto, chef de produit, teamleider, projectleider, encargado, encargada,
    coordinador, coordenador, coordenadora, chief accountant, chief engineer, responsabile, head chef, head cook,
    head nurse, head coach, head waiter, executive chef`,
  senior: `
    senior, sr, principal, principle, staff engineer, staff software, staff scientist, staff architect,
    senior staff, expert, distinguished, controller, comptroller, treasurer, counsel, of counsel, confirme, experte,
    expertin`,
  entry: `
    associate, assistant, coordinator, junior, jr, clerk, representative, rep, entry level, graduate, specialist,
    analyst, engineer, developer, programmer, administrator, admin, consultant, designer, architect, accountant,
    advisor, adviser, attorney, lawyer, nurse, teacher, professor, lecturer, instructor, technician, officer,
    editor, writer, researcher, scientist, recruiter, headhunter, head hunter, auditor, planner, buyer, trainer,
    tutor, physician, doctor, dentist, pharmacist, therapist, agent, operator, worker, driver, mechanic,
    sales executive, account executive, executive, chef, sous chef, strategist, producer, artist, photographer,
    librarian, cashier, bookkeeper, traffic controller, document controller, stock controller, paralegal, trader, banker, broker, investigator, inspector, electrician,
    chemist, biologist, statistician, webmaster, tester, dba, sachbearbeiter, sachbearbeiterin, mitarbeiter,
    mitarbeiterin, berater, beraterin, entwickler, entwicklerin, ingenieur, ingenieurin, referent, referentin,
    kaufmann, kauffrau, buchhalter, buchhalterin, techniker, technikerin, einkaufer, einkauferin, ingenieure,
    ingeniero, ingeniera, engenheiro, engenheira, developpeur, developpeuse, desarrollador, desarrolladora,
    desenvolvedor, desenvolvedora, analyste, analista, consultor, consultora, charge, chargee, conseiller,
    conseillere, comptable, contador, contadora, contable, asesor, asesora, assessor, assessora, medewerker,
    adviseur, ontwikkelaar, boekhouder, vendedor, vendedora, commercial, comercial`,
  intern: `
    intern, interns, internship, trainee, apprentice, student, volunteer, praktikant, praktikantin, werkstudent,
    werkstudentin, azubi, auszubildende, auszubildender, stagiaire, alternant, becario, becaria, pasante,
    estagiario, estagiaria, practicante, stagista, tirocinante, working student, cadet, cadete`,
  gatekeeper: `
    executive assistant, personal assistant, administrative assistant, executive secretary, secretary, receptionist,
    reception, pa to, ea to, assistant to, aide to, management assistant, office assistant, sekretar, sekretarin,
    assistentin der, assistent der, assistenz der, assistentin des, assistent des, assistenz des, assistenz,
    secretaire, assistante de direction, assistant de direction, secretaria, secretario, asistente de,
    asistente ejecutiva, asistente ejecutivo, assistente executiva, secretaresse, directiesecretaresse,
    managementassistent, directieassistent, segretaria`,
  none: `
    product owner, process owner, data owner, service owner, system owner, system owners, business partner,
    business partners, hr business partner, people partner, channel partner, partner marketing, partner sales,
    partner success, partner development, partner account, partner relations, finance partner, lead generation,
    lead gen, leads, head office, head start, board operator, board certified, bulletin board, company secretary,
    corporate secretary, general secretary, secretary general, secretary of state, deputy secretary,
    under secretary, head teacher, vice chancellor, vice principal`,
});

/**
 * Words that name a department, in three tables: the first that has a word of the title decides, and in it the first such
 * word. A trade (`recruiter`) says more than a function (`sales`), and that more than a field of work (`software`).
 */
export const departmentPhrases: readonly Phrases[] = [
  phrases({
    executive: `
      ceo, chief executive, chief executive officer, geschaftsfuhrer, geschaftsfuhrerin, geschaeftsfuehrer,
      geschaftsfuhrung, geschaftsleitung, vorstand, pdg, directeur general, directrice generale, director general,
      directora general, gerente general, diretor geral, diretora geral, diretor executivo, algemeen directeur,
      board member, board of directors, chairman`,
    information_technology: `
      cto, cio, ciso, chief technology officer, chief information officer, chief information security officer,
      chief security officer, dsi, sysadmin, dba, system administrator, systems administrator,
      database administrator, network administrator, sql server administrator, network engineer, it support,
      help desk, helpdesk, service desk, technical support`,
    engineering: `
      engineer, developer, programmer, software architect, solutions architect, solution architect, scientist,
      entwickler, entwicklerin, ingenieur, ingenieurin, developpeur, developpeuse, ingeniero, ingeniera, engenheiro,
      engenheira, desarrollador, desarrolladora, desenvolvedor, desenvolvedora, ontwikkelaar, engineering`,
    product_management: `
      product manager, product management, product owner, produktmanager, produktmanagerin, chief product officer,
      chef de produit`,
    design: `designer, art director, creative director, graphic artist, illustrator`,
    marketing: `
      cmo, chief marketing officer, product marketing, product marketing manager, brand manager, copywriter`,
    sales: `
      cro, chief revenue officer, chief sales officer, chief commercial officer, sales engineer, sales engineering,
      account executive, account manager, key account manager, business development, biz dev, bdm, sdr, bdr`,
    finance: `
      cfo, chief financial officer, chief finance officer, accountant, bookkeeper, controller, comptroller,
      treasurer, auditor, daf, buchhalter, buchhalterin, comptable, contable, contador, contadora, boekhouder`,
    human_resources: `
      chro, chief human resources officer, chief people officer, recruiter, headhunter, head hunter,
      talent acquisition, drh, business partner hr, hr business partner, people partner`,
    operations: `
      coo, chief operating officer, chief operations officer, office manager, plant manager,
      traffic controller, document controller, stock controller, production controller, quality controller`,
    legal: `
      clo, chief legal officer, chief compliance officer, general counsel, counsel, attorney, lawyer, solicitor,
      barrister, paralegal,
      rechtsanwalt, rechtsanwaltin, abogado, abogada, advogado, advogada, avocat, avocate`,
    purchasing: `
      buyer, chief procurement officer, chief purchasing officer, einkaufer, einkauferin, acheteur, acheteuse,
      comprador, compradora, inkoper`,
    customer_service: `
      customer success, customer service, customer support, customer care, client services, customer experience,
      call center, call centre, chief customer officer`,
    education: `
      teacher, professor, lecturer, instructor, tutor, dean, headmaster, lehrer, lehrerin, enseignant, profesor,
      profesora`,
    medical: `
      nurse, midwife, physician, doctor, dentist, pharmacist, therapist, physiotherapist, psychiatrist, surgeon,
      chief medical officer, paramedic, arzt,
      arztin, medecin, medico`,
    consulting: `consultant, management consultant, berater, beraterin, consultor, consultora, consulting`,
  }),
  phrases({
    marketing: `
      marketing, communications, communication, advertising, brand, branding, public relations, pr, seo, sem,
      social media, content, demand generation, growth, kommunikation, publicidad, mercadeo, mercadotecnia`,
    sales: `
      sales, vertrieb, verkauf, revenue, ventes, commercial, commerciale, comercial, ventas, vendas, verkoop,
      vendite, account, accounts, vendedor, vendedora, partnerships`,
    finance: `
      finance, financial, accounting, accounts payable, accounts receivable, tax, treasury, audit, billing, payroll,
      finanzen, finanz, buchhaltung, controlling, comptabilite, finances, finanzas, contabilidad, financas,
      financeiro, financien, financieel`,
    human_resources: `
      human resources, human resource, hr, people, talent, recruiting, recruitment, personnel, personal,
      personalwesen, ressources humaines, rh, recursos humanos, rrhh, personeelszaken, human capital`,
    legal: `legal, compliance, law, juridique, recht, regulatory affairs, juridico, privacy`,
    purchasing: `purchasing, procurement, sourcing, einkauf, achats, compras, inkoop, acquisti, buying`,
  }),
  phrases({
    information_technology: `
      it, information technology, information systems, information security, cyber security, cybersecurity,
      security, technology, digital, systems, system, network, networks, infrastructure, database, data, cloud, edv,
      ict, informatik, informatique, informatica, tecnologia, ti, software, bi, business intelligence, devops`,
    engineering: `
      research, r&d, development, technical, technik, hardware, science, entwicklung, forschung, ingenierie,
      ingenieria, engenharia, technique, innovation, qa`,
    product_management: `product, products, produkt, produit, producto, produto`,
    design: `design, creative, ux, ui, kreation`,
    operations: `
      operations, operating, logistics, supply chain, production, manufacturing, plant, facilities, facility,
      quality, warehouse, maintenance, administration, betrieb, produktion, logistik, operaciones, operacoes,
      logistique, logistica, operaties, project, projects, program, programme, construction`,
    customer_service: `
      customer, customers, client, clients, support, service, services, kundendienst, kundenservice, kundenbetreuung`,
    education: `education, training, school, university, learning, faculty, academic`,
    medical: `medical, clinical, health, healthcare, hospital, nursing, medicine`,
  }),
];
