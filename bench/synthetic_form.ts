import type { Form, Question, Rule, Variable } from '@lyhord/core'
import {
  all,
  atLeast,
  atMost,
  below,
  count,
  either,
  equal,
  is,
  monthsAfter,
  today,
  unanswered,
  value,
  whenever,
  words,
} from '@lyhord/core'

const source = { text: 'Invented for measuring.', evidence: 'proposal' } as const
const described = (id: string) => ({ id, label: words(id, id), question: words(`${id}?`, `${id}?`), source })
const codes = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ id: `kod_${i}`, label: words(`Kod ${i}`, `Code ${i}`) }))
const valueSet = (n: number) => ({ id: `v${n}`, codes: codes(n), source })

/** The mix of the investigation form: of 20 variables 9 one, 4 multi, 2 yes/no, 2 numbers, 2 days, 1 text. */
const kinds = [
  'day',
  'day',
  'one',
  'one',
  'multi',
  'yes_no',
  'number',
  'one',
  'one',
  'multi',
  'one',
  'one',
  'text',
  'one',
  'multi',
  'yes_no',
  'number',
  'one',
  'multi',
  'one',
] as const

const variableAt = (i: number): Variable => {
  const [kind, base] = [kinds[i % kinds.length] ?? 'day', described(`f${i}`)]
  if (kind === 'one' || kind === 'multi') return { ...base, kind, values: valueSet(4 + ((i * 7) % 17)) }
  if (kind === 'number') return { ...base, kind, min: 0, max: 99 }
  return kind === 'text' ? { ...base, kind, maxLength: 40 } : { ...base, kind }
}

const questionAt = (i: number): Question => {
  const block = i - (i % 20)
  const condition = [
    is(`f${block + 5}`, 'ja'),
    atLeast(`f${block + 6}`, 1),
    is(`f${block + 2}`, 'kod_1', 'kod_2'),
  ][i % 3]
  return {
    variable: variableAt(i),
    ...(i % 20 > 6 && i % 3 === 0 && condition ? { askedWhen: condition } : {}),
  }
}

const conditionAt = (i: number, variables: number) => {
  const block = `${(i * 20) % variables}`
  const f = (n: number): string => `f${Number(block) + n}`
  const shapes = [
    () => atMost(f(0), f(1)),
    () => whenever(is(f(5), 'nej'), atMost(f(1), monthsAfter(f(0), 4))),
    () => atMost(f(1), today),
    () => whenever(is(f(2), 'kod_1'), either(unanswered(f(3)), is(f(3), 'kod_0', 'kod_2'))),
    () => whenever(atLeast(f(6), 1), unanswered(f(19))),
    () => whenever(is(f(4), 'kod_0'), atLeast(count(f(4)), 1)),
    () => either(unanswered(f(6)), atMost(f(6), value(60))),
    () => whenever(all(is(f(2), 'kod_2'), is(f(15), 'ja')), below(f(6), 20)),
    () => whenever(equal(f(2), f(3)), is(f(5), 'ja', 'nej')),
    () => whenever(is(f(9), 'kod_1', 'kod_2'), is(f(14), 'kod_0', 'kod_1', 'kod_2', 'kod_3')),
  ]
  return (shapes[i % shapes.length] ?? shapes[0])?.() ?? all()
}

const ruleAt = (i: number, variables: number): Rule => ({
  id: `regel-${i}`,
  severity: 'query',
  validFrom: '2025-01-01',
  source,
  at: 'f0',
  message: words('x', 'x'),
  remedy: words('x', 'x'),
  holds: conditionAt(i, variables),
  examples: { holds: {}, breaks: {} },
})

/** A form of any size with the mix of kinds, skip logic and rules of real ones. */
export const syntheticForm = (variables: number, rules: number): Form => ({
  id: 'matning',
  version: 1,
  title: words('Mätning', 'Measurement'),
  minutes: 1,
  validFrom: '2025-01-01',
  source,
  sections: [
    {
      id: 'a',
      title: words('A', 'A'),
      questions: Array.from({ length: variables }, (_, i) => questionAt(i)),
    },
  ],
  rules: Array.from({ length: rules }, (_, i) => ruleAt(i, variables)),
  rulesAcross: [],
  keys: { record: 'f12', child: 'f12', opened: 'f0', closed: 'f1' },
})
