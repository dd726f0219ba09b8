import disposable from 'disposable-email-domains-js/dist/dict/disposable_email_blocklist.json' with { type: 'json' };
import providers from 'email-providers/all.json' with { type: 'json' };
import { parse } from 'tldts';
import { lazy } from './lazy.ts';
import { likelyProvider } from './mistyped-domain.ts';
import type { StandsOut } from './plain-reader.ts';
import { WordTree } from './word-tree.ts';

/**
 * Who gives out addresses at a host: an organization to its people (`business`), anybody to anybody (`free`), anybody for
 * an hour (`disposable`), nobody (`reserved`), or a service that forwards to a real mailbox (`relay`).
 */
export type MailDomainClass = 'business' | 'free' | 'disposable' | 'reserved' | 'relay';

/** RFC 2606 and RFC 6761. */
const reservedTopLevels: readonly string[] = ['test', 'example', 'invalid', 'localhost'];
const reserved = 'example.com example.net example.org';

/** Masked addresses of DuckDuckGo, Firefox Relay, Apple, SimpleLogin and Proton Pass, addy.io, Blur, Cloaked, Erine. */
const relays = `
  duck.com
  relay.firefox.com mozmail.com
  privaterelay.appleid.com
  simplelogin.com simplelogin.co simplelogin.io simplelogin.fr slmail.me slmails.com aleeas.com 8alias.com 8shield.net
  dralias.com silomails.com passmail.com passmail.net passinbox.com passfwd.com
  addy.io addymail.com anonaddy.com anonaddy.me mailer.me 4wrd.cc
  opayq.com cloaked.id erine.email
`;

/** Providers of free and consumer mail, and national variants of the great ones, that the list of providers lacks. */
const furtherFreeHosts = `
  fastmail.com posteo.de posteo.eu posteo.net keemail.me tuta.com tuta.io tutamail.com tutanota.com tutanota.de
  gmx.ch gmx.eu unitybox.de unitymedia.de vodafone.de casema.nl xs4all.nl ziggo.nl online.no
  citromail.hu t-email.hu tlen.pl 139.com 189.cn sohu.com wo.cn
  hotmail.at hotmail.ch hotmail.cl hotmail.com.tr hotmail.cz hotmail.fi hotmail.hu hotmail.no hotmail.se
  live.at live.cl live.co.za live.com.pt live.fi live.in live.no live.ru live.se
  yahoo.at yahoo.be yahoo.bg yahoo.cl yahoo.co.hu yahoo.co.il yahoo.co.za yahoo.com.co yahoo.com.hr yahoo.com.pe
  yahoo.com.tr yahoo.com.ua yahoo.com.ve yahoo.cz yahoo.ee yahoo.fi yahoo.hu yahoo.lt yahoo.lv yahoo.nl yahoo.no yahoo.pl
  yahoo.pt
`;

/** Providers of lasting mailboxes that the list of throw-away domains names: an Indian, a Chinese and an Australian one. */
const lastingHosts = 'sify.com 21cn.com fast-mail.fr';

/** Domains in the list of providers whose addresses are now those of an organization's own people. */
const organizationHosts = 'alibaba.com nus.edu.sg test.com';

const reservedDomains = new Set(split(reserved));
const relayDomains = new Set(split(relays));
const disposableDomains = new Set(disposable);
const freeHosts = new Set(providers.concat(split(furtherFreeHosts), split(lastingHosts)));
for (const host of split(lastingHosts)) disposableDomains.delete(host);
for (const host of split(organizationHosts)) freeHosts.delete(host);

/**
 * Classes a mail host (ASCII, lower case). Reserved, relay and disposable domains include their subdomains, but not those
 * that others register below them (by both sections of the Public Suffix List); free providers are exact hosts, since a
 * subdomain of theirs belongs to somebody. Throw-away domains that sound like a great provider count as that provider:
 * most who write one of them mistyped theirs.
 */
export function mailDomainClass(host: string): MailDomainClass {
  // Several questions in a row are about one host.
  if (host !== lastHost) {
    lastClass = classOf(host);
    lastHost = host;
  }
  return lastClass;
}

let lastHost = '';
let lastClass: MailDomainClass = 'business';

function classOf(host: string): MailDomainClass {
  if (reservedTopLevels.includes(host.slice(host.lastIndexOf('.') + 1))) return 'reserved';
  if (isListed(host)) {
    if (isWithin(host, reservedDomains)) return 'reserved';
    if (isWithin(host, relayDomains)) return 'relay';
    if (isWithin(host, disposableDomains)) return likelyProvider(host) === undefined ? 'disposable' : 'free';
  }
  return freeHosts.has(host) ? 'free' : 'business';
}

