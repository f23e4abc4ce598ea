import { useMemo } from 'react'
import { en } from '../../text/en/equity.ts'
import { sv } from '../../text/sv/equity.ts'
import { useVoice as useResultsVoice } from '../results/use_voice.ts'
import type { Voice } from './voice.ts'

const texts = { sv, en }

/** The words and numbers of the page in the language of the screen. */
export const useVoice = (): Voice => {
  const results = useResultsVoice()
  return useMemo(
    () => ({ language: results.language, text: texts[results.language], format: results.format, results }),
    [results],
  )
}
