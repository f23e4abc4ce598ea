import type { Code, Variable } from '@lyhord/core'
import { followsWords, suggestedId } from '../draft/ids.ts'
import { inSwedish } from '../draft/question.ts'
import { renamedCode } from '../draft/rename.ts'
import { useBuilding } from './building.ts'

/** What a new code is called in the file until it has a name. */
export const unnamed = 'svar'

/** What the field of a code is called. */
export const codeName = (at: number): string => `svar-${at + 1}`

/** Names a code; the id of a new one follows its name, everywhere it stands. */
export const useNamingCode = (
  variable: Extract<Variable, { kind: 'one' | 'multi' }>,
  code: Code,
  at: number,
): ((written: string) => Code) => {
  const { isNew, madeNew, change } = useBuilding()
  const isNewCode = isNew(variable.id) || isNew(`${variable.id} ${code.id}`)
  return (written) => {
    const follows = isNewCode && followsWords(code.id, code.label.sv, unnamed)
    const others = variable.values.codes.filter((c) => c !== code).map((c) => c.id)
    const id = follows ? suggestedId(written, others, `${unnamed}_${at + 1}`) : code.id
    if (id !== code.id) {
      madeNew(`${variable.id} ${id}`)
      change((form) => renamedCode(form, variable.id, code.id, id))
    }
    return { ...code, id, label: inSwedish(code.label, written) }
  }
}
