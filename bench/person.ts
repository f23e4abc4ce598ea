import { setTimeout as pause } from 'node:timers/promises'
import { type Asker, askerAt, signIn } from '../packages/server/testing/running_house.ts'
import { demonstrationPassword } from '../packages/server/work/demonstration/people.ts'

/** The first person of the demonstration in this role, with so many connections open, when the house has come to rest. */
export const personIn = async (origin: string, role: string, connections: number): Promise<Asker> => {
  const ask = askerAt(origin, connections, await sessionIn(origin, role))
  while (await comparisonBeingMade(ask)) await pause(200)
  return ask
}

/** A new session of the same person. */
export const sessionIn = async (origin: string, role: string): Promise<string> => {
  const { body } = await askerAt(origin, 1)('GET', '/api/setup')
  const { signIns }: { signIns: { email: string; role: string }[] } = JSON.parse(body)
  return signIn(origin, signIns.find((s) => s.role === role)?.email ?? '', demonstrationPassword)
}

/** After the first start the demonstration's comparison is made in the background, on a core of its own. */
const comparisonBeingMade = async (ask: Asker): Promise<boolean> => {
  const { beingMade }: { beingMade: boolean } = JSON.parse((await ask('GET', '/api/comparisons')).body)
  return beingMade
}
