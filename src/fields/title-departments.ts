import { type Phrases, phrases } from './title-phrases.ts';

/**
 * Words that name a department, in four tables: the first that has a word of the title decides, and in it the first
 * such word. A trade (`recruiter`) says more than a function (`sales`), that more than a field of work (`software`), and
 * that more than a form of work (`project`). `none` is a phrase with a word of a department that names none
 * (`law enforcement`).
 */
export const departmentPhrases: readonly Phrases[] = [
  phrases({
    executive: `
      consejo de administracion, conselho de administracao, conseil d administration, conseil de surveillance,
      raad van bestuur, ceo, chief executive, chief executive officer, board member, board of directors, chairman,
      geschaftsfuhrung, geschaftsleitung, pdg, directeur general, directrice generale, director general,
      gerente general, diretor geral, diretor executivo, algemeen directeur`,
    information_technology: `
      cto, cio, ciso, chief technology officer, chief information officer, chief information security officer,
      chief security officer, dsi, sysadmin, dba, system administrator, systems administrator, database administrator,
      network administrator, sql server administrator, network engineer, it support, help desk, helpdesk,
      service desk, technical support, informatiker, fachinformatiker, administrador de sistemas,
      administrador de redes, administrateur systeme, administrateur reseau, systeem beheerder, applicatie beheerder,
      netwerk beheerder, functioneel beheerder`,
    engineering: `
      engineer, developer, programmer, software architect, solutions architect, solution architect, scientist,
      mechanical designer, entwickler, ingenieur, konstrukteur, programmierer, ingenieure, developpeur, developpeuse,
      programmeur, programmeuse, ingeniero, desarrollador, programador, engenheiro, desenvolvedor, ontwikkelaar,
      engineering, chercheur, chercheuse`,
    product_management: `
      product manager, product management, product owner, chief product officer, produkt manager, produkt management,
      chef de produit, jefe de producto, gerente de producto, gerente de produto, gestor de produto`,
    design: `
      designer, art director, creative director, graphic artist, illustrator, mediengestalter, gestalter, graphiste,
      disenador, desenhista, ontwerper, vormgever`,
    marketing: `
      cmo, chief marketing officer, product marketing, product marketing manager, brand manager, copywriter, marketer,
      publicist, redes sociales, redes sociais, community manager`,
    sales: `
      sales consultant, consultor de vendas, consultor de ventas, consultor comercial, verkauf berater, cro,
      chief revenue officer, chief sales officer, chief commercial officer, sales engineer, sales engineering,
      account executive, account manager, key account manager, business development, biz dev, bdm, sdr, bdr,
      salesperson, salesman, saleswoman, telemarketer, verkaufer, kunden berater, technico commercial,
      ingenieur commercial, ingenieure commerciale, ingenieur d affaires, ingenieure d affaires, vendeur, vendeuse,
      vendedor, verkoper, verkoopster, vertegenwoordiger, ejecutivo de cuenta, ejecutivo de cuentas,
      executivo de contas, desarrollo de negocio, desarrollo de negocios, desenvolvimento de negocios`,
    finance: `
      cfo, chief financial officer, chief finance officer, accountant, bookkeeper, controller, comptroller, treasurer,
      auditor, actuary, daf, fd, steuer berater, wirtschafts prufer, buchhalter, comptable, expert comptable,
      controleur de gestion, controleuse de gestion, tresorier, contable, contador, contralor, tesorero, contabilista,
      tesoureiro, boekhouder, boekhoudster, penningmeester`,
    human_resources: `
      chro, chief human resources officer, chief people officer, recruiter, headhunter, head hunter,
      talent acquisition, drh, business partner hr, hr business partner, people partner, recruteur, recruteuse,
      recrutador, personal entwickler`,
    operations: `
      coo, chief operating officer, chief operations officer, office manager, plant manager, traffic controller,
      document controller, stock controller, production controller, quality controller, health and safety,
      health safety, ehs, hse, qhse`,
    legal: `
      clo, chief legal officer, chief compliance officer, general counsel, counsel, attorney, lawyer, solicitor,
      barrister, paralegal, rechtsanwalt, anwalt, jurist, syndikus, abogado, advogado, avocat, avocate, juriste,
      notaire, advocaat`,
    purchasing: `
      buyer, chief procurement officer, chief purchasing officer, einkaufer, acheteur, acheteuse, comprador, inkoper`,
    customer_service: `
      customer success, customer service, customer support, customer care, client services, customer experience,
      call center, call centre, contact center, contact centre, chief customer officer, atencion al cliente,
      servicio al cliente, atendimento ao cliente, apoio ao cliente, service client, relation client, service clients,
      relation clients, klanten service`,
    education: `
      teacher, professor, lecturer, instructor, tutor, dean, headmaster, lehrer, dozent, enseignant, enseignante,
      professeur, formateur, formatrice, profesor, maestro, docent, leraar, leerkracht`,
    medical: `
      nurse, midwife, physician, doctor, dentist, pharmacist, therapist, physiotherapist, psychiatrist, surgeon,
      chief medical officer, paramedic, rn, radiographer, optometrist, veterinarian, arzt, oberarzt, chefarzt,
      krankenschwester, medecin, infirmier, infirmiere, pharmacien, pharmacienne, medico, enfermero, enfermeiro,
      farmaceutico, verpleegkundige, huisarts`,
    consulting: `consultant, management consultant, berater, consultor, consulting, conseil en, unternehmens beratung`,
    none: `service member`,
  }),
  phrases({
    marketing: `
      marketing, communications, communication, advertising, brand, branding, public relations, public affairs,
      corporate affairs, search engine, pr, seo, sem, social media, content, demand generation, growth, e commerce,
      ecommerce, events, merchandising, kommunikation, werbung, offentlichkeitsarbeit, communicatie, publicite,
      publicidad, mercadeo, mercadotecnia, comunicacion, comunicacao, publicidade`,
    sales: `
      sales, sale, vertrieb, verkauf, revenue, aussendienst, innendienst, vertriebs, ventes, vente, commercial,
      commerciale, commerciaux, comercial, comercializacion, ventas, venta, vendas, verkoop, commercieel, vendite,
      account, accounts, cuentas, contas, partnerships, export, clientele`,
    finance: `
      finance, financial, accounting, accounts payable, accounts receivable, cuentas por pagar, cuentas por cobrar,
      contas a pagar, contas a receber, tax, treasury, audit, billing, payroll, investor relations, investment,
      investments, banking, wealth management, credit, loans, loan officer, mortgage, fund, finanzen, finanz,
      kaufmannischer, kaufmannische, buchhaltung, rechnungswesen, bilanz, steuer, steuern, controlling, comptabilite,
      comptable, finances, financier, financiere, paie, tresorerie, finanzas, financiero, contabilidad, tesoreria,
      nominas, financas, financeiro, contabilidade, tesouraria, fiscal, financien, financieel, boekhouding,
      administratie`,
    human_resources: `
      human resources, human resource, hr, people, talent, recruiting, recruitment, personnel, human capital,
      compensation and benefits, personal leiter, leiter personal, leitung personal, bereich personal,
      personal referent, personal management, personal manager, personal entwicklung, personal berater, personal chef,
      personal sachbearbeiter, personal abteilung, personal vorstand, personal planung, personalwesen, personal und,
      de personal, ressources humaines, rh, rrh, recrutement, recursos humanos, rrhh, seleccion de personal,
      recrutamento, departamento pessoal, de pessoal, p&o, personeel, personeelszaken, werving`,
    operations: `safety, arbeitssicherheit`,
    none: `law enforcement`,
    legal: `legal, compliance, law, juridique, recht, regulatory affairs, juridico, juridisch, datenschutz, privacy`,
    purchasing: `
      purchasing, procurement, sourcing, einkauf, beschaffung, achats, achat, compras, inkoop, aankoop, acquisti,
      buying, aprovisionamiento, aprovisionamientos, approvisionnement, approvisionnements`,
  }),
  phrases({
    information_technology: `
      it, information technology, information systems, information security, cyber security, cybersecurity, security,
      technology, digital, systems, system, network, networks, infrastructure, database, data, datos, dados,
      informatico, cloud, edv, ict, informatik, informationstechnologie, informatique, informatica, tecnologia, ti,
      software, bi, business intelligence, devops, analytics, technologies, digitalisierung, systemes d information,
      systeme d information, reseaux, reseau, sistemas, redes, automatisering, web, computer`,
    engineering: `
      research, r&d, development, software development, software entwicklung, technical, technik, technischer,
      technische, konstruktion, hardware, science, entwicklung, forschung, ingenierie, ingenieria, engenharia,
      technique, innovation, qa, laboratory, lab, recherche, r et d, i d, investigacion, desarrollo, pesquisa,
      desenvolvimento, inovacao, innovacion, onderzoek, ontwikkeling, technisch, techniek`,
    product_management: `product, products, produkt, produit, producto, produto`,
    design: `design, creative, ux, ui, kreation, diseno, arte, vormgeving`,
    operations: `
      operations, operating, logistics, supply chain, production, manufacturing, plant, facilities, facility, quality,
      warehouse, maintenance, administration, construction, security guard, inventory, shipping,
      transportation, distribution, machine, machinist, mechanic, assembler, assembly, welder, repair, repairer,
      installer, truck, driver, inspector, equipment, betrieb, produktion, logistik, qualitat, lager, lagerist,
      fertigung, mechatroniker, instandhaltung, verwaltung, werk, montage, arbeits vorbereitung, operaciones,
      produccion, calidad, almacen, mantenimiento, obra, obras, administracion, operacoes, producao, qualidade,
      armazem, manutencao, administrativo, administracao, logistique, logistica, qualite, exploitation, chantier,
      travaux, entrepot, operaties, operationeel, operationele, operativo, operacional, bedrijfsvoering, monteur,
      usine, productie, logistiek, kwaliteit, magazijn, onderhoud, chauffeur, motorista, fahrer, bauleiter,
      magazijnier`,
    customer_service: `
      customer, customers, client, clients, support, service, services, kunden, kundendienst, kundenservice,
      kunden betreuung, cliente, clientes, atencion, atendimento, klanten, klantenservice, klant`,
    education: `
      education, training, school, university, learning, faculty, academic, ausbildung, formation, formacion,
      formacao, onderwijs, opleiding`,
    medical: `
      medical, clinical, health, healthcare, hospital, nursing, medicine, dental, patient, zorg, gesundheit, sante,
      salud, saude, enfermeria, enfermagem`,
    consulting: `beratung, conseil, advies, consultoria`,
    executive: `management board, direccion general, direction generale, unternehmensleitung`,
    none: `chef de service, office services, shared services`,
  }),
  phrases({
    executive: `vorstand, geschaftsfuhrer`,
    engineering: `tecnico`,
    operations: `
      project, program, programme, planning, projekt, projektleiter, projet, proyecto, projeto, projectleider,
      projectleidster`,
  }),
];
