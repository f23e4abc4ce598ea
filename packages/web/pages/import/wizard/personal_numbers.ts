import type { Wizard } from './wizard.ts'

/** The columns in which personal numbers stand, as the file itself shows. */
export const personalColumns = ({ surveyed }: Pick<Wizard, 'surveyed'>): readonly string[] =>
  (surveyed?.columns ?? []).filter((c) => c.personalNumbers > 0).map((c) => c.column)

/** Whether the file has personal numbers in any column. */
export const hasPersonalNumbers = (wizard: Pick<Wizard, 'surveyed'>): boolean =>
  personalColumns(wizard).length > 0

/** The columns of numbers that become pseudonyms: those that answer a question. */
export const pseudonymColumns = (wizard: Pick<Wizard, 'surveyed' | 'mapping'>): readonly string[] => {
  const numbers = new Set(personalColumns(wizard))
  return (wizard.mapping?.columns ?? [])
    .filter((c) => c.variable !== null && numbers.has(c.column))
    .map((c) => c.column)
}
