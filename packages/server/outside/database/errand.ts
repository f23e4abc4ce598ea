/** What is to be written when the work is done: rows as literals, `(…)`, and the statement that writes those of all. */
export interface Closing {
  readonly statement: (rows: string) => string
  readonly rows: readonly string[]
}

/**
 * What kind of work it is. `look`: everything read is of one moment, and nothing can be changed. `closing`: rows asked for
 * when the work is done, that go with the commit in one round trip, and in one statement with those of the others.
 */
export type Errand = 'look' | { readonly closing: () => Closing }

type Errands = readonly (Errand | undefined)[]

/**
 * How a transaction for these begins, in one text. The tenant's id holds nothing but digits and hyphens. What many share
 * comes again and again, for few rows by their keys: planned once per connection.
 */
export const textOfBegin = (tenant: string, errands: Errands, shared: boolean): string => {
  const plannedOnce = shared ? '; set local plan_cache_mode = force_generic_plan' : ''
  const tenantIs = `set local lyhord.tenant = '${tenant}'`
  return errands.every((e) => e === 'look')
    ? `begin isolation level repeatable read read only; ${tenantIs}`
    : `begin; ${tenantIs}; set local synchronous_commit = off${plannedOnce}`
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
  return [...Map.groupBy(given, ({ statement }) => statement)].map(([statement, parts]) =>
    statement(parts.flatMap(({ rows }) => rows).join(', ')),
  )
}
