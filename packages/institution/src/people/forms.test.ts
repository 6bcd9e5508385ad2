import { expect, test } from 'vitest';
import type { z } from 'zod';
import { codeForm, institutionForm, personForm } from './forms.ts';
import { suggestSlug } from './institution.ts';

/** Each faulty field with its first code. */
function faults(form: z.ZodType, input: unknown): Record<string, string> {
  const issues = form.safeParse(input).error?.issues ?? [];
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [path.join('.'), message]));
}

test('a new person is tidied, or every faulty field is told by a code', () => {
  const person = { name: ' Siti ', email: ' Siti@Example.org ', password: ' sepuluh.. ' };
  expect(personForm.parse(person)).toEqual({ name: 'Siti', email: 'siti@example.org', password: ' sepuluh.. ' });
  expect(faults(personForm, { name: ' ', email: 'siti', password: 'pendek' })).toEqual({
    name: 'missing',
    email: 'not-an-email',
    password: 'too-short',
  });
  expect(faults(personForm, { ...person, password: 'Password123!' })).toEqual({ password: 'too-easy' });
  const long = { name: 'a'.repeat(121), email: `${'a'.repeat(250)}@example.org`, password: 'a'.repeat(129) };
  expect(faults(personForm, long)).toEqual({ name: 'too-long', email: 'too-long', password: 'too-long' });
});

test('an institution has a slug that fits into an address and a time zone that exists', () => {
  const form = { name: 'Lapas Contoh', slug: ' Lapas-Contoh-2 ', timeZone: 'Asia/Jakarta' };
  expect(institutionForm.parse(form).slug).toBe('lapas-contoh-2');
  for (const slug of ['lapas contoh', '-lapas', 'lapas-', 'lapas--contoh', 'lapás', '../x', 'a/b']) {
    expect(faults(institutionForm, { ...form, slug }), slug).toEqual({ slug: 'not-a-slug' });
  }
  for (const timeZone of ['Asia/Nowhere', '', '+07:00', 'asia/jakarta']) {
    expect(faults(institutionForm, { ...form, timeZone }), timeZone).toEqual({ timeZone: 'not-a-time-zone' });
  }
});

test('a code is read without its spaces', () => {
  expect(codeForm.parse({ code: ' 123 456 ' })).toEqual({ code: '123456' });
  expect(faults(codeForm, { code: '   ' })).toEqual({ code: 'missing' });
});

test('a name suggests a slug that may be one', () => {
  const names = ['Lapas Kelas II A', '  Óscar & Söhne – Bengkel 3!', `${'Lembaga '.repeat(9)}`, 'x', '監獄', '-'];
  expect(names.map(suggestSlug)).toEqual([
    'lapas-kelas-ii-a',
    'oscar-sohne-bengkel-3',
    'lembaga-lembaga-lembaga-lembaga-lembaga',
    'x',
    '',
    '',
  ]);
  for (const name of names.slice(0, 4))
    expect(institutionForm.shape.slug.parse(suggestSlug(name))).toBe(suggestSlug(name));
});
