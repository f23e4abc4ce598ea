import { codesOf } from '@lyhord/core'
import type { KeyboardEvent } from 'react'
import { choosableCodes } from '../../recording/course/course.ts'
import { toggled } from '../../recording/entry/choices.ts'
import { codeFor, type KeyedCode, keyed } from '../../recording/entry/keys.ts'
import type { TriedProps } from './tried_question.tsx'

/** The codes that may be chosen, how one is, and the keys: those that recording has. */
export const triedKeys = ({ question, answers, today, give, move }: TriedProps) => {
  const { variable } = question
  const codes = codesOf(variable) ? keyed(choosableCodes(question, answers, today)) : undefined
  const choose = ({ code }: KeyedCode): void => {
    const before = answers[variable.id]
    const chosen = Array.isArray(before) ? before : []
    if (variable.kind === 'multi') give(variable.id, toggled(codesOf(variable) ?? [], chosen, code), false)
    else give(variable.id, code.id, true)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const typing = event.target instanceof HTMLInputElement
    const code = typing ? undefined : codes && codeFor(codes, event.key)
    const keyedCode = codes?.find((c) => c.code === code)
    if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) move('on')
    else if (event.key === 'ArrowUp') move('back')
    else if (event.key === 'ArrowDown') move('ahead')
    else if (keyedCode) choose(keyedCode)
    else return
    event.preventDefault()
  }
  return { codes, choose, press }
}
