import { type Words, words } from '../words.ts'
import type { Source } from './source.ts'
import type { Code, ValueSet } from './value_set.ts'

interface Described {
  readonly id: string
  /** Short name: column heading, result heading. */
  readonly label: Words
  /** What is asked, as a full question. */
  readonly question: Words
  readonly help?: Words
  readonly example?: Words
  readonly source: Source
}

/** A variable of the codebook. Days are ISO days; numbers are whole; `pseudonym` is 64 lower-case hexadecimal digits. */
export type Variable = Described &
  (
    | { readonly kind: 'one' | 'multi'; readonly values: ValueSet }
    | { readonly kind: 'yes_no' }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit?: Words }
    | { readonly kind: 'day' }
    /** `identifies`: the record's own local id, unique within the tenant. */
    | { readonly kind: 'text'; readonly maxLength: number; readonly identifies?: true }
    | { readonly kind: 'pseudonym' }
  )

/** Variables by id, as expressions are printed and linted with. */
export type VariableById = ReadonlyMap<string, Variable>

/** The codes of every yes/no variable. */
export const yesNo: readonly Code[] = [
  { id: 'ja', label: words('Ja', 'Yes') },
  { id: 'nej', label: words('Nej', 'No') },
]

/** The codes a variable may take, `undefined` when it is not answered by codes. */
export const codesOf = (variable: Variable): readonly Code[] | undefined => {
  if (variable.kind === 'yes_no') return yesNo
  return variable.kind === 'one' || variable.kind === 'multi' ? variable.values.codes : undefined
}

/** The words for one code of a variable; the code itself when it is not in the value set. */
export const labelOf = (variable: Variable, code: string): Words =>
  codesOf(variable)?.find((c) => c.id === code)?.label ?? words(code, code)
