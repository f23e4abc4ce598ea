import { containsPersonalNumber } from '@lyhord/core'
import type { TextAsked } from './texts_asked.ts'

/** Secrets are not texts about people, and must not be looked into. */
const secrets = new Set(['password', 'current', 'next', 'token', 'code'].map((name) => `body.${name}`))

/** Where texts hold a personal identity number: the paths, never the numbers, nor a path through one. */
export const personalNumbersAt = (texts: readonly TextAsked[]): string[] =>
  texts
    .filter(({ at, text }) => !secrets.has(at) && holdsOne(text))
    .map(({ at }) => at)
    .filter((at) => !holdsOne(at))

/* A number pasted in wide digits or with invisible characters in it points out the same person. */
const holdsOne = (text: string): boolean =>
  containsPersonalNumber(text) || containsPersonalNumber(plain(text))

const plain = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '')
