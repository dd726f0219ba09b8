import { expect, it } from 'vitest';
import { askedField } from '../../src/fields/asked-field.ts';
import { fieldById, fields } from '../../src/fields/catalogue.ts';

it('asks for what a field is read from, and for a field itself where another only stands in for it', () => {
  const asked = fields.flatMap((field) => {
    const source = askedField(field, fieldById);
    return source === undefined ? [] : [`${field.id} ${source.id}`];
  });
  expect(asked.sort()).toEqual([
    'department title',
    'email_domain email',
    'email_owner email',
    'email_type email',
    'mailbox email',
    'phone_status phone',
    'role title',
    'seniority title',
  ]);
});
