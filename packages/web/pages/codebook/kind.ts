import type { Variable } from '@lyhord/core'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useFormat, useText, useWords } from '../../text/text.tsx'

/** How a question is answered, in words: `Heltal 0–20 år`. */
export const useKind = (variable: Variable): string => {
  const { kinds } = useText({ sv, en })
  const words = useWords()
  const { number } = useFormat()
  switch (variable.kind) {
    case 'number':
      return kinds.number(
        number(variable.min),
        number(variable.max),
        variable.unit ? words(variable.unit) : '',
      )
    case 'text':
      return kinds.text(number(variable.maxLength))
    default:
      return kinds[variable.kind]
  }
}
