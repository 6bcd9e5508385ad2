import { describe, expect, it } from 'vitest';
import { checkFragment } from './check-fragment.ts';

describe('a raw piece of a query', () => {
  it.each([
    ['count(*) filter (where ', ' > 3)'],
    ['', ' + 1'],
    ["coalesce(note, ')')"],
    ['lower(', ') like ', " escape '!'"],
    ['x in (', ', ', ')'],
    ['row_number() over (partition by a order by b)'],
    ['selected_at || updated_at || from_channel'],
  ])('may compute: %s', (...fragments) => {
    expect(checkFragment(fragments)).toBeUndefined();
  });

  it.each([
    ['(select 1)'],
    ['exists (SeLeCt 1 from t)'],
    ['(table audit_entry)'],
    ['x in audit_entry'],
    ['x in ', ''],
    ['x in "audit_entry"'],
    ['1 = 1) or (1 = 1'],
    ['1 = 1)'],
    ['(1 = 1'],
    ["')' ) or ( '('"],
    ["it's"],
    ['"a'],
    ['1 -- '],
    ['1 /* '],
    ['1; drop'],
    ["E'\\''"],
    ['$$)$$'],
    ['`a`'],
    ['1 union', ' x'],
    ['delete'],
  ])('may not name a table or end what stands round it: %s', (...fragments) => {
    expect(checkFragment(fragments)).toBeTypeOf('string');
  });
});
