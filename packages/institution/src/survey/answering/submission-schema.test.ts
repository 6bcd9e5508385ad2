import fc from 'fast-check';
import { expect, it } from 'vitest';
import { submissionSchema } from './submission-schema.ts';

it('parts answers from the rest, and leaves fields that it does not know', () => {
  const read = submissionSchema.parse({
    token: 't',
    'a.ent1': '4',
    'a.': 'x',
    a: 'y',
    times: '[1,null]',
    unknown: 'z',
  });
  expect(read).toEqual({ token: 't', answers: { ent1: '4', '': 'x' }, times: [1, null], work: '', trap: '' });
});

it.each([
  '',
  '{}',
  'null',
  '[1.5]',
  '[-1]',
  '["1"]',
  '[86400001]',
  '[',
  JSON.stringify(Array(201).fill(1)),
  '[{"length":1}]',
])('page times that are none are not known: %s', (times) => {
  expect(submissionSchema.parse({ token: 't', times }).times).toBeNull();
});

it('takes whatever a form may hold without a fault, and never without a token', () => {
  const names = fc.oneof(
    fc.constantFrom('token', 'times', 'work', 'website', '__proto__', 'a.__proto__', 'a.x'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string())), (entries) => {
      const fields = Object.fromEntries(entries);
      const { success, data } = submissionSchema.safeParse(fields);
      expect(success).toBe(typeof fields.token === 'string');
      if (success) expect(Object.values(data.answers).every((value) => typeof value === 'string')).toBe(true);
    }),
  );
});
