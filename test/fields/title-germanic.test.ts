import { describeTitles } from './describe-titles.ts';

describeTitles({
  German: `
    Geschäftsführender Gesellschafter | c_suite | executive | decision_maker
    Geschaeftsfuehrerin | c_suite | executive | decision_maker
    Inhaber | owner | executive | decision_maker
    Gründer & Geschäftsführer | founder | executive | decision_maker
    Vorstandsvorsitzender | c_suite | executive | decision_maker
    Mitglied des Vorstands | c_suite | executive | decision_maker
    Finanzvorstand | c_suite | finance | decision_maker
    Vorstand Vertrieb | c_suite | sales | decision_maker
    Vertriebsvorstand | c_suite | sales | decision_maker
    Leiterin Vertrieb | head | sales | decision_maker
    Leiter Vertrieb und Marketing | head | sales | decision_maker
    Einkaufsleiter | head | purchasing | decision_maker
    Marketingleiterin | head | marketing | decision_maker
    Personalleiter | head | human_resources | decision_maker
    Leiter Personal | head | human_resources | decision_maker
    Personalreferentin | entry | human_resources | end_user
    IT-Leiter | head | information_technology | decision_maker
    Produktionsleiter | head | operations | decision_maker
    Betriebsleiter | head | operations | decision_maker
    Qualitätsmanager | manager | operations | influencer
    Leiter Entwicklung | head | engineering | decision_maker
    Entwicklungsleiter | head | engineering | decision_maker
    Kaufmännischer Leiter | head | finance | decision_maker
    Leiter Finanzen | head | finance | decision_maker
    Abteilungsleiter | head | - | decision_maker
    Teamleiter Kundenservice | manager | customer_service | influencer
    Gruppenleiter Entwicklung | manager | engineering | influencer
    Projektleiter/in | manager | operations | influencer
    Filialleiterin | manager | - | influencer
    Produktmanagerin | manager | product_management | influencer
    Marketing Manager (m/w/d) | manager | marketing | influencer
    Key Account Manager | manager | sales | influencer
    Vertriebsmitarbeiter im Außendienst | entry | sales | end_user
    Außendienstmitarbeiter | entry | sales | end_user
    Sachbearbeiterin Buchhaltung | entry | finance | end_user
    Bilanzbuchhalterin | entry | finance | end_user
    Controller | senior | finance | influencer
    Rechtsanwältin | entry | legal | end_user
    Syndikusrechtsanwalt | entry | legal | end_user
    Unternehmensberater | entry | consulting | end_user
    Kundenbetreuerin | entry | customer_service | end_user
    Einkäufer | entry | purchasing | end_user
    Strategischer Einkäufer | entry | purchasing | end_user
    Softwareentwickler | entry | engineering | end_user
    Entwicklungsingenieur | entry | engineering | end_user
    Systemadministratorin | entry | information_technology | end_user
    Fachinformatiker | entry | information_technology | end_user
    Assistentin der Geschäftsführung | entry | executive | gatekeeper
    Sekretärin | entry | - | gatekeeper
    Teamassistentin | entry | - | gatekeeper
    Empfangsmitarbeiterin | entry | - | gatekeeper
    Werkstudentin | intern | - | end_user
    Praktikant | intern | - | end_user
    Lehrerin | entry | education | end_user
    Oberarzt | senior | medical | influencer
    Chefarzt | head | medical | decision_maker
    Krankenschwester | entry | medical | end_user
    Referent der Geschäftsführung | entry | executive | gatekeeper
    Stv. Geschäftsführer | c_suite | executive | decision_maker
    Generaldirektor | c_suite | executive | decision_maker
    Direktor Vertrieb | director | sales | decision_maker
    Leitender Ingenieur | senior | engineering | influencer
    Berater | entry | consulting | end_user
    Personalentwicklerin | entry | human_resources | end_user
    Referentin für Öffentlichkeitsarbeit | entry | marketing | end_user
    Produktionsmitarbeiter | entry | operations | end_user
    Lagermitarbeiter | entry | operations | end_user
    Servicetechniker | entry | customer_service | end_user
    Leiter Unternehmenskommunikation | head | marketing | decision_maker`,
  Dutch: `
    Algemeen Directeur | c_suite | executive | decision_maker
    Directeur | director | - | decision_maker
    Directeur-eigenaar | owner | executive | decision_maker
    DGA | c_suite | executive | decision_maker
    Directeur-grootaandeelhouder | owner | executive | decision_maker
    Eigenaar | owner | executive | decision_maker
    Mede-eigenaar | owner | executive | decision_maker
    Eigenaresse | owner | executive | decision_maker
    Oprichter | founder | executive | decision_maker
    Medeoprichter | founder | executive | decision_maker
    Zaakvoerder | c_suite | executive | decision_maker
    Bestuurder | c_suite | executive | decision_maker
    Bestuursvoorzitter | c_suite | executive | decision_maker
    Voorzitter Raad van Bestuur | c_suite | executive | decision_maker
    Vennoot | partner | - | decision_maker
    Partner | partner | - | decision_maker
    Adjunct-directeur | director | - | decision_maker
    Commercieel Directeur | director | sales | decision_maker
    Financieel Directeur | director | finance | decision_maker
    Operationeel Directeur | director | operations | decision_maker
    Technisch Directeur | director | engineering | decision_maker
    Verkoopdirecteur | director | sales | decision_maker
    Directeur Inkoop | director | purchasing | decision_maker
    HR-directeur | director | human_resources | decision_maker
    Hoofd Verkoop | head | sales | decision_maker
    Hoofd Inkoop | head | purchasing | decision_maker
    Hoofd ICT | head | information_technology | decision_maker
    Hoofd Financiën | head | finance | decision_maker
    Hoofd Administratie | head | finance | decision_maker
    Hoofd Personeelszaken | head | human_resources | decision_maker
    Hoofd P&O | head | human_resources | decision_maker
    Afdelingshoofd | head | - | decision_maker
    Teamleider | manager | - | influencer
    Teamleider Klantenservice | manager | customer_service | influencer
    Teamleidster | manager | - | influencer
    Projectleider | manager | operations | influencer
    Projectmanager | manager | operations | influencer
    Productmanager | manager | product_management | influencer
    Salesmanager | manager | sales | influencer
    Verkoopmanager | manager | sales | influencer
    Inkoopmanager | manager | purchasing | influencer
    Marketingmanager | manager | marketing | influencer
    Personeelsmanager | manager | human_resources | influencer
    Relatiebeheerder | entry | - | end_user
    Medewerker Klantenservice | entry | customer_service | end_user
    Marketingmedewerker | entry | marketing | end_user
    Verkoopmedewerker | entry | sales | end_user
    Administratief medewerker | entry | - | end_user
    Medewerkster administratie | entry | finance | end_user
    Magazijnmedewerker | entry | operations | end_user
    HR-adviseur | entry | human_resources | end_user
    P&O-adviseur | entry | human_resources | end_user
    Consultant | entry | consulting | end_user
    Ontwikkelaar | entry | engineering | end_user
    Softwareontwikkelaar | entry | engineering | end_user
    Systeembeheerder | entry | information_technology | end_user
    Applicatiebeheerder | entry | information_technology | end_user
    Boekhouder | entry | finance | end_user
    Controller | senior | finance | influencer
    Verkoper | entry | sales | end_user
    Inkoper | entry | purchasing | end_user
    Jurist | entry | legal | end_user
    Advocaat | entry | legal | end_user
    Verpleegkundige | entry | medical | end_user
    Huisarts | entry | medical | end_user
    Docent | entry | education | end_user
    Leraar | entry | education | end_user
    Monteur | entry | operations | end_user
    Ontwerper | entry | design | end_user
    Secretaresse | entry | - | gatekeeper
    Directiesecretaresse | entry | - | gatekeeper
    Managementassistente | entry | - | gatekeeper
    Assistent van de directeur | entry | - | gatekeeper
    Directieassistent | entry | - | gatekeeper
    Receptioniste | entry | - | gatekeeper
    Stagiair | intern | - | end_user
    Stagiaire HR | intern | human_resources | end_user
    Werkstudent | intern | - | end_user
    Hoofdredacteur | head | - | decision_maker
    Afdelingsmanager Zorg | manager | medical | influencer
    Communicatieadviseur | entry | marketing | end_user`,
});
