import { describe, expect, it } from 'vitest';
import { readColumns } from '../../src/cli/read-columns.ts';

const read = (...values: string[]) => Object.fromEntries(readColumns(values));

describe('--columns', () => {
  it('takes several headings in one value and in several', () => {
    const both = { name: 'Full Name', email: 'Work Email' };
    expect(read('name=Full Name,email=Work Email')).toEqual(both);
    expect(read('name="Full Name"', 'email=Work Email')).toEqual(both);
  });

  it('takes headings with commas and quotes in quotes', () => {
    expect(read('name="Last, First",email="a ""b"""')).toEqual({ name: 'Last, First', email: 'a "b"' });
    expect(read('name=First Name+Last Name')).toEqual({ name: 'First Name+Last Name' });
  });

  it.each(['name', 'name=', '=Mail', 'name="open', 'name=a"b', 'name=A,name=B'])('refuses %s', (value) => {
    expect(() => readColumns([value])).toThrow(/--columns/);
  });
});
