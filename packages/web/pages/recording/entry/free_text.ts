import { answerRules, containsPersonalNumber } from '@lyhord/core'
import { useWords } from '../../../text/text.tsx'

/** What to say of a text that must not leave this computer; `undefined` when it may. */
export const useStopped = (): ((text: string) => string | undefined) => {
  const words = useWords()
  const { message, remedy } = answerRules['svar-personnummer']
  return (text) => (containsPersonalNumber(text) ? `${words(message)} ${words(remedy)}` : undefined)
}
