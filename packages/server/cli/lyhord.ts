import { type Language, type Words, words } from '@lyhord/core/words.ts'
import { type Command, commands, type Entry } from './commands.ts'
import { usageIn } from './file/usage_in.ts'

const usage = words('Användning: lyhord KOMMANDO …', 'Usage: lyhord COMMAND …')
const languages = words(
  'Hjälp på engelska: lyhord --help --lang en',
  'Help in Swedish: lyhord --help --lang sv',
)

const unknown = (name: string): Words =>
  words(`Kommandot "${name}" finns inte.`, `There is no command "${name}".`)
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
  const given = args[args.indexOf('--lang') + 1] ?? ''
  const wanted = args.includes('--lang') ? given : (process.env.LYHORD_LANG ?? '')
  return wanted === 'en' ? 'en' : 'sv'
}

function helpOf({ name, summary }: Entry, { usage }: Command, language: Language): string {
  return [`lyhord ${name} ${summary[language]}.`, '', usageIn(usage, language)].join('\n')
}

const asksHow = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h')

function tell(text: string): number {
  console.log(text)
  return 0
}

async function dispatch([name = '--help', ...args]: readonly string[]): Promise<number> {
  const language = languageOf([name, ...args])
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

// not process.exit: what has been written to a pipe must get through first
process.exitCode = await dispatch(process.argv.slice(2))
