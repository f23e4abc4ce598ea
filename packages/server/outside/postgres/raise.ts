import { setTimeout as pause } from 'node:timers/promises'
import { type Access, freePort } from './access.ts'
import { adopt } from './adopt.ts'
import { type Launch, type Launched, launch } from './launch.ts'
import { disownPostmasterFile } from './postmaster_file.ts'

/** A PostgreSQL that is up, or what it said before it gave up. */
export type Raising =
  | { readonly ok: true; readonly pid: number; readonly port: number; readonly adopted: boolean }
  | { readonly ok: false; readonly said: string }

const portIsTaken = (raising: Raising): boolean =>
  !raising.ok && /Address already in use|could not bind/.test(raising.said)

/** Long enough for those who served a PostgreSQL that was killed to notice, and leave its memory. */
const patienceMs = 10_000

const memoryIsInUse = (said: string): boolean => /shared memory block .*still in use/.test(said)

async function launchWhenFree(wanted: Launch, port: number): Promise<Launched> {
  for (const end = Date.now() + patienceMs; ; await pause(200)) {
    const launched = await launch(wanted, port)
    if (launched.ok || !memoryIsInUse(launched.said) || Date.now() > end) return launched
  }
}

/** Adopts the PostgreSQL that runs on this folder, or starts one on the remembered port and no other. */
export async function raise(wanted: Launch, access: Access): Promise<Raising> {
  const adoption = await adopt(wanted.cluster, access)
  if (adoption.found === 'running') return { ok: true, pid: adoption.pid, port: adoption.port, adopted: true }
  if (adoption.found === 'useless') return { ok: false, said: adoption.said }
  await disownPostmasterFile(wanted.cluster)
  const launched = await launchWhenFree(wanted, access.port)
  return launched.ok ? { ok: true, pid: launched.pid, port: access.port, adopted: false } : launched
}

/** As {@link raise}, but takes a free port when the remembered one is taken; for before anybody is connected. */
export async function raiseAnywhere(wanted: Launch, access: Access): Promise<Raising> {
  let raising = await raise(wanted, access)
  for (let attempt = 0; attempt < 5 && !raising.ok && portIsTaken(raising); attempt++)
    raising = await raise(wanted, { ...access, port: await freePort() })
  return raising
}
