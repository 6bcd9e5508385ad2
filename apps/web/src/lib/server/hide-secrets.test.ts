import { expect, test } from 'vitest';
import { hideSecrets } from './hide-secrets.ts';

test.each([
  ['invalid input syntax: "budi.s+1@mail.example.org"', 'invalid input syntax: "[e-mail]"'],
  ['GET /sign-in?email=budi%40example.org&x=1 failed', 'GET /sign-in?[query] failed'],
  ['no ticket 4f3c2a1b9d8e7f6a5b4c3d2e1f0a9b8c', 'no ticket [token]'],
  ['no ticket mP3-x_Zq81kLw0VbN6tYc2', 'no ticket [token]'],
])('%s', (text, hidden) => {
  expect(hideSecrets(text)).toBe(hidden);
});

test('a stack and an ordinary sentence stay as they are', () => {
  const stack = `RangeError: createStamp needs a clock between 1970 and 9999, got NaN
    at readClock (file:///srv/minat/packages/institution/src/database/stamp.ts:66:9)
    at async file:///srv/minat/apps/web/build/server/chunks/internal-DfX92kLmQw0123456789.js:3:1
    at UNIQUE constraint failed: study_version.institution_id, study_version.number`;
  expect(hideSecrets(stack)).toBe(stack);
});
