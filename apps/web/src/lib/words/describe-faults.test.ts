import { shortestPassword } from '@minat/institution/people';
import { expect, test } from 'vitest';
import { describeFaults } from './describe-faults.ts';
import { fieldFaults } from './field-faults.ts';

test('faults are told in the order of the form, each by its label', () => {
  const faults = describeFaults(
    'en',
    { password: 'missing', email: 'Taken.' },
    { email: 'E-mail', password: 'Password' },
  );
  expect(faults).toEqual({
    summary: [
      { field: 'email', text: 'E-mail: Taken.' },
      { field: 'password', text: 'Password: This has not been filled in yet.' },
    ],
    of: { email: 'Taken.', password: 'This has not been filled in yet.' },
  });
  expect(describeFaults('id', undefined, { email: 'Surel' })).toEqual({ summary: [], of: {} });
});

test('the length that a password needs is the one that is asked', () => {
  for (const language of ['id', 'en'] as const) {
    expect(fieldFaults[language]['too-short']).toContain(`${shortestPassword}`);
  }
});
