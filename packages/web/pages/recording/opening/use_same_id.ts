import { useEffect, useState } from 'react'
import { type Answer, attempt } from '../../../client/call.ts'
import { useThisForm } from '../../../forms/of_form.tsx'
import type { Opening, Snapshot } from '../recording_state.ts'

/** Another record with the local id that was given. */
export type SameId = Answer<'GET /api/records'>['records'][number]

/** Asks, when the question about the id is left, whether another record has it. */
export const useSameId = ({ id, form, secondOf }: Opening, { course }: Snapshot): SameId | undefined => {
  const key = useThisForm().judge.form.keys.record
  const given = course.answers[key]
  const asked = secondOf === null && course.at !== key && typeof given === 'string' ? given : undefined
  const [found, find] = useState<{ readonly of: string; readonly other: SameId | undefined }>()
  useEffect(() => {
    if (asked === undefined) return
    let wants = true
    void otherWith(form, asked, id).then((other) => wants && find({ of: asked, other }))
    return () => {
      wants = false
    }
  }, [asked, form, id])
  return found?.of === given ? found?.other : undefined
}

/** A submitted one before a draft; none when nobody answers, as handing in asks again. */
const otherWith = async (form: string, ownId: string, except: string): Promise<SameId | undefined> => {
  const outcome = await attempt('GET /api/records', { query: { form, ownId } })
  const records = outcome.ok ? outcome.value.records : []
  const others = records.filter((r) => r.id !== except && r.secondOf === null && r.state !== 'withdrawn')
  return others.find((r) => r.state === 'submitted') ?? others[0]
}
