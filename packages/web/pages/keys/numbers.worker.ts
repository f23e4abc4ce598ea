import { identitiesIn } from '@lyhord/core/identity/identity.ts'
import { mayHoldNumber } from '@lyhord/core/identity/personal_number.ts'
import { identityColumnsIn } from '@lyhord/intake/identity/identity_columns.ts'
import { identityOfCell } from '@lyhord/intake/identity/identity_of_cell.ts'
import { openTable, type Refused } from '@lyhord/intake/reading/index.ts'
import { blobSource } from '@lyhord/intake/reading/source.ts'
import { serve } from '../../parts/background/serve.ts'

/** The canonical numbers in a file, each once. They stay in this tab. */
export type NumbersWork = {
  readonly numbers: {
    asked: { readonly file: Blob; readonly today: string }
    answer: { readonly numbers: readonly string[] } | Refused
  }
}

serve<NumbersWork>({
  numbers: async ({ file, today }) => {
    const table = await openTable(blobSource(file), { repeated: 'numbered' })
    if ('problem' in table) return table
    const columns = new Set(identityColumnsIn(table.header))
    const found = new Set<string>()
    const read = (cell: string, at: number): void => {
      if (columns.has(at)) {
        const { identity } = identityOfCell(cell, today)
        if (identity) found.add(identity.canonical)
      } else if (mayHoldNumber(cell))
        for (const { canonical } of identitiesIn(cell, today)) found.add(canonical)
    }
    for await (const { rows, broken } of table.rows()) {
      for (const cells of rows) cells.forEach(read)
      if (broken) return { problem: broken }
    }
    return { numbers: [...found] }
  },
})
