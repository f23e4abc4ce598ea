import { type Asker, askerAt, signIn } from '../packages/server/testing/running_house.ts'
import { demonstrationPassword } from '../packages/server/work/demonstration/people.ts'

/** The first person of the demonstration in this role, with so many connections open. */
export const personIn = async (origin: string, role: string, connections: number): Promise<Asker> => {
  const { body } = await askerAt(origin, 1)('GET', '/api/setup')
  const { signIns }: { signIns: { email: string; role: string }[] } = JSON.parse(body)
  const email = signIns.find((s) => s.role === role)?.email ?? ''
  return askerAt(origin, connections, await signIn(origin, email, demonstrationPassword))
}
