import { useEffect, useState } from 'react'
import { attempt } from '../../../client/call.ts'
import { nextLocalId } from '../entry/local_id.ts'
import type { Opening } from '../recording_state.ts'

/** A guess at the local id: still asked for, none to be had, or there. */
export type Suggestion = { readonly is: 'asked' | 'none' } | { readonly is: 'there'; readonly id: string }

/**
 * Guesses the local id: of a second coding the id of the case itself, otherwise the first one after the id recorded
 * last, here (`last`) or before, that no other case has: a whole group may be recording at once.
 */
export const useSuggestedId = (opening: Opening, last?: string): Suggestion => {
  const { id, collection, form, secondOf, version } = opening
  const [suggestion, suggest] = useState<Suggestion>({ is: version === null ? 'asked' : 'none' })
  const asks = suggestion.is === 'asked'
  useEffect(() => {
    if (!asks) return
    let wants = true
    const next = last ? nextLocalId(last) : undefined
    const guess = secondOf
      ? idOfCase(secondOf)
      : Promise.resolve(next ?? idAfterLast(collection, id)).then((first) => firstFree(form, first))
    void guess.then((found) => wants && suggest(found ? { is: 'there', id: found } : { is: 'none' }))
    return () => {
      wants = false
    }
  }, [asks, collection, form, id, last, secondOf])
  return suggestion
}

/** How many ids that others have taken are passed by. */
const mostPassed = 10

/** This id, or the first one after it that no case has; itself when nobody answers. */
const firstFree = async (form: string, first: string | undefined): Promise<string | undefined> => {
  let guess = first
  for (let passed = 0; guess !== undefined && passed < mostPassed; passed++) {
    const taken = await attempt('GET /api/records', { query: { form, ownId: guess } })
    if (!taken.ok || taken.value.records.every((r) => r.state === 'withdrawn')) return guess
    guess = nextLocalId(guess)
  }
  return guess
}

const idAfterLast = async (collection: string, except: string): Promise<string | undefined> => {
  const outcome = await attempt('GET /api/records', { query: { collection, mine: 'ja' } })
  if (!outcome.ok) return undefined
  const latest = outcome.value.records
    .filter((r) => r.id !== except && r.localId !== null && r.secondOf === null)
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))[0]
  return nextLocalId(latest?.localId ?? '')
}

const idOfCase = async (record: string): Promise<string | undefined> => {
  const running = await attempt('GET /api/work-sessions')
  if (!running.ok) return undefined
  for (const { id, endedAt } of running.value.sessions) {
    const outcome = endedAt
      ? undefined
      : await attempt('GET /api/work-sessions/:session', { params: { session: id } })
    const double = outcome?.ok ? outcome.value.doubles.forMe.find((d) => d.record === record) : undefined
    if (double) return double.localId ?? undefined
  }
  return undefined
}
