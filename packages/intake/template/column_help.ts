import { codesOf, type Language, type Variable, type Words, words } from '@lyhord/core'

const several = words(
  'Flera svar skrivs med | emellan, till exempel: ',
  'Write several answers with | between, for example: ',
)

/** How the answers to a variable are written in a cell. */
export const howToWrite = (variable: Variable): Words => {
  switch (variable.kind) {
    case 'one':
    case 'yes_no':
      return words('Välj i listan.', 'Choose in the list.')
    case 'multi':
      return words(several.sv + exampleOf(variable), several.en + exampleOf(variable))
    case 'number':
      return words(
        `Ett helt tal, ${variable.min}–${variable.max}.`,
        `A whole number, ${variable.min}–${variable.max}.`,
      )
    case 'day':
      return words('En dag: år-månad-dag.', 'A day: year-month-day.')
    case 'text':
      return words(
        `Text, högst ${variable.maxLength} tecken.`,
        `Text, at most ${variable.maxLength} characters.`,
      )
    case 'pseudonym':
      return words(
        '64 tecken, 0–9 och a–f. Kommandot lyhord pseudonymise gör dem av personnummer. Skriv aldrig personnummer här.',
        '64 characters, 0–9 and a–f. The command lyhord pseudonymise makes them. Never write identity numbers here.',
      )
  }
}

/** Two codes that may be chosen together. */
const exampleOf = (variable: Variable): string =>
  (codesOf(variable) ?? [])
    .filter(({ alone }) => !alone)
    .slice(0, 2)
    .map(({ id }) => id)
    .join('|')

/** What a person reads at a cell: the question, how it is answered, and the help if there is room. */
export const promptOf = (variable: Variable, lang: Language): string =>
  [variable.question[lang], howToWrite(variable)[lang], variable.help?.[lang]]
    .filter((text) => text !== undefined)
    .join('\n')
