import type { sv } from '../../sv/comparison/table.ts'

/** The heads of the tables. */
export const en: typeof sv = {
  area: 'Area',
  municipality: 'Municipality',
  group: 'Group',
  period: 'Period',
  value: 'Value',
  low: 'Low',
  high: 'High',
  numerator: 'Count',
  n: 'Of',
  reported: 'Have reported',
  note: 'Note',
  standing: 'Comparison',
  crude: 'As it is',
  expected: 'Expected',
  ratio: 'Outcome to expected',
  adjusted: 'Standardised',
  notes: { protected: 'Too few, or guards another figure', nobody: 'None to count' },
  memberOf: 'Belongs to',
}
