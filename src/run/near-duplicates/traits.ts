import type { Trait } from './lead-table.ts';

/** A trait, and the fields that can tell it, the preferred first. */
interface FieldTrait extends Trait {
  readonly fields: readonly string[];
}

/** Fields that tell who somebody is. What they do, want and are rated tells it too little. */
export const fieldTraits: readonly FieldTrait[] = [
  { id: 'email', topic: 'email', fields: ['email'] },
  { id: 'phone', topic: 'phone', fields: ['phone', 'mobile'] },
  { id: 'person_linkedin', topic: 'profile', fields: ['person_linkedin'] },
  { id: 'company', topic: 'company', fields: ['company'] },
  { id: 'company_domain', topic: 'company', fields: ['company_domain'] },
  { id: 'company_phone', topic: 'company', fields: ['company_phone'] },
  { id: 'company_linkedin', topic: 'company', fields: ['company_linkedin'] },
  { id: 'organization_id', topic: 'company', fields: ['organization_id'] },
  { id: 'city', topic: 'place', fields: ['city', 'company_city'] },
  { id: 'postal_code', topic: 'place', fields: ['postal_code', 'company_postal_code'] },
  { id: 'state', topic: 'place', fields: ['state', 'company_state'] },
];

export const personNames: readonly string[] = ['full_name', 'first_name', 'last_name'];
