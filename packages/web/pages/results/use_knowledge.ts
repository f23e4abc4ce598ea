import { useDeferredValue, useMemo } from 'react'
import { formNamed } from '../../forms/form_list.ts'
import { useMeasures } from '../../forms/measures.ts'
import { type Knowledge, knowledgeOf } from './knowledge.ts'

/** What the page knows of the form that its address names; the page before stays, with its focus, until it has come. */
export const useKnowledge = (named: unknown): Knowledge => {
  const form = useDeferredValue(formNamed(named))
  const measures = useMeasures(form)
  return useMemo(() => knowledgeOf(form, measures), [form, measures])
}
