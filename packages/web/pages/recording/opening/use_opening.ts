import { useEffect, useState } from 'react'
import { type Answer, attempt } from '../../../client/call.ts'
import { isAway, type Problem, problemOf } from '../../../client/problem.ts'
import { bookAsked } from '../../../forms/asked_book.ts'
import type { Book } from '../../../forms/book.ts'
import { copyOf, type Who } from '../autosave/copies.ts'
import { useWho } from '../autosave/use_who.ts'
import { type Opening, openingOfCopy } from '../recording_state.ts'

/** Which record is to be opened; `collection`, its `form` and own questions only where a new one may be made. */
export interface Wanted {
  readonly id: string
  readonly collection?: string | undefined
  readonly form?: string | undefined
  readonly ownForm?: string | null
  readonly secondOf: string | null
  /** Made just now: nobody needs to be asked for it. */
  readonly fresh: boolean
}

export type Opened =
  | { readonly is: 'waiting' | 'withdrawn' | 'submitted_already' }
  | { readonly is: 'open'; readonly opening: Opening }
  | { readonly is: 'problem'; readonly problem: Problem }

/** Opens a record: new, from this computer when it has unsent answers, otherwise from the server; from its tab when nobody answers. */
export const useOpening = (wanted: Wanted): Opened => {
  const { tenant, user } = useWho()
  const [opened, set] = useState<Opened>(() => openedHere(wanted, { tenant, user }) ?? { is: 'waiting' })
  const waiting = opened.is === 'waiting'
  useEffect(() => {
    if (!waiting) return
    let wants = true
    void openedThere(wanted)
      .catch((thrown: unknown): Opened => ({ is: 'problem', problem: problemOf(thrown) }))
      .then((there) => wants && set(orOfTab(there, { tenant, user }, wanted.id)))
    return () => {
      wants = false
    }
  }, [waiting, wanted, tenant, user])
  return opened
}

const blank = { amending: false, version: null, answers: {}, reasons: {} }

const openedHere = (
  { id, collection, form, ownForm = null, secondOf, fresh }: Wanted,
  who: Who,
): Opened | undefined => {
  const copy = copyOf(localStorage, who, id)
  if (copy) return { is: 'open', opening: openingOfCopy(copy) }
  return fresh && collection && form
    ? { is: 'open', opening: { id, collection, form, ownForm, secondOf, ...blank } }
    : undefined
}

const openedThere = async ({ id, collection, form, ownForm = null, secondOf }: Wanted): Promise<Opened> => {
  const outcome = await attempt('GET /api/records/:record', { params: { record: id } })
  if (outcome.ok) {
    const { record } = outcome.value
    return openedRecord(record, await bookAsked(record.form, record), collection === undefined)
  }
  const { problem } = outcome
  return problem.id === 'not_found' && collection && form
    ? { is: 'open', opening: { id, collection, form, ownForm, secondOf, ...blank } }
    : { is: 'problem', problem }
}

/** A draft that was open in this tab goes on from what the tab holds when nobody answers. */
const orOfTab = (there: Opened, who: Who, id: string): Opened => {
  const isLost = there.is === 'problem' && isAway(there.problem)
  const copy = isLost ? copyOf(sessionStorage, who, id) : undefined
  return copy ? { is: 'open', opening: openingOfCopy(copy) } : there
}

type RecordThere = Answer<'GET /api/records/:record'>['record']

const openedRecord = (record: RecordThere, { judge }: Book, mayAmend: boolean): Opened => {
  const { id, collection, form, ownForm, secondOf, version, state, reasons } = record
  if (state === 'withdrawn') return { is: 'withdrawn' }
  const amending = state === 'submitted'
  if (amending && !mayAmend) return { is: 'submitted_already' }
  const { answers } = judge.read(record.answers)
  const of = { id, collection, form, ownForm, secondOf }
  return { is: 'open', opening: { ...of, amending, version, answers, reasons } }
}
