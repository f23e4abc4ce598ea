import { useMemo } from 'react'
import { en } from '../../text/en/results.ts'
import { formats } from '../../text/format.ts'
import { sv } from '../../text/sv/results.ts'
import { useLanguage } from '../../text/text.tsx'
import type { Voice } from './voice.ts'

const texts = { sv, en }

/** The words and numbers of the results page in the language of the screen. */
export const useVoice = (): Voice => {
  const language = useLanguage()
  return useMemo(() => ({ language, text: texts[language], format: formats[language] }), [language])
}
