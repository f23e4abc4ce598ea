import type { Variable } from '@lyhord/core'
import type { Row } from './form_table.ts'
import { type LeftOut, leftOut } from './left_out.ts'
import { redcap } from './redcap.ts'

/** What a row of a data dictionary says of its question that a question of ours cannot. */
export const lostOfField = (row: Row, { kind }: Variable): readonly LeftOut[] => {
  const name = row(redcap.name)
  const texts = [
    kind === 'text' ? row(redcap.validation) : '',
    ...[row(redcap.min), row(redcap.max)].filter((limit) => kind !== 'number' || !/^-?\d+$/.test(limit)),
    row(redcap.annotation),
    ...codeless(row),
  ]
  const lost = texts
    .filter((text) => text !== '')
    .map((text) => leftOut(name, `${text} tas inte med.`, `${text} is left out.`))
  return isIdentifying(row) ? [...lost, identifying(name)] : lost
}

/** Choices without a code before their label. */
const codeless = (row: Row): readonly string[] =>
  /^(?:radio|dropdown|checkbox)$/i.test(row(redcap.type))
    ? row(redcap.choices)
        .split('|')
        .map((choice) => choice.trim())
        .filter((choice) => choice.startsWith(','))
    : []

const isIdentifying = (row: Row): boolean => /^y/i.test(row(redcap.identifier))

const identifying = (name: string): LeftOut =>
  leftOut(
    name,
    'Frågan är märkt som identifierande. Ta bort den: vem barnet är ska inte stå i svaren.',
    'The question is marked as identifying. Remove it: who the child is should not be in the answers.',
  )
