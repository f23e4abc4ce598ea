import { useSearch } from '@tanstack/react-router'
import { createContext, useContext, useMemo } from 'react'
import { useBook } from '../../forms/book.ts'
import { formNamed } from '../../forms/form_list.ts'
import { useMeasures } from '../../forms/measures.ts'
import { type Codebook, codebookOf } from './entries.ts'

/** The codebook of the form that the address names. */
export const useCodebookInAddress = (): Codebook => {
  const { form: named } = useSearch({ strict: false })
  const form = formNamed(named)
  const { judge } = useBook(form)
  const measures = useMeasures(form)
  return useMemo(() => codebookOf(judge.form, measures), [judge, measures])
}

export const CodebookContext = createContext<Codebook | undefined>(undefined)

/** The codebook that this part of the page is from. */
export const useThisCodebook = (): Codebook => {
  const codebook = useContext(CodebookContext)
  if (!codebook) throw new Error('outside a codebook')
  return codebook
}
