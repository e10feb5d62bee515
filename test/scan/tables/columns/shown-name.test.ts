import { expect, test } from 'vitest';
import { shownName } from '../../../../scan/tables/columns/shown-name.ts';
import { awsKey, card, personMail, slackToken } from '../../../support/secrets.ts';

test.each(['email', 'Adresse 1 (Straße)', 'customer.billing_address.line1', 'Numéro de carte', '顧客名', 'dob'])(
  '%s is shown',
  (name) => expect(shownName(name, 2)).toBe(name),
);

test.each([
  ['mail', personMail()],
  ['card', card()],
  ['key', awsKey()],
  ['token', slackToken()],
  ['nothing', ''],
  ['number', '4711'],
])('what may be a value is not: %s', (_, name) => expect(shownName(name, 2)).toBe('column 3'));
