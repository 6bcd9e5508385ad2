import { expect, test } from 'vitest';
import { textFields } from './text-fields.ts';

test('the fields of a form are those with text, and of two with one name the last', () => {
  const data = new FormData();
  data.append('name', 'Siti');
  data.append('scale', 'stigma');
  data.append('scale', 'doubt');
  data.append('__proto__', 'x');
  data.append('file', new File(['x'], 'x.csv'));
  const fields = textFields(data);
  expect(Object.entries(fields)).toEqual([
    ['name', 'Siti'],
    ['scale', 'doubt'],
    ['__proto__', 'x'],
  ]);
});
