import { useSearch } from '@tanstack/react-router'
import type { Answers } from './answers.ts'
import type { Knowledge } from './knowledge.ts'
import type { Selection } from './selection.ts'
import type { Shown } from './shown.ts'
import { useKnowledge } from './use_knowledge.ts'
import { type ResultsNow, useResults } from './use_results.ts'
import { useSelection } from './use_selection.ts'
import { useShown } from './use_shown.ts'
import { useVoice } from './use_voice.ts'
import type { Voice } from './voice.ts'

/** What the page is made of at one time. */
export interface ReportNow extends ResultsNow {
  readonly knowledge: Knowledge
  readonly voice: Voice
  readonly selection: Selection
  readonly change: (next: Selection) => void
  /** The latest figures of this form, and how they are shown. */
  readonly answers: Answers | undefined
  readonly shown: Shown | undefined
}

/** The results of the form and the choices that the address names. */
export const useReport = (): ReportNow => {
  const { form } = useSearch({ strict: false })
  const knowledge = useKnowledge(form)
  const voice = useVoice(knowledge.form)
  const [selection, change] = useSelection(knowledge)
  const { answers: latest, ...now } = useResults(selection, knowledge)
  const answers = latest?.of.form === knowledge.form ? latest : undefined
  const shown = useShown(answers, selection, voice, knowledge)
  return { ...now, knowledge, voice, selection, change, answers, shown }
}
