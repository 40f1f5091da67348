import { expect, test } from 'vitest';
import { columnTable, fieldTable } from '../../src/roster/field-table.ts';

test('a shape is a Markdown table of its fields', () => {
  const lines = fieldTable('rules').split('\n');
  expect(lines[0]).toBe('| Field | Meaning | Example |');
  expect(lines[2]).toContain('| `sameDay` |');
  expect(lines[2]).toContain('Default: forbid.');
});

test('the columns of a CSV file are the ten of everybody, what a rep works on and has left open, and where people meet', () => {
  const names = columnTable()
    .split('\n')
    .slice(2, -1)
    .map((line) => /`(\w+)`/.exec(line)?.[1]);
  expect(names).toEqual(
    'name,email,manager,time_zone,working_hours,holidays,leave,busy,starts,ends,focus,motivator,strengths,goals,notes,plan,open_pipeline_review,open_development_session,reminder,meeting_place,meeting_link'.split(
      ',',
    ),
  );
  expect(columnTable()).toContain('| `email` | `email` | **Required.**');
});
