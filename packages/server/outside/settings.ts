import { resolve } from 'node:path'
import { type Language, type Words, words } from '@lyhord/core'
import type { MailSettings } from './mail.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** How much the log tells, pino's names. */
export type LogLevel = (typeof logLevels)[number]

/** Everything the environment decides, read once at start; `dataDir` is absolute, `port` 0 means any free port. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly logLevel: LogLevel
  /** Who gives this may read `/metrics` from elsewhere; without it only the machine itself may. */
  readonly metricsToken?: string | undefined
  readonly language: Language
  /** The address of the licence that open data is given under. */
  readonly licence?: string | undefined
  /** Where Kolada's interface is reached. */
  readonly kolada?: string | undefined
  /** Without it no e-mail is sent. */
  readonly mail?: MailSettings
}

/** The settings, or one kind sentence per setting that cannot be used. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reasons: readonly Words[] }

type Environment = Readonly<Record<string, string | undefined>>

const badPort = (given: string): Words =>
  words(
    `PORT är "${given}", men måste vara ett heltal mellan 0 och 65535. Skriv till exempel PORT=3000.`,
    `PORT is "${given}" but must be a whole number between 0 and 65535. Write for example PORT=3000.`,
  )

const badLogLevel = (given: string): Words =>
  words(
    `LOG_LEVEL är "${given}". Välj ett av: ${logLevels.join(', ')}.`,
    `LOG_LEVEL is "${given}". Choose one of: ${logLevels.join(', ')}.`,
  )

const badDatabaseUrl = words(
  'DATABASE_URL måste börja med postgres:// eller postgresql:// och vara en hel adress. Utelämna den för att använda den inbyggda databasen.',
  'DATABASE_URL must begin with postgres:// or postgresql:// and be a whole address. Leave it out to use the built-in database.',
)

const badLicence = words(
  'OPEN_DATA_LICENCE måste vara en hel webbadress, till exempel https://creativecommons.org/licenses/by/4.0/.',
  'OPEN_DATA_LICENCE must be a whole web address, for example https://creativecommons.org/licenses/by/4.0/.',
)

const badKolada = words(
  'KOLADA_URL måste vara en hel webbadress, till exempel https://api.kolada.se/v3.',
  'KOLADA_URL must be a whole web address, for example https://api.kolada.se/v3.',
)

const badMail = words(
  'SMTP_URL måste börja med smtp:// eller smtps:// och MAIL_FROM måste vara en e-postadress. Ge båda, eller ingen för att inte skicka e-post.',
  'SMTP_URL must begin with smtp:// or smtps:// and MAIL_FROM must be an e-mail address. Give both, or neither to send no e-mail.',
)

const isMail = ({ url, from }: MailSettings): boolean =>
  /^smtps?:\/\//.test(url) &&
  URL.canParse(url) &&
  /^[^\s@]+@[^\s@]+$|^[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>$/.test(from)

const isWebAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text)

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65535

const isDatabaseUrl = (text: string): boolean => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)

/**
 * Reads PORT, HOST, DATA_DIR, DATABASE_URL, LOG_LEVEL, METRICS_TOKEN, SMTP_URL, MAIL_FROM, OPEN_DATA_LICENCE, KOLADA_URL and LYHORD_LANG; an empty value counts as not
 * given. Somebody who reads at a terminal is spared a line per request.
 */
export function readSettings(environment: Environment, atTerminal = false): ReadSettings {
  const port = environment.PORT || '3000'
  const databaseUrl = environment.DATABASE_URL || undefined
  const wantedLevel = environment.LOG_LEVEL || (atTerminal ? 'warn' : 'info')
  const logLevel = logLevels.find((level) => level === wantedLevel.toLowerCase())
  const reasons: Words[] = []
  if (!isPort(port)) reasons.push(badPort(port))
  if (databaseUrl && !isDatabaseUrl(databaseUrl)) reasons.push(badDatabaseUrl)
  const mail = { url: environment.SMTP_URL || '', from: environment.MAIL_FROM || '' }
  const mails = mail.url !== '' || mail.from !== ''
  if (mails && !isMail(mail)) reasons.push(badMail)
  const licence = environment.OPEN_DATA_LICENCE || undefined
  if (licence !== undefined && !URL.canParse(licence)) reasons.push(badLicence)
  const kolada = environment.KOLADA_URL || undefined
  if (kolada !== undefined && !isWebAddress(kolada)) reasons.push(badKolada)
  if (!logLevel) reasons.push(badLogLevel(wantedLevel))
  if (!logLevel || reasons.length > 0) return { ok: false, reasons }
  const settings: Settings = {
    port: Number(port),
    host: environment.HOST || '127.0.0.1',
    dataDir: resolve(environment.DATA_DIR || './data'),
    ...(databaseUrl && { databaseUrl }),
    ...(environment.METRICS_TOKEN && { metricsToken: environment.METRICS_TOKEN }),
    ...(mails && { mail }),
    ...(licence !== undefined && { licence }),
    ...(kolada !== undefined && { kolada }),
    logLevel,
    language: environment.LYHORD_LANG === 'en' ? 'en' : 'sv',
  }
  return { ok: true, settings }
}
