import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
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
}

interface How {
  /** Without the demonstration region. */
  readonly empty?: boolean
}

/** Starts the product on a folder of its own, and waits until it answers. `stop` takes the folder away. */
export const startProduct = async ({ empty = false }: How = {}): Promise<Product> => {
  const folder = await newFolder()
  const made = process.env.LYHORD_DEMONSTRATION_FOLDER
  if (made && !empty) await promisify(execFile)('cp', ['-a', `${made}/.`, folder])
  const house = await startHouse({ dataDir: folder, empty })
  const { origin: url, printed } = house
  return { url, folder, printed, signIns: await signInsAt(url), stop: () => removeHouse(house) }
}

/** Makes a folder where the product has started once with its demonstration: to begin from a copy takes a fourth of the time. */
export const makeDemonstrationFolder = async (): Promise<string> => {
  const house = await startHouse({ dataDir: await newFolder() })
  try {
    await demonstrationCompared(house.origin)
  } finally {
    await house.stop()
  }
  return house.dataDir
}

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'lyhord-journey-'))

const signInsAt = async (url: string): Promise<readonly SignIn[]> => {
  const setup: { readonly signIns: readonly SignIn[] } = await (await fetch(`${url}/api/setup`)).json()
  return setup.signIns
}

/** A busy machine may take its time; what does not come is a fault all the same. */
const patience = 300_000

/** Waits for the demonstration's comparison, which is made in the background after the first start. */
export const demonstrationCompared = async (url: string): Promise<void> => {
  const [one] = await signInsAt(url)
  const cookie = await signIn(url, one?.email ?? '', one?.password ?? '')
  for (const until = Date.now() + patience; Date.now() < until; await pause(200)) {
    const answer = await fetch(`${url}/api/comparisons`, { headers: { cookie } })
    const { beingMade }: { readonly beingMade: boolean } = await answer.json()
    if (!beingMade) return
  }
  throw new Error("the demonstration's comparison was not made")
}
