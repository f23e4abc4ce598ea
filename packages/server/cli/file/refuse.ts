import { type Language, type Words, words } from '@lyhord/core/words.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { forTerminal } from './for_terminal.ts'
import { languageIn } from './language_in.ts'
import { nearest } from './near.ts'
import { print } from './print.ts'
import { usageIn } from './usage_in.ts'

/** How a command answers: in which language, as JSON or for people. */
export interface Manner {
  readonly lang: Language
  readonly json: boolean
}

/** The manner asked for, read even when the other arguments cannot be understood. */
export const mannerOf = (args: readonly string[]): Manner => ({
  lang: (languageIn(args) ?? process.env.LYHORD_LANG) === 'en' ? 'en' : 'sv',
  json: args.includes('--json'),
})

/** Says why nothing was done and what to do; exit code 2. */
export const refuse = async ({ problem }: Refused, { lang, json }: Manner): Promise<number> => {
  const { id, title, remedy } = problem
  if (json) await print(`${JSON.stringify({ problem: { id, title: title[lang], remedy: remedy[lang] } })}\n`)
  else process.stderr.write(forTerminal(`${title[lang]}\n${remedy[lang]}\n`))
  return 2
}

/** Arguments that a command does not understand. `usage`: the command as it should be written. */
export const misunderstood = (title: Words, usage: string): Refused => ({
  problem: {
    id: 'argument',
    title,
    remedy: words(`Skriv så här: ${usageIn(usage, 'sv')}`, `Write it like this: ${usageIn(usage, 'en')}`),
  },
})

/** What is said of words that a command does not take. */
export const tooMany = words('Kommandot tar inga fler ord.', 'The command takes no more words.')

/** Reads arguments with `parseArgs`, which throws at those it does not know. */
export const understood = <T>(parse: () => T, usage: string): { readonly given: T } | Refused => {
  try {
    return { given: parse() }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if ('code' in error && error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
      return misunderstood(tooMany, usage)
    const option = /'(-[^\s'=]+)/.exec(error.message)?.[1]
    if (option === undefined) throw error
    return misunderstood(isUnknown(error) ? noOption(option, usage) : wrongly(option), usage)
  }
}

const isUnknown = (error: Error): boolean => 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'

const wrongly = (option: string): Words =>
  words(`Det går inte att skriva ${option} så.`, `${option} cannot be written like that.`)

const noOption = (option: string, usage: string): Words => {
  const meant = nearest(option, [...new Set(usage.match(/--[a-z-]+/g))])
  return words(
    `${option} finns inte här.${meant ? ` Menade du ${meant}?` : ''}`,
    `There is no ${option} here.${meant ? ` Did you mean ${meant}?` : ''}`,
  )
}
