import { type Kysely, sql } from 'kysely'

/* The hub's own database: links and letters. No tenant's row is in it; only commands and the exchange open it. */

/** One end of a link. `codes`: the municipalities that a member may speak for. */
export interface Link {
  readonly id: string
  readonly kind: 'out' | 'in'
  readonly name: string
  readonly handle: string
  readonly region: string
  readonly codes: readonly string[]
}

type Hub = Kysely<unknown>

export const listLinks = async (q: Hub): Promise<readonly Link[]> => {
  const { rows } = await sql<Link>`
    select link_id as id, kind, name, handle, region, codes from links order by kind, name`.execute(q)
  return rows
}

export const insertLink = async (q: Hub, link: Link): Promise<void> => {
  await sql`insert into links (link_id, kind, name, handle, region, codes)
    values (${link.id}, ${link.kind}, ${link.name}, ${link.handle}, ${link.region}, ${[...link.codes]}::text[])`.execute(
    q,
  )
}

/** Removes a link with its letters. */
export const deleteLink = async (q: Hub, { id, kind, handle, region }: Link): Promise<void> => {
  if (kind === 'in') await deleteArrived(q, handle)
  else await sql`delete from letters where to_tenant = ${region} and link is null`.execute(q)
  await sql`delete from links where link_id = ${id}`.execute(q)
}

/** Removes what has arrived through a link, before it is copied anew. */
export const deleteArrived = async (q: Hub, handle: string): Promise<void> => {
  await sql`delete from letters where link = ${handle}`.execute(q)
}

/** One submission on its way; `payload` is read by `work/hub/letter.ts`. */
export interface Letter {
  readonly tenant: string
  readonly id: string
  readonly payload: unknown
}

/** The ids of what has been sent from here to a region. */
export const listSentIds = async (q: Hub, region: string): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    select submission_id as id from letters where to_tenant = ${region} and link is null`.execute(q)
  return new Set(rows.map((r) => r.id))
}

export const sendLetter = async (q: Hub, region: string, { tenant, id, payload }: Letter): Promise<void> => {
  await sql`insert into letters (to_tenant, tenant_id, submission_id, payload)
    values (${region}, ${tenant}, ${id}, ${JSON.stringify(payload)}::jsonb) on conflict do nothing`.execute(q)
}

/** Takes a letter back: it goes away at the other side too. */
export const recallLetter = async (q: Hub, region: string, id: string): Promise<void> => {
  await sql`delete from letters where to_tenant = ${region} and submission_id = ${id} and link is null`.execute(
    q,
  )
}

/** What has arrived through a link to its region, oldest first, without what it says. */
export const listArrived = async (
  q: Hub,
  { handle, region }: Link,
): Promise<readonly (Omit<Letter, 'payload'> & { readonly held: string | null })[]> => {
  const { rows } = await sql<Omit<Letter, 'payload'> & { held: string | null }>`
    select tenant_id as tenant, submission_id as id, held from letters
    where link = ${handle} and to_tenant = ${region} order by at, submission_id`.execute(q)
  return rows
}

export const readPayload = async (q: Hub, region: string, id: string): Promise<unknown> => {
  const { rows } = await sql<{ payload: unknown }>`
    select payload from letters where to_tenant = ${region} and submission_id = ${id}`.execute(q)
  return rows[0]?.payload
}

/** Notes why a letter is not taken in; null when it is. */
export const holdLetter = async (q: Hub, region: string, id: string, why: string | null): Promise<void> => {
  await sql`update letters set held = ${why}
    where to_tenant = ${region} and submission_id = ${id} and held is distinct from ${why}`.execute(q)
}

/** What a link has carried, by why it is held (null: taken in, or sent). */
export const countLetters = async (
  q: Hub,
): Promise<
  readonly {
    readonly link: string | null
    readonly region: string
    readonly held: string | null
    readonly letters: number
    readonly last: Date
  }[]
> => {
  const { rows } = await sql<{
    link: string | null
    region: string
    held: string | null
    letters: number
    last: Date
  }>`
    select link, to_tenant as region, held, count(*)::int as letters, max(at) as last from letters
    group by link, to_tenant, held order by 1, 2, 3`.execute(q)
  return rows
}

/** Runs work that one process at a time does; `undefined` when another is at it. */
export const alone = async <T>(q: Hub, work: (q: Hub) => Promise<T>): Promise<T | undefined> =>
  q.connection().execute(async (held) => {
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_lock(7265402) as mine`.execute(held)
    if (!rows[0]?.mine) return undefined
    try {
      return await work(held)
    } finally {
      await sql`select pg_advisory_unlock(7265402)`.execute(held)
    }
  })
