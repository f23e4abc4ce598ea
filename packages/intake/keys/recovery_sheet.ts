import { type Language, words } from '@lyhord/core'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { hmacHex } from './hmac.ts'
import { type KeyProblem, keyProblems, lineProblem } from './key_problem.ts'
import { keyOf, type TenantKey } from './tenant_key.ts'

const lines = 8
const digitsInLine = 8

const title = words('Återställningsblad för nyckeln', 'Recovery sheet for the key')
const care = words(
  'Den som har det här bladet har nyckeln. Förvara det inlåst, skilt från nyckelfilen.',
  'Whoever has this sheet has the key. Keep it locked up, apart from the key file.',
)
const explained = words(
  'Varje rad har sitt nummer, åtta tecken och fyra kontrolltecken. Siffrorna är 0–9 och bokstäverna A–F.',
  'Each line has its number, eight characters and four check characters. Digits are 0–9 and letters A–F.',
)
const whose = words('Gäller', 'Belongs to')
const madeOn = words('Skapad', 'Made')
const checkValue = words('Kontrollvärde', 'Check value')

/** A key as a sheet to print: eight numbered lines, each with a check of its own, so that a slip of the pen is located. */
export const recoverySheet = (key: TenantKey, lang: Language): string => {
  const hex = bytesToHex(key.bytes)
  const numbered = Array.from({ length: lines }, (_, at) =>
    lineOf(at + 1, hex.slice(at * digitsInLine, (at + 1) * digitsInLine)),
  )
  return [
    `LYHÖRD · ${title[lang]}`,
    '',
    `${whose[lang]}: ${key.label}`,
    `${madeOn[lang]}: ${key.made}`,
    `${checkValue[lang]}: ${grouped(key.check)}`,
    '',
    ...numbered,
    '',
    explained[lang],
    care[lang],
    '',
  ].join('\n')
}

const lineOf = (line: number, digits: string): string =>
  `${line}:  ${grouped(digits)}   ${lineCheck(line, digits).toUpperCase()}`

const grouped = (hex: string): string => (hex.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')

/** 16 bits of the digits with the line's number, so that neither a wrong digit nor two changed lines go unseen. */
const lineCheck = (line: number, digits: string): string =>
  hmacHex(new Uint8Array(), `lyhord-blad:${line}:${digits}`).slice(0, 4)

/**
 * Reads a key from a sheet, typed or scanned: only the eight lines matter, in any order, with spaces or not, in small
 * or capital letters, `O` for `0` and `I` or `L` for `1`. If the check value is there, the key must agree with it.
 */
export const recoverKey = (text: string, label: string, made: string): TenantKey | KeyProblem => {
  const given = linesIn(text)
  let hex = ''
  for (let line = 1; line <= lines; line++) {
    const typed = given.get(line)
    if (typed === undefined) return lineProblem(line, 'missing')
    const [digits, check] = [typed.slice(0, digitsInLine), typed.slice(digitsInLine)]
    if (!/^[0-9a-f]{8}$/.test(digits) || check !== lineCheck(line, digits))
      return lineProblem(line, 'mistyped')
    hex += digits
  }
  const key = keyOf(hexToBytes(hex), label, made)
  return key && agrees(text, key) ? key : keyProblems.wrongKey
}

const linesIn = (text: string): ReadonlyMap<number, string> =>
  new Map(
    [...text.matchAll(/^[ \t]*([1-8])(?:[ \t]*[:.)]|[ \t])[ \t]*(.*)$/gm)].map(([, line, typed = '']) => [
      Number(line),
      plain(typed),
    ]),
  )

const plain = (typed: string): string =>
  typed
    .replace(/[\s·-]/g, '')
    .toLowerCase()
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')

/** Who the sheet says it belongs to, and when it was made; the sheet's own words in either language. */
export const sheetSays = (text: string): { readonly label?: string; readonly made?: string } => {
  const label = new RegExp(`^(?:${whose.sv}|${whose.en}): (.*)$`, 'm').exec(text)?.[1]?.trim()
  const made = new RegExp(`^(?:${madeOn.sv}|${madeOn.en}): (\\d{4}-\\d{2}-\\d{2})`, 'm').exec(text)?.[1]
  return { ...(label ? { label } : {}), ...(made ? { made } : {}) }
}

const agrees = (text: string, key: TenantKey): boolean => {
  const told = new RegExp(`^(?:${checkValue.sv}|${checkValue.en}):(.*)$`, 'm').exec(text)?.[1]
  return told === undefined || plain(told) === key.check
}
