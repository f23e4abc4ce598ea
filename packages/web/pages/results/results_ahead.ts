import { queries } from '../../client/queries.ts'
import { figuresOf } from '../../forms/figures.ts'
import { formNamed } from '../../forms/form_list.ts'
import { type Knowledge, knowledgeOf } from './knowledge.ts'
import { readSelection, type Search } from './selection.ts'
import { talliesFor } from './tallies.ts'

/** Fetches what the results page knows of the form that an address names. */
export const knowledgeAt = async (address: Search): Promise<Knowledge> => {
  const form = formNamed(address.form)
  return knowledgeOf(form, await figuresOf(form))
}

/** The same, and asks for what the page shows at that address, before anybody is there. */
export const fetchResultsAhead = async (address: Search): Promise<void> => {
  const knowledge = await knowledgeAt(address)
  void queries.prefetchQuery(talliesFor(readSelection(address, knowledge), knowledge))
}
