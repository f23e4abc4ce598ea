import { useMemo } from 'react'
import { formNamed } from '../../forms/form_list.ts'
import { en } from '../../text/en/comparison.ts'
import { sv } from '../../text/sv/comparison.ts'
import { useVoice as useResultsVoice } from '../results/use_voice.ts'
import type { Voice } from './voice.ts'

const texts = { sv, en }

/** The comparison's words in the language of the screen, for figures of a form. */
export const useVoice = (form: string): Voice => {
  const results = useResultsVoice(formNamed(form))
  return useMemo(
    () => ({ language: results.language, text: texts[results.language], format: results.format, results }),
    [results],
  )
}
