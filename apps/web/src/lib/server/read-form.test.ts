import { personForm } from '@minat/institution/people';
import { expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const form = (fields: Readonly<Record<string, string>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test('a form is read, or given back with a code at each fault and without its password', () => {
  const good = { name: 'Siti', email: 'Siti@example.org', password: 'kata sandi panjang' };
  expect(readForm(personForm, form(good))).toEqual({ ok: true, value: { ...good, email: 'siti@example.org' } });
  expect(readForm(personForm, form({ name: '', email: 'siti', password: 'pendek' }))).toEqual({
    ok: false,
    values: { name: '', email: 'siti' },
    errors: { name: 'missing', email: 'not-an-email', password: 'too-short' },
  });
});

test('a field that was not sent is missing, and a file is no text', () => {
  const data = form({ email: 'siti@example.org', password: 'kata sandi panjang' });
  data.set('name', new File(['x'], 'x.txt'));
  const reading = readForm(personForm, data);
  expect(reading.ok ? null : Object.keys(reading.errors)).toEqual(['name']);
});
