import type { Words } from '@lyhord/core'

/** A database that is up. `url` is for `pg` (and holds a password: never log it); `close` stops what we started. */
export interface Database {
  readonly url: string
  readonly embedded: boolean
  readonly close: () => Promise<void>
}

/** The database, or the sentence to show before leaving with exit code 1. */
export type Opening =
  | { readonly ok: true; readonly database: Database }
  | { readonly ok: false; readonly reason: Words }

/** Where short messages about the database go (one line each). */
export type Say = (text: Words) => void

/**
 * How to open: `purpose` is told to others who want the folder; `share` lets a command use the database of a
 * running server; `durable: false` gives up safety for speed, in tests only.
 */
export interface OpenOptions {
  readonly purpose: string
  readonly share?: boolean
  readonly durable?: boolean
  readonly say?: Say
}
