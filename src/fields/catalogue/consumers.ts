import { boolean } from '../boolean.ts';
import type { Field } from '../field.ts';
import { money } from '../money.ts';
import { number } from '../number.ts';
import { wordBlanks } from './blanks.ts';
import { defineField } from './define-field.ts';

/** The contact as a private customer. */
export const consumers: readonly Field[] = [
  defineField({
    id: 'age',
    of: 'contact',
    kind: number,
    means: 'age of the contact in years',
    headers: 'Age in Years | Contact Age | Customer Age',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'account_balance',
    of: 'contact',
    kind: money,
    means: 'money that the contact has with us',
    headers: 'Average Balance | Average Yearly Balance | Bank Balance | Current Balance',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'mortgage',
    of: 'contact',
    kind: boolean,
    means: 'whether the contact pays off a home',
    headers: 'Has Mortgage | Home Loan | Housing Loan | Has Housing Loan',
    blanks: wordBlanks,
  }),
];
