import { useDeferredValue, useMemo } from 'react'
import { useFigures } from '../../forms/figures.ts'
import { formNamed } from '../../forms/form_list.ts'
import { type Knowledge, knowledgeOf } from './knowledge.ts'

/** What the page knows of the form that its address names; the page before stays, with its focus, until it has come. */
export const useKnowledge = (named: unknown): Knowledge => {
  const form = useDeferredValue(formNamed(named))
  const figures = useFigures(form)
  return useMemo(() => knowledgeOf(form, figures), [form, figures])
}
