import { containsPersonalNumber } from '../identity/personal_number.ts'
import { isDay } from '../time/day.ts'
import { readCode, readCodes } from './read_codes.ts'
import type { Read } from './refusal.ts'
import { type Variable, yesNo } from './variable.ts'

/** An empty cell, `null` and `[]` mean "not answered". */
const isEmpty = (raw: unknown): boolean =>
  raw === undefined || raw === null || raw === '' || (Array.isArray(raw) && raw.length === 0)

/**
 * Reads a value from JSON as an answer to a variable; the one door for form, API and files. Multi answers come out
 * in value-set order without repeats. Never throws.
 */
export const readAnswer = (variable: Variable, raw: unknown, today?: string): Read => {
  if (isEmpty(raw)) return { answer: undefined }
  switch (variable.kind) {
    case 'one':
      return readCode(variable.values.codes, raw, today)
    case 'yes_no':
      return readCode(yesNo, raw, today)
    case 'multi':
      return readCodes(variable.values.codes, raw, today)
    case 'number':
      return readNumber(raw, variable.min, variable.max)
    case 'day':
      return isDay(raw) ? { answer: raw } : { refusal: 'svar-dag' }
    case 'pseudonym':
      return typeof raw === 'string' && /^[0-9a-f]{64}$/.test(raw) ? { answer: raw } : { refusal: 'svar-typ' }
    case 'text':
      return readText(raw, variable.maxLength)
  }
}

/** Reads a cell of a file: numbers as digits, several codes separated by `|`, spaces around ignored. */
export const readCell = (variable: Variable, cell: unknown, today?: string): Read => {
  if (typeof cell !== 'string') return readAnswer(variable, cell, today)
  const text = cell.trim()
  if (text === '') return { answer: undefined }
  if (variable.kind === 'multi') return readAnswer(variable, codesInCell(text), today)
  if (variable.kind !== 'number') return readAnswer(variable, text, today)
  return wholeNumber.test(text) ? readAnswer(variable, Number(text)) : { refusal: 'svar-typ' }
}

const wholeNumber = /^-?\d{1,15}$/

const codesInCell = (text: string): readonly string[] =>
  text.includes('|') ? text.split('|').map(trimmed).filter(Boolean) : [text]

const trimmed = (text: string): string => text.trim()

const readNumber = (raw: unknown, min: number, max: number): Read => {
  if (typeof raw !== 'number' || !Number.isInteger(raw)) return { refusal: 'svar-typ' }
  // -0 + 0 is 0: one way to write nothing
  return min <= raw && raw <= max ? { answer: raw + 0 } : { refusal: 'svar-intervall' }
}

const readText = (raw: unknown, maxLength: number): Read => {
  if (typeof raw !== 'string') return { refusal: 'svar-typ' }
  const text = raw.trim().normalize('NFC')
  if (text === '') return { answer: undefined }
  if (text.length > maxLength) return { refusal: 'svar-langd' }
  return containsPersonalNumber(text) ? { refusal: 'svar-personnummer' } : { answer: text }
}
