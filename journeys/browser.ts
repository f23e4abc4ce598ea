import { type Browser, chromium } from 'playwright-core'
import type { Candidate } from './browser/candidate.ts'
import { browserFromNpm } from './browser/from_npm.ts'
import { browsersOfSystem } from './browser/of_system.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts this one Chromium, headless. */
const launch = ({ program, environment }: Candidate): Promise<Browser> =>
  chromium.launch({ executablePath: program, args: flags, env: { ...process.env, ...environment } })

const firstLine = (error: unknown): string =>
  String(error)
    .split('\n')
    .find((line) => line.trim() !== '') ?? ''

const install = `No Chromium could be started for the tests. Install one (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to a Chromium or Chrome.`

/**
 * Opens a browser for the journeys: the one in CHROME_PATH and no other when that is set, otherwise the one that came
 * with npm, otherwise the system's Chromium or Chrome. The one from npm is the same on every machine and draws no
 * windows: a page takes it half the processor time that it takes a Chromium made for people.
 */
export async function openBrowser(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH
  const found: readonly (() => Promise<Candidate>)[] = chosen
    ? [async () => ({ program: chosen })]
    : [browserFromNpm, ...browsersOfSystem().map((program) => async () => ({ program }))]
  const failures: string[] = []
  for (const find of found) {
    try {
      return await launch(await find())
    } catch (error) {
      failures.push(firstLine(error))
    }
  }
  throw new Error([install, ...failures].join('\n'))
}
