import type { Code } from '@lyhord/core'

/** A code with the key that chooses it; no key when there are more codes than keys. */
export interface KeyedCode {
  readonly code: Code
  readonly key: string | undefined
}

/** Digits first, then letters; not f (flag), g (go to a page) or h (help), which mean the same everywhere. */
const keys = [...'1234567890abcdeijklmnopqrstuvwxyzåäö']

/** Gives every code the key shown beside it, in the order people see them. */
export const keyed = (codes: readonly Code[]): readonly KeyedCode[] =>
  codes.map((code, i) => ({ code, key: keys[i] }))

/** The code a pressed key stands for. */
export const codeFor = (codes: readonly KeyedCode[], key: string): Code | undefined =>
  codes.find((c) => c.key !== undefined && c.key === key.toLowerCase())?.code
