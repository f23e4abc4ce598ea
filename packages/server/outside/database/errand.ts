/** Rows to be added when the work is done, as literals: `insert into … values`, and `(…)` for each row. */
export interface Closing {
  readonly into: string
  readonly rows: readonly string[]
}

/**
 * What kind of work it is. `look`: everything read is of one moment, and nothing can be changed. `closing`: rows asked for
 * when the work is done, that go with the commit in one round trip, and in one statement with those of the others.
 */
export type Errand = 'look' | { readonly closing: () => Closing }

type Errands = readonly (Errand | undefined)[]

/** How a transaction for these begins: one text, one round trip. The tenant's id holds nothing but digits and hyphens. */
export const textOfBegin = (tenant: string, errands: Errands): string => {
  const tenantIs = `set_config('lyhord.tenant', '${tenant}', true)`
  return errands.every((e) => e === 'look')
    ? `begin isolation level repeatable read read only; select ${tenantIs}`
    : `begin; select ${tenantIs}, set_config('synchronous_commit', 'off', true)`
}

/*
 * A commit does not wait for the disk, so that the lock on the tenant's audit chain is free for the next one
 * meanwhile; the message after it does, and with it all that was written before, ours included. Nobody is answered
 * before that, and many share one wait.
 */
const durably = `commit; select pg_logical_emit_message(true, 'lyhord', '')`

/** How it ends: the closing rows, and the commit. */
export const textOfEnd = (errands: Errands): string =>
  errands.every((e) => e === 'look') ? 'commit' : [...lastStatements(errands), durably].join('; ')

const lastStatements = (errands: Errands): string[] => {
  const all = errands.flatMap((e) => (typeof e === 'object' ? [e.closing()] : []))
  const given = all.filter(({ rows }) => rows.length > 0)
  return [...Map.groupBy(given, ({ into }) => into)].map(
    ([into, parts]) => `${into} ${parts.flatMap(({ rows }) => rows).join(', ')}`,
  )
}
