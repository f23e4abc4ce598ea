import { setTimeout as pause } from 'node:timers/promises'
import { type Words, words } from '@lyhord/core'
import pg from 'pg'
import type { Opening, Say } from './opening.ts'

const oldest = 150000

async function versionOf(url: string): Promise<number | Error> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    return Number(rows[0]?.server_version_num)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    await client.end().catch(() => undefined)
  }
}

// host and database only: the address itself holds a password
const placeOf = (url: string): string => {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname || 'localhost'}:${port || 5432}${pathname}`
}

const waiting = (place: string): Words =>
  words(`Väntar på databasen ${place} …`, `Waiting for the database ${place} …`)

const silent = (place: string, why: string): Words =>
  words(
    `Databasen ${place} i DATABASE_URL går inte att använda (${why}). Kontrollera adress, lösenord och att den är igång.`,
    `The database ${place} in DATABASE_URL cannot be used (${why}). Check the address, the password and that it is running.`,
  )

const tooOld = (place: string, version: number): Words =>
  words(
    `Databasen ${place} är PostgreSQL ${Math.floor(version / 10000)}. Lyhörd behöver 15 eller senare.`,
    `The database ${place} is PostgreSQL ${Math.floor(version / 10000)}. Lyhörd needs 15 or later.`,
  )

/** Checks that the database of DATABASE_URL answers and is new enough; waits half a minute for one that starts later. */
export async function openExternal(url: string, say: Say, patienceMs = 30_000): Promise<Opening> {
  const place = placeOf(url)
  const end = Date.now() + patienceMs
  let version = await versionOf(url)
  if (version instanceof Error) say(waiting(place))
  while (version instanceof Error && !(version instanceof pg.DatabaseError) && Date.now() < end) {
    await pause(1000)
    version = await versionOf(url)
  }
  if (version instanceof Error) return { ok: false, reason: silent(place, version.message) }
  if (version < oldest) return { ok: false, reason: tooOld(place, version) }
  return { ok: true, database: { url, embedded: false, close: async () => undefined } }
}
