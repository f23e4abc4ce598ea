import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { useWizard } from '../wizard/wizard.ts'
import { rowsAbove } from './rows_above.ts'

/** How rows are numbered for people. `head`: over the numbers; `above`: how many rows stand above the first of them. */
export interface RowNumbers {
  readonly head: string
  readonly above: number
}

/**
 * As they stand in the file, where it is open here, so that they are found in Excel; else from below the headings.
 * `sent`: the import that they were sent in.
 */
export const useRowNumbers = (sent?: string): RowNumbers => {
  const text = useText({ sv, en })
  const wizard = useWizard()
  const above = sent === undefined || wizard.sentAs === sent ? rowsAbove(wizard.opened) : undefined
  return above === undefined ? { head: text.rowBelow, above: 0 } : { head: text.row, above }
}
