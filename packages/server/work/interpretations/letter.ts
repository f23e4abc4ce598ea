import type { Language } from '@lyhord/core'
import type { Letter } from '../../outside/mail.ts'

const words = {
  sv: {
    subject: 'Det finns något nytt i jämförelsen',
    why: 'Du får det här brevet för att du har valt det. Du ändrar det på samma sida.',
  },
  en: {
    subject: 'There is something new in the comparison',
    why: 'You get this letter because you have chosen to. You change that on the same page.',
  },
}

/** The letter that says that something is new, and where: no figure, no board, no text. */
export const letterTo = (to: string, origin: string, language: Language): Letter => {
  const { subject, why } = words[language]
  return { to, subject, text: `${subject}.\n\n${origin}/jamfor/tolkningar\n\n${why}\n` }
}
