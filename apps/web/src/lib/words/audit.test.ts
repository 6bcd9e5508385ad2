import { globSync, readFileSync } from 'node:fs';
import { permissions, roles } from '@minat/institution/people';
import { expect, test } from 'vitest';
import { sayAction, sayKind } from './audit.ts';

const root = new URL('../../../../../', import.meta.url);
const rooms = globSync('packages/institution/src/*', { cwd: root }).map((folder) => folder.split('/').at(-1));
const source = globSync('packages/institution/src/**/*.ts', { cwd: root })
  .filter((file) => !/\.test\.ts$|\/fixtures\//.test(file))
  .map((file) => readFileSync(new URL(file, root), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n');

/** Each text of the source that has the form of an action, `room.verb`, and is no permission. */
function writtenActions(): string[] {
  const pattern = new RegExp(`['\`]((?:${rooms.join('|')})\\.[a-z-]+(?:\\.\\$\\{role\\})?)['\`]`, 'g');
  const found = new Set([...source.matchAll(pattern)].map(([, action]) => action!));
  return [...found]
    .filter((action) => !Object.hasOwn(permissions, action))
    .flatMap((action) =>
      roles.slice(0, action.includes('$') ? roles.length : 1).map((role) => action.replace(/\$.*/, role)),
    );
}

test.each(['id', 'en'] as const)('every action and kind of the rooms has words, in %s', (language) => {
  const actions = writtenActions();
  expect(actions).toContain('people.accept');
  expect(actions).toContain('people.invite.viewer');
  expect(actions.filter((action) => sayAction(action, language) === action)).toEqual([]);
  const kinds = [...source.matchAll(/subjectKind: '([a-z_]+)'/g)].map(([, kind]) => kind!);
  expect(kinds).toContain('staff');
  expect(kinds.filter((kind) => sayKind(kind, language) === kind)).toEqual([]);
});

test('a role is told by its name, and what is unknown shows itself', () => {
  expect(sayAction('people.invite.researcher', 'id')).toBe('Mengundang seseorang sebagai Peneliti');
  expect(sayAction('people.change-role.viewer', 'en')).toBe('Changed the role to Viewer');
  for (const action of ['people.invite.king', 'shop.sell', 'nothing', '']) expect(sayAction(action, 'en')).toBe(action);
  expect(sayKind('sale', 'en')).toBe('sale');
});
