import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Person } from './as_person.ts'

/** Where something of the demonstration is found, as somebody who may see it. */
export type AddressFor = (person: Person) => string | Promise<string>

/** A demonstration just begun makes its comparison in the background, ms. */
const patience = 180_000

/** The first in a list at an address of the server that looks like this, when there is one. */
const idOf = async ({ ask }: Person, path: string, has: RegExp): Promise<string> => {
  for (const until = Date.now() + patience; ; await pause(500)) {
    const [list = []] = Object.values<{ id: string }[]>(JSON.parse(JSON.stringify(await ask('GET', path))))
    const found = list.find((one) => has.test(JSON.stringify(one)))
    if (found) return found.id
    assert.ok(Date.now() < until, `${path} has ${has}`)
  }
}
const openCollection = (person: Person) => idOf(person, '/api/collections', /"state":"open"/)

/** The same address for everybody. */
export const at =
  (path: string): AddressFor =>
  () =>
    path
/** The open collection. */
export const collection: AddressFor = async (person) => `/samla-in/${await openCollection(person)}`
/** A new record in it. */
export const recording: AddressFor = async (person) => `${await collection(person)}/nytt`
/** A record that is handed in. */
export const record: AddressFor = async (person) => {
  const records = `/api/records?collection=${await openCollection(person)}&state=submitted`
  return `/arende/${await idOf(person, records, /"secondOf":null/)}`
}
/** The same, to be changed. */
export const changing: AddressFor = async (person) => `${await record(person)}/andra`
/** Recording together that goes on. */
export const session: AddressFor = async (person) =>
  `/arbetspass/${await idOf(person, '/api/work-sessions', /"endedAt":null/)}`
/** What has been released for comparison. */
export const release: AddressFor = async (person) =>
  `/jamfor/utgavor/${await idOf(person, '/api/releases', /"published"/)}`
/** An import that has just begun. */
export const begunImport: AddressFor = async (person) => {
  const id = crypto.randomUUID()
  const begun = { id, collection: await openCollection(person), form: 'utredning', rows: 1 }
  await person.ask('POST', '/api/imports', { ...begun, checksum: '0'.repeat(64) })
  return `/importera/${id}`
}
