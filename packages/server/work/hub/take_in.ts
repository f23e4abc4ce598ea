import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import type { Hub } from '../../outside/hub/open_hub.ts'
import { writeAudit } from '../../queries/audit.ts'
import {
  insertArrived,
  type KnownHouse,
  listHouses,
  listTakenIn,
  saveHouseElsewhere,
} from '../../queries/hub.ts'
import { holdLetter, type Letter, type Link, listArrived, readPayload } from '../../queries/letters.ts'
import { withdrawSubmission } from '../../queries/submissions.ts'
import { type Held, type ReadLetter, readLetter } from './letter.ts'

/** How many letters became submissions here, how many were withdrawn again, and how many lie held. */
export interface TakenIn {
  readonly taken: number
  readonly withdrawn: number
  readonly held: number
}

/**
 * Turns letters that have arrived through a link into submissions to its region, in a house for each board elsewhere, and
 * withdraws those whose letters are gone. It may be done again at any time, and only when the link has been copied.
 */
export const takeIn = async (pools: Pools, { q }: Pick<Hub, 'q'>, link: Link): Promise<TakenIn> => {
  const arrived = await listArrived(q, link)
  let houses = await listHouses(pools.gate)
  const ours = async () => {
    const own = houses.filter((h) => h.elsewhere === link.id && h.kind !== 'region')
    const known: { readonly tenant: string; readonly id: string }[] = []
    for (const { id: tenant } of own)
      for (const id of await inTenant(
        pools.app,
        { tenant, user: null },
        (db) => listTakenIn(db, link.id),
        'look',
      ))
        known.push({ tenant, id })
    return known
  }
  const before = await ours()
  const there = new Set(before.map((s) => s.id))
  const count = { taken: 0, withdrawn: 0, held: 0 }
  for (const letter of arrived.filter((l) => !there.has(l.id))) {
    const payload = await readPayload(q, link.region, letter.id)
    const held = await take(pools, link, houses, { ...letter, payload })
    await holdLetter(q, link.region, letter.id, held)
    if (held === null) houses = await listHouses(pools.gate)
    count[held === null ? 'taken' : 'held']++
  }
  const now = new Set(arrived.map((l) => l.id))
  for (const { tenant, id } of before.filter((s) => !now.has(s.id))) {
    await inTenant(pools.app, { tenant, user: null }, (db) => withdrawSubmission(db, id))
    count.withdrawn++
  }
  return count
}

const take = async (
  { app }: Pools,
  link: Link,
  houses: readonly KnownHouse[],
  { tenant, id, payload }: Letter,
): Promise<Held | null> => {
  const letter = readLetter(payload)
  if ('held' in letter) return letter.held
  const hindered = hindranceOf(link, houses, tenant, letter)
  if (hindered) return hindered
  const { code, name, form, period } = letter
  await inTenant(app, { tenant, user: null }, async (db) => {
    await saveHouseElsewhere(db, { code, name, kind: 'board' }, link.id)
    await insertArrived(db, { ...letter, id, to: link.region, link: link.id })
  })
  await inTenant(app, { tenant: link.region, user: null }, (db) =>
    writeAudit(db, { act: 'tallies_received', purpose: `${form} ${period} ${code}` }),
  )
  return null
}

/** A member speaks for its own municipalities alone, and a house is reached through one link alone. */
const hindranceOf = (
  link: Link,
  houses: readonly KnownHouse[],
  tenant: string,
  { code }: ReadLetter,
): Held | undefined => {
  if (!link.codes.includes(code.slice(0, 4))) return 'not_their_code'
  const house = houses.find((h) => h.id === tenant)
  if (house && house.elsewhere !== link.id && !house.left) return 'house_taken'
  const other = houses.some((h) => h.id !== tenant && h.code === code && h.kind !== 'region')
  return other && !house ? 'code_taken' : undefined
}
