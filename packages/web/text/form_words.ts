import { isListed } from '../forms/form_list.ts'
import { formWords as en } from './en/form_words.ts'
import { ownFormWords as ownEn } from './en/own_form_words.ts'
import { type FormWords, formWords as sv } from './sv/form_words.ts'
import { ownFormWords as ownSv } from './sv/own_form_words.ts'
import { useText } from './text.tsx'

/** What the records of a form are called, in the language of the screen. */
export const useFormWords = (form: string): FormWords => {
  const listed = useText({ sv, en })
  const own = useText({ sv: ownSv, en: ownEn })
  return isListed(form) ? listed[form] : own
}
