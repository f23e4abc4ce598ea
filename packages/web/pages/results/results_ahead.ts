import type { FormId } from '../../forms/form_list.ts'
import { measuresOf } from '../../forms/measures.ts'
import { knowledgeOf } from './knowledge.ts'
import { readSelection } from './selection.ts'
import { askAhead } from './use_results.ts'

/** Fetches what the results page of a form shows first, before anybody goes there. */
export const fetchResultsAhead = async (form: FormId): Promise<void> => {
  const knowledge = knowledgeOf(form, await measuresOf(form))
  askAhead(readSelection({ form }, knowledge))
}
