import { useState } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import type { Theirs } from '../autosave/sync.ts'
import { useRecording } from '../recording_context.ts'
import { differencesOf, type Side } from './two_versions.ts'

/** Where the two differ, and the side that is chosen of each. */
export const useSides = (theirs: Theirs) => {
  const { now } = useRecording()
  const { judge } = useThisForm()
  const order = judge.questions.map((q) => q.id)
  const [differences] = useState(() =>
    differencesOf(order, now.sync.acknowledged, now.course.answers, theirs.answers),
  )
  const suggested = Object.fromEntries(differences.map((d) => [d.variable, d.suggested]))
  const [chosen, choose] = useState<Readonly<Record<string, Side | undefined>>>(suggested)
  const all = (side: Side) => choose(Object.fromEntries(differences.map((d) => [d.variable, side])))
  return { differences, chosen, choose, all }
}
