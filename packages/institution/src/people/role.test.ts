import { expect, test } from 'vitest';
import { may, type Permission, permissions, roles } from './role.ts';

const all = Object.keys(permissions) as Permission[];

test('the owner may do everything that the table names', () => {
  expect(all.filter((permission) => !may('owner', permission))).toEqual([]);
});

test('each permission names roles that exist, each once', () => {
  for (const permission of all) {
    const named: readonly string[] = permissions[permission];
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((role) => !(roles as readonly string[]).includes(role))).toEqual([]);
  }
});

test('what one person said is seen by owner and researcher alone', () => {
  expect(roles.filter((role) => may(role, 'response.read'))).toEqual(['owner', 'researcher']);
  expect(roles.filter((role) => may(role, 'answers.export'))).toEqual(['owner', 'researcher']);
});

test('only the owner changes the institution, its people and their roles', () => {
  expect(roles.filter((role) => may(role, 'institution.edit'))).toEqual(['owner']);
  expect(roles.filter((role) => may(role, 'people.manage'))).toEqual(['owner']);
});