/** Whether a host or a domain above it is on one of the lists that include subdomains: hardly any is. */
function isListed(host: string): boolean {
  let domain = host;
  for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.')) {
    if (disposableDomains.has(domain) || relayDomains.has(domain) || reservedDomains.has(domain)) return true;
    domain = domain.slice(dot + 1);
  }
  return false;
}

/** Whether one of the domains is the host, or one above it that has the same owner. */
function isWithin(host: string, domains: ReadonlySet<string>): boolean {
  if (domains.has(host)) return true;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const parent = host.slice(dot + 1);
    if (domains.has(parent)) {
      const { domain } = parse(host, { allowPrivateDomains: true, extractHostname: false });
      return domain !== null && domain.length <= parent.length;
    }
  }
  return false;
}

function split(table: string): string[] {
  return table.trim().split(/\s+/);
}

/**
 * Local parts that are a desk rather than a person: those of RFC 2142, and the usual ones in English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Polish and the Nordic languages. Without separators.
 */
const roleLocalParts: ReadonlySet<string> = new Set(
  split(`
  abuse ftp hostmaster info marketing news noc postmaster sales security support usenet uucp webmaster www

  account accounting accounts accountspayable accountsreceivable admin administration administrator advertising alerts
  billing bookings bookkeeping bounce bounces business businessdevelopment careers claims comms communications compliance
  contact contactus customercare customerservice customersuccess customersupport daemon development devnull devops dispatch
  dns donations dpo editor editorial email employment enquiries enquiry events everyone facilities fax feedback finance
  frontdesk general generalinfo helpdesk hello help hey hi hiring hr humanresources information inquiries inquiry
  investorrelations investors invoice invoices invoicing it itsupport jobs leads legal list listserv logistics mail mailbox
  mailerdaemon maildaemon management marketingteam media member members membership newsletter nobody noreply noresponse
  donotreply notification notifications office officemanager operations ops order orders partner partners partnerships
  payable payables payments payroll people phish phishing pr presales press privacy procurement promo promotions publicity
  purchasing quote quotes reception recruiter recruiting recruitment registrar remove reply reservations returns root
  salesteam secretary service services shipping shop spam staff store subscribe subscriptions supplier suppliers
  supportteam sysadmin team tech techsupport technical training treasurer unsubscribe vendor vendors warehouse web
  webadmin website welcome wholesale

  anfrage anfragen auftrag bestellung bestellungen bewerbung bewerbungen buchhaltung datenschutz einkauf empfang
  geschaeftsfuehrung impressum karriere kontakt kundendienst kundenservice mitgliederservice personal personalabteilung
  post poststelle presse rechnung rechnungen redaktion sekretariat technik verkauf vertrieb vertriebsteam verwaltung
  vorstand werbung zentrale

  abonnement accueil achat achats administratif bonjour candidature candidatures commande commandes commercial
  communication compta comptabilite contabilite devis direction emploi facturation factures formation presse recrutement
  reception rh secretariat serviceclient ventes

  administracion atencionalcliente atencioncliente calidad clientes comercial compras comunicacion consultas contabilidad
  contactanos contacto empleo facturacion facturas hola informacion informes oficina pedidos prensa presupuestos recepcion
  recursoshumanos reservas rrhh secretaria soporte tesoreria tienda trabajo ventas

  acquisti amministrazione assistenza commerciale contatti contabilita informazioni segreteria ufficio ufficioacquisti
  ufficiostampa vendite
  atendimento contabilidade contato faturamento financeiro suporte vendas
  administratie boekhouding facturen informatie inkoop klantenservice receptie secretariaat vacatures verkoop
  biuro dzialhandlowy faktury handlowy kadry ksiegowosc praca rekrutacja reklamacje sprzedaz zamowienia
  asiakaspalvelu bestilling faktura firmapost info kundeservice kundservice kundtjanst myynti regnskap salg toimisto
`),
);

/** By their beginnings most people are told from desks at a glance. */
const deskTree = lazy(() => new WordTree(roleLocalParts));

/** Whether a local part begins like one that is a desk. */
export const beginsLikeRole: StandsOut = (text, start, end) => deskTree().followBytes(text, start, end) >= 0;

/** Whether a lower-case local part is a desk; separators, a `+tag` and numbers at the end do not matter (`no-reply`, `sales2`). */
export function isRoleLocalPart(local: string): boolean {
  const letters = deskTree().follow(local);
  if (letters < 0) return false;
  if (letters === local.length) return roleLocalParts.has(local);
  return roleLocalParts.has(local.replace(/\+.*$/, '').replace(/[._-]/g, '').replace(/\d+$/, ''));
}
