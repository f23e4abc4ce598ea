import { type Words, words } from '@lyhord/core/words.ts'

/** What every `cli/<name>.ts` exports: how it is written; `run` takes its own arguments and gives the exit code. */
export interface Command {
  readonly usage: string
  readonly run: (args: string[]) => Promise<number>
}

/** One command of the register: a line for the help, and its file, loaded only when called. */
export interface Entry {
  readonly name: string
  readonly summary: Words
  readonly load: () => Promise<unknown>
}

// by name rather than literal, so that a command that is broken or missing does not break the others
const entry = (name: string, sv: string, en: string): Entry => ({
  name,
  summary: words(sv, en),
  load: () => import(`./${name}.ts`),
})

/** Every command, in the order of the help. */
export const commands: readonly Entry[] = [
  entry('serve', 'startar Lyhörd', 'starts Lyhörd'),
  entry('check', 'prövar en fil utan att spara något', 'checks a file, saving nothing'),
  entry(
    'map',
    'föreslår vad kolumner och koder i en fil betyder',
    'proposes what columns and codes of a file mean',
  ),
  entry(
    'import',
    'tar in en fil i den egna nämndens uppgifter',
    "takes a file into your own board's records",
  ),
  entry('result', 'visar resultaten i en fil', 'shows the results of a file'),
  entry('report', 'gör en rapport av resultaten i en fil', 'makes a report of the results of a file'),
  entry('synth', 'skapar en fil med påhittade ärenden', 'makes a file of invented records'),
  entry('codebook', 'skriver ut kodboken', 'prints the codebook'),
  entry('form', 'läser, prövar och skriver formulär som filer', 'reads, checks and writes forms as files'),
  entry('template', 'skapar en Excel-mall för ett formulär', 'makes an Excel template of a form'),
  entry('key', 'skapar och vårdar nyckeln till pseudonymer', 'makes and cares for the key to pseudonyms'),
  entry(
    'pseudonymise',
    'byter personnummer i en fil mot pseudonymer',
    'turns identity numbers in a file into pseudonyms',
  ),
  entry(
    'protect',
    'avgör vad i länkade tabeller som inte får visas',
    'decides what in linked tables may not be shown',
  ),
  entry('audit', 'granskar en fil med celler som ska publiceras', 'audits a file of cells to be published'),
  entry('demonstration', 'gör den påhittade regionens jämförelse', "makes the invented region's comparison"),
  entry('hub', 'länkar den här databasen till en regions', "links this database to a region's"),
  entry('user', 'lägger till, visar och återställer användare', 'adds, lists and resets users'),
  entry('export', 'hämtar ut den egna nämndens uppgifter', "exports your own board's records"),
  entry('backup', 'säkerhetskopierar databasen', 'backs up the database'),
  entry('restore', 'läser in en säkerhetskopia', 'restores a backup'),
]
