import assert from 'node:assert/strict'
import { once } from 'node:events'
import { lyhord } from './command.ts'
import { password } from './house.ts'
import { type Asker, askerAt, type RunningHouse, signIn } from './running_house.ts'

const email = 'edit@provkoping.example'
const person = ['--email', email, '--name', 'Edit', '--role', 'lead', '--board', 'Nämnden', '--code', '0882']

/** Signs in the one lead of a house, over so many connections. */
export const leadIn = async ({ origin }: RunningHouse, connections = 1): Promise<Asker> =>
  askerAt(origin, connections, await signIn(origin, email, password))

/** Puts a lead in an empty house, and gives a collection of 2025 to record in. */
export const furnish = async (house: RunningHouse): Promise<string> => {
  const env = { DATA_DIR: house.dataDir, DATABASE_URL: '' }
  const invited = await lyhord(env, 'user', 'add', ...person, '--json')
  assert.equal(invited.code, 0, invited.err)
  const { link }: { link: string } = JSON.parse(invited.out)
  const body = { token: link.split('#')[1], password }
  await askerAt(house.origin, 1)('POST', '/api/invitations/acceptance', body)
  const year = { title: 'Uthållighet', form: 'utredning', from: '2025-01-01', to: '2025-12-31' }
  const made = await (await leadIn(house))('POST', '/api/collections', year)
  const { id }: { id: string } = JSON.parse(made.body)
  return id
}

/** Ends the server's process as a power cut does. */
export const killServer = async ({ process: server }: RunningHouse): Promise<void> => {
  const gone = once(server, 'exit')
  server.kill('SIGKILL')
  await gone
}
