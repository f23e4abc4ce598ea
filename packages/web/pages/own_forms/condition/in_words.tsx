import { type Expr, inWords } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useLanguage, useText } from '../../../text/text.tsx'
import { useBuilding } from '../builder/building.ts'

/** A condition in plain words. */
export const InWords = ({ value }: { readonly value: Expr | undefined }): ReactElement | null => {
  const text = useText({ sv, en })
  const language = useLanguage()
  const { variables } = useBuilding()
  if (!value) return null
  return (
    <p className="own-forms-words" role="status">
      {text.inWords(inWords(value, language, variables))}
    </p>
  )
}
