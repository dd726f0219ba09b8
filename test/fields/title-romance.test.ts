import { describeTitles } from './describe-titles.ts';

describeTitles({
  French: `
    Président-Directeur Général | c_suite | executive | decision_maker
    PDG | c_suite | executive | decision_maker
    Directeur Général | c_suite | executive | decision_maker
    Directrice générale adjointe | c_suite | executive | decision_maker
    Gérant | c_suite | executive | decision_maker
    Gérante associée | c_suite | executive | decision_maker
    Fondateur | founder | executive | decision_maker
    Cofondatrice | founder | executive | decision_maker
    Associé | partner | - | decision_maker
    Propriétaire | owner | executive | decision_maker
    Chef d'entreprise | owner | executive | decision_maker
    Directeur commercial | director | sales | decision_maker
    Directrice marketing | director | marketing | decision_maker
    Directeur financier | director | finance | decision_maker
    Directeur administratif et financier | director | finance | decision_maker
    DRH | director | human_resources | decision_maker
    DSI | director | information_technology | decision_maker
    Directeur des ressources humaines | director | human_resources | decision_maker
    Directeur des systèmes d'information | director | information_technology | decision_maker
    Directeur technique | director | engineering | decision_maker
    Directeur des achats | director | purchasing | decision_maker
    Directeur de production | director | operations | decision_maker
    Directeur d'usine | director | operations | decision_maker
    Directeur juridique | director | legal | decision_maker
    Directeur de la communication | director | marketing | decision_maker
    Directeur d'agence | director | - | decision_maker
    Directeur adjoint | director | - | decision_maker
    Responsable marketing | head | marketing | decision_maker
    Responsable commercial | head | sales | decision_maker
    Responsable RH | head | human_resources | decision_maker
    Responsable informatique | head | information_technology | decision_maker
    Responsable des achats | head | purchasing | decision_maker
    Responsable qualité | head | operations | decision_maker
    Responsable de production | head | operations | decision_maker
    Responsable comptable | head | finance | decision_maker
    Responsable administratif et financier | head | finance | decision_maker
    Responsable d'agence | head | - | decision_maker
    Chef de projet | manager | operations | influencer
    Chef de projet informatique | manager | information_technology | influencer
    Chef de produit | manager | product_management | influencer
    Cheffe de projet | manager | operations | influencer
    Chef des ventes | head | sales | decision_maker
    Chef de service | head | - | decision_maker
    Chef d'équipe | manager | - | influencer
    Chef de secteur | manager | - | influencer
    Chef comptable | manager | finance | influencer
    Ingénieur commercial | entry | sales | end_user
    Ingénieur d'affaires | entry | sales | end_user
    Ingénieure d'études | entry | engineering | end_user
    Développeur web | entry | engineering | end_user
    Chargée de communication | entry | marketing | end_user
    Chargé de recrutement | entry | human_resources | end_user
    Comptable | entry | finance | end_user
    Contrôleur de gestion | senior | finance | influencer
    Acheteur | entry | purchasing | end_user
    Assistante de direction | entry | - | gatekeeper
    Assistant du directeur commercial | entry | sales | gatekeeper
    Assistant RH | entry | human_resources | end_user
    Secrétaire | entry | - | gatekeeper
    Hôtesse d'accueil | entry | - | gatekeeper
    Stagiaire | intern | - | end_user
    Stagiaire marketing | intern | marketing | end_user
    Alternante communication | intern | marketing | end_user
    Apprenti comptable | intern | finance | end_user
    Technicien de maintenance | entry | operations | end_user
    Infirmière | entry | medical | end_user
    Médecin | entry | medical | end_user
    Professeur | entry | education | end_user
    Avocat | entry | legal | end_user
    Juriste | entry | legal | end_user
    Consultant | entry | consulting | end_user
    Formatrice | entry | education | end_user
    Administrateur système | entry | information_technology | end_user
    Gestionnaire de paie | entry | finance | end_user
    Vice-président | vp | - | decision_maker
    Vice-Président ventes | vp | sales | decision_maker
    Directeur de la recherche et développement | director | engineering | decision_maker
    Responsable R&D | head | engineering | decision_maker
    Responsable service client | head | customer_service | decision_maker
    Responsable informatique et digital | head | information_technology | decision_maker
    Graphiste | entry | design | end_user
    Conseiller du président | entry | - | end_user
    Négociateur immobilier | entry | - | end_user`,
  Spanish: `
    Director General | c_suite | executive | decision_maker
    Directora General | c_suite | executive | decision_maker
    Gerente General | c_suite | executive | decision_maker
    Consejero Delegado | c_suite | executive | decision_maker
    Consejera Delegada | c_suite | executive | decision_maker
    CEO y fundadora | founder | executive | decision_maker
    Fundador | founder | executive | decision_maker
    Cofundadora | founder | executive | decision_maker
    Socio | partner | - | decision_maker
    Socia fundadora | founder | executive | decision_maker
    Socio Director | partner | - | decision_maker
    Propietario | owner | executive | decision_maker
    Dueña | owner | executive | decision_maker
    Presidente | c_suite | executive | decision_maker
    Vicepresidenta | vp | - | decision_maker
    Vicepresidente de Ventas | vp | sales | decision_maker
    Director Comercial | director | sales | decision_maker
    Directora de Marketing | director | marketing | decision_maker
    Director Financiero | director | finance | decision_maker
    Director de Recursos Humanos | director | human_resources | decision_maker
    Director de Operaciones | director | operations | decision_maker
    Director de Tecnología | director | information_technology | decision_maker
    Director de Sistemas | director | information_technology | decision_maker
    Director Técnico | director | engineering | decision_maker
    Director de Compras | director | purchasing | decision_maker
    Director Jurídico | director | legal | decision_maker
    Director de Producción | director | operations | decision_maker
    Subdirector | director | - | decision_maker
    Director Adjunto | director | - | decision_maker
    Gerente de Ventas | manager | sales | influencer
    Gerente Comercial | manager | sales | influencer
    Gerente de Recursos Humanos | manager | human_resources | influencer
    Gerente de Operaciones | manager | operations | influencer
    Gerente de Proyectos | manager | operations | influencer
    Gerente Financiero | manager | finance | influencer
    Jefe de Ventas | head | sales | decision_maker
    Jefa de Compras | head | purchasing | decision_maker
    Jefe de Producción | head | operations | decision_maker
    Jefe de Personal | head | human_resources | decision_maker
    Jefe de Equipo | manager | - | influencer
    Jefe de Almacén | head | operations | decision_maker
    Responsable de Marketing | head | marketing | decision_maker
    Responsable de TI | head | information_technology | decision_maker
    Encargada de tienda | manager | - | influencer
    Coordinadora de Marketing | manager | marketing | influencer
    Ejecutivo de Ventas | entry | sales | end_user
    Ejecutiva de cuentas | entry | sales | end_user
    Asesora jurídica | entry | legal | end_user
    Comprador | entry | purchasing | end_user
    Contador | entry | finance | end_user
    Contable | entry | finance | end_user
    Tesorero | senior | finance | influencer
    Auxiliar administrativo | entry | operations | end_user
    Administrativa | entry | operations | end_user
    Asistente de Dirección | entry | - | gatekeeper
    Asistente de gerencia | entry | - | gatekeeper
    Asistente administrativa | entry | operations | gatekeeper
    Asistente del Director General | entry | executive | gatekeeper
    Asistente de Marketing | entry | marketing | end_user
    Secretaria | entry | - | gatekeeper
    Secretaria de Dirección | entry | - | gatekeeper
    Recepcionista | entry | - | gatekeeper
    Desarrollador | entry | engineering | end_user
    Desarrolladora Web | entry | engineering | end_user
    Analista de Datos | entry | information_technology | end_user
    Técnico informático | entry | information_technology | end_user
    Técnica de recursos humanos | entry | human_resources | end_user
    Abogada | entry | legal | end_user
    Médico | entry | medical | end_user
    Enfermera | entry | medical | end_user
    Profesora | entry | education | end_user
    Maestro | entry | education | end_user
    Diseñador gráfico | entry | design | end_user
    Consultora | entry | consulting | end_user
    Becario | intern | - | end_user
    Becaria de Marketing | intern | marketing | end_user
    Practicante | intern | - | end_user
    Atención al cliente | - | customer_service | end_user
    Asesor del Presidente | entry | - | end_user
    Director de Innovación | director | engineering | decision_maker`,
  Portuguese: `
    Diretor Geral | c_suite | executive | decision_maker
    Diretora Geral | c_suite | executive | decision_maker
    Diretor Presidente | c_suite | executive | decision_maker
    Diretor Executivo | c_suite | executive | decision_maker
    Presidente | c_suite | executive | decision_maker
    Presidente do Conselho | c_suite | executive | decision_maker
    Vice-Presidente | vp | - | decision_maker
    Fundador | founder | executive | decision_maker
    Cofundadora | founder | executive | decision_maker
    Sócio | partner | - | decision_maker
    Sócia-gerente | partner | - | decision_maker
    Sócio Fundador | founder | executive | decision_maker
    Proprietária | owner | executive | decision_maker
    Dono | owner | executive | decision_maker
    Diretor Comercial | director | sales | decision_maker
    Diretora de Marketing | director | marketing | decision_maker
    Diretor Financeiro | director | finance | decision_maker
    Diretor de Recursos Humanos | director | human_resources | decision_maker
    Diretora de RH | director | human_resources | decision_maker
    Diretor de TI | director | information_technology | decision_maker
    Diretor de Tecnologia | director | information_technology | decision_maker
    Diretor de Operações | director | operations | decision_maker
    Diretor Industrial | director | - | decision_maker
    Diretor de Compras | director | purchasing | decision_maker
    Diretor Jurídico | director | legal | decision_maker
    Diretor Técnico | director | engineering | decision_maker
    Diretor Adjunto | director | - | decision_maker
    Superintendente | manager | - | influencer
    Gerente | manager | - | influencer
    Gerente Comercial | manager | sales | influencer
    Gerente de Vendas | manager | sales | influencer
    Gerente de Marketing | manager | marketing | influencer
    Gerente Financeiro | manager | finance | influencer
    Gerente de Projetos | manager | operations | influencer
    Gerente de Produto | manager | product_management | influencer
    Gerente de TI | manager | information_technology | influencer
    Gestora de Recursos Humanos | manager | human_resources | influencer
    Gestor de Projetos | manager | operations | influencer
    Chefe de Departamento | head | - | decision_maker
    Responsável de Compras | head | purchasing | decision_maker
    Responsável Financeiro | head | finance | decision_maker
    Coordenadora de Marketing | manager | marketing | influencer
    Engenheiro Civil | entry | engineering | end_user
    Engenheira de Software | entry | engineering | end_user
    Analista de Sistemas | entry | information_technology | end_user
    Analista Financeira | entry | finance | end_user
    Analista de RH | entry | human_resources | end_user
    Assistente Administrativa | entry | operations | gatekeeper
    Assistente de Marketing | entry | marketing | end_user
    Assistente da Diretoria | entry | - | gatekeeper
    Assistente do Diretor | entry | - | gatekeeper
    Auxiliar Administrativo | entry | operations | end_user
    Secretária | entry | - | gatekeeper
    Secretária Executiva | entry | - | gatekeeper
    Recepcionista | entry | - | gatekeeper
    Técnico de Manutenção | entry | operations | end_user
    Técnica de Enfermagem | entry | medical | end_user
    Vendedor | entry | sales | end_user
    Consultor de Vendas | entry | sales | end_user
    Consultora | entry | consulting | end_user
    Comprador | entry | purchasing | end_user
    Contador | entry | finance | end_user
    Advogada | entry | legal | end_user
    Médico | entry | medical | end_user
    Professor | entry | education | end_user
    Estagiário | intern | - | end_user
    Estagiária de Marketing | intern | marketing | end_user
    Aprendiz | intern | - | end_user
    Assessor do Presidente | entry | - | end_user
    Tesoureiro | senior | finance | influencer
    Atendente | entry | - | end_user
    Atendimento ao Cliente | - | customer_service | end_user
    Líder Técnico | manager | engineering | influencer
    Head de Vendas | head | sales | decision_maker
    Designer Gráfico | entry | design | end_user
    Diretora de Comunicação | director | marketing | decision_maker
    Diretor de Qualidade | director | operations | decision_maker
    Secretária de Direção | entry | - | gatekeeper`,
});
