import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { removeHouse, signIn, startHouse } from '../packages/server/testing/running_house.ts'

/** An invented person to sign in as. */
export interface SignIn {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: 'caseworker' | 'lead' | 'analyst' | 'administrator'
  readonly tenant: string
}

/** The whole product, running on its own temporary folder. */
export interface Product {
  readonly url: string
  /** Where it keeps its data, for commands that are run beside it. */
  readonly folder: string
  /** Everything it has printed, for the one-time code of an empty start. */
  readonly printed: () => string
  readonly signIns: readonly SignIn[]
  readonly stop: () => Promise<void>
  /** Kills the server where it stands and starts it again on the same folder; gives where it is now. */
  readonly killedAndBack: () => Promise<string>
}

interface How {
  /** Without the demonstration region. */
  readonly empty?: boolean
}

/** Starts the product on a folder of its own, and waits until it answers. `stop` takes the folder away. */
export const startProduct = async ({ empty = false }: How = {}): Promise<Product> => {
  const folder = await newFolder()
  const made = process.env.LYHORD_DEMONSTRATION_FOLDER
  if (made && !empty) await copyWhenMade(made, folder)
  let house = await startHouse({ dataDir: folder, empty })
  const { origin: url, printed } = house
  const killedAndBack = async (): Promise<string> => {
    house.process.kill('SIGKILL')
    await once(house.process, 'exit')
    house = await startHouse({ dataDir: folder })
    return house.origin
  }
  const stop = () => removeHouse(house)
  return { url, folder, printed, signIns: await signInsAt(url), stop, killedAndBack }
}

/**
 * Makes a folder where the product has started once with its demonstration, and gives its place: to begin from a copy
 * takes a fourth of the time. Whoever starts the product from now on, in processes started from now on too, waits for it.
 */
export const makeDemonstration = async (): Promise<string> => {
  const place = join(tmpdir(), `lyhord-demonstration-${process.pid}`)
  process.env.LYHORD_DEMONSTRATION_FOLDER = place
  const folder = await newFolder()
  try {
    await startOnce(folder)
  } finally {
    // even when that failed: nobody waits for what does not come
    await rename(folder, place)
  }
  return place
}

const startOnce = async (dataDir: string): Promise<void> => {
  const house = await startHouse({ dataDir })
  try {
    await demonstrationCompared(house.origin)
  } finally {
    await house.stop()
  }
}

const copyWhenMade = async (made: string, folder: string): Promise<void> => {
  await waitUntil('the demonstration folder was made', async () => existsSync(made))
  await promisify(execFile)('cp', ['-a', `${made}/.`, folder])
}

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'lyhord-journey-'))

const signInsAt = async (url: string): Promise<readonly SignIn[]> => {
  const setup: { readonly signIns: readonly SignIn[] } = await (await fetch(`${url}/api/setup`)).json()
  return setup.signIns
}

/** Waits for the demonstration's comparison, which is made in the background after the first start. */
export const demonstrationCompared = async (url: string): Promise<void> => {
  const [one] = await signInsAt(url)
  const cookie = await signIn(url, one?.email ?? '', one?.password ?? '')
  await waitUntil("the demonstration's comparison was made", async () => {
    const answer = await fetch(`${url}/api/comparisons`, { headers: { cookie } })
    const { beingMade }: { readonly beingMade: boolean } = await answer.json()
    return !beingMade
  })
}

/** A busy machine may take its time; what does not come is a fault all the same. */
const patience = 600_000

const waitUntil = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  for (const until = Date.now() + patience; Date.now() < until; await pause(200)) if (await isSo()) return
  throw new Error(`it did not come about that ${what}`)
}
