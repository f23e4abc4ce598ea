import { useMemo } from 'react'
import { type FormId, firstForm } from '../../forms/form_list.ts'
import { formWords as wordsEn } from '../../text/en/form_words.ts'
import { enFor } from '../../text/en/results.ts'
import { formats } from '../../text/format.ts'
import { formWords as wordsSv } from '../../text/sv/form_words.ts'
import { svFor } from '../../text/sv/results.ts'
import { useLanguage } from '../../text/text.tsx'
import type { Voice } from './voice.ts'

const texts = {
  sv: (form: FormId) => svFor(wordsSv[form]),
  en: (form: FormId) => enFor(wordsEn[form]),
}

/** The words and numbers of a form's results in the language of the screen. */
export const useVoice = (form: FormId = firstForm): Voice => {
  const language = useLanguage()
  return useMemo(
    () => ({ language, text: texts[language](form), format: formats[language] }),
    [language, form],
  )
}
