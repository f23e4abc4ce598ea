import { type Language, type Words, words } from '@lyhord/core/words.ts'
import { version } from '../version.ts'
import { type Command, commands, type Entry } from './commands.ts'
import { languageIn } from './file/language_in.ts'
import { nearest } from './file/near.ts'
import { usageIn } from './file/usage_in.ts'

const usage = words('Användning: lyhord KOMMANDO …', 'Usage: lyhord COMMAND …')
const languages = words(
  'Hjälp på engelska: lyhord --help --lang en',
  'Help in Swedish: lyhord --help --lang sv',
)

const unknown = (name: string): Words => {
  const meant = nearest(
    name,
    commands.map((c) => c.name),
  )
  return words(
    `Kommandot "${name}" finns inte.${meant ? ` Menade du ${meant}?` : ''}`,
    `There is no command "${name}".${meant ? ` Did you mean ${meant}?` : ''}`,
  )
}
const seeAll = words('Skriv lyhord --help för att se alla.', 'Write lyhord --help to see them all.')

function help(language: Language): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary[language]}`)
  return [usage[language], '', ...lines, '', languages[language]].join('\n')
}

const isCommand = (loaded: unknown): loaded is Command =>
  typeof loaded === 'object' &&
  loaded !== null &&
  'run' in loaded &&
  typeof loaded.run === 'function' &&
  'usage' in loaded &&
  typeof loaded.usage === 'string'

function languageOf(args: readonly string[]): Language {
  return (languageIn(args) ?? process.env.LYHORD_LANG) === 'en' ? 'en' : 'sv'
}

const noSuchLanguage = (asked: string): Words =>
  words(`Språket "${asked}" finns inte.`, `There is no language "${asked}".`)
const twoLanguages = words('Skriv --lang sv eller --lang en.', 'Write --lang sv or --lang en.')

/** Whoever asks for a third language may read only one of the two: both are said. */
function refuseLanguage(asked: string, json: boolean): number {
  const [title, remedy] = [noSuchLanguage(asked), twoLanguages].map(({ sv, en }) => `${sv} ${en}`)
  if (json) console.log(JSON.stringify({ problem: { id: 'argument', title, remedy } }))
  else console.error(`${title}\n${remedy}`)
  return 2
}

function helpOf({ name, summary }: Entry, { usage }: Command, language: Language): string {
  return [`lyhord ${name} ${summary[language]}.`, '', usageIn(usage, language)].join('\n')
}

const asksHow = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h')

function tell(text: string): number {
  console.log(text)
  return 0
}

/** Does what the words after `lyhord` say, and gives the exit code. */
export async function main([name = '--help', ...args]: readonly string[]): Promise<number> {
  const asked = languageIn([name, ...args])
  if (asked !== undefined && asked !== 'sv' && asked !== 'en')
    return refuseLanguage(asked, args.includes('--json'))
  const language = languageOf([name, ...args])
  if (name === '--version') return tell(version)
  if (name.startsWith('-') || name === 'help') return tell(help(language))
  const entry = commands.find((command) => command.name === name)
  const loaded = await entry?.load()
  if (entry === undefined || !isCommand(loaded)) return refuseUnknown(name, language, args.includes('--json'))
  return asksHow(args) ? tell(helpOf(entry, loaded, language)) : loaded.run(args)
}

function refuseUnknown(name: string, language: Language, json: boolean): number {
  const [title, remedy] = [unknown(name)[language], seeAll[language]]
  if (json) console.log(JSON.stringify({ problem: { id: 'kommando-okant', title, remedy } }))
  else console.error(`${title} ${remedy}`)
  return 2
}
