import { listedCheck } from './listed.ts';

/** Somebody whom the definition or the command line says never to hand over. */
export const suppressed = listedCheck(({ suppress }) => suppress, {
  id: 'suppressed',
  fields: ['email', 'email_domain', 'phone', 'mobile', 'company_domain', 'company', 'contact_id'],
  group: 'suppressed',
  means: 'the lead is on a suppression list',
});
