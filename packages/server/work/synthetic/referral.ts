import { referralForm } from '@lyhord/catalogue'
import { type Answer, type Answers, addDays, daysFromTo, variablesOf } from '@lyhord/core'
import { ageOn, inventChild } from './child.ts'
import { type Dice, diceOf } from './dice.ts'
import { inCodeOrder } from './in_code_order.ts'
import { inventReason } from './reason.ts'
import { type Synthesis, synthesise } from './synthesise.ts'

/**
 * Invents referrals around the investigations of the same seed, so that the two link by pseudonym: one for each
 * investigation, and those that were not opened or joined one that was going on (older published figures: 38 % opened).
 */
export const inventReferrals = (order: Synthesis): Generator<Answers, void, undefined> =>
  referralsTo(synthesise({ ...order, rows: Number.POSITIVE_INFINITY }), order)

/** Invents referrals around investigations that there are. */
export function* referralsTo(
  investigations: Iterable<Answers>,
  order: Synthesis,
): Generator<Answers, void, undefined> {
  const dice = diceOf(`${order.seed} referrals`)
  let made = 0
  for (const investigation of investigations)
    for (const answers of referralsAround(dice, investigation, order)) {
      if (made === order.rows) return
      made++
      yield { aktualisering_id: `A-${String(made).padStart(6, '0')}`, ...defined(answers) }
    }
}

type Draft = Readonly<Record<string, Answer | undefined>>

function* referralsAround(dice: Dice, investigation: Answers, order: Synthesis): Generator<Draft> {
  const { inkom_datum: received, utredning_start: opened } = investigation
  if (typeof received === 'string' && typeof opened === 'string')
    yield decided(
      dice,
      { ...childIn(investigation), ...whatCameIn(investigation), inkom_datum: received },
      'inleds',
      opened,
    )
  for (const more of dice.some(['same', 0.55], ['other', 0.6], ['another', 0.5])) {
    const draft = more === 'same' ? sameChild(dice, investigation, order) : otherChild(dice, order)
    if (draft) yield draft
  }
}

const childIn = ({ barn_pseudonym, kon, alder }: Answers): Draft => ({ barn_pseudonym, kon, alder })

const whatCameIn = ({ aktualiseringstyp, anmalare, orsaker, huvudorsak }: Answers): Draft => ({
  aktualiseringstyp,
  anmalare,
  orsaker,
  huvudorsak,
})

/** One more report about the child: joined to the investigation while it goes on, most often not opened after it. */
const sameChild = (dice: Dice, investigation: Answers, { to }: Synthesis): Draft | undefined => {
  const { utredning_start: opened, utredning_slut: closed } = investigation
  if (typeof opened !== 'string' || typeof closed !== 'string') return undefined
  const received = addDays(opened, dice.whole(1, 330))
  if (received > to) return undefined
  const draft = { ...childIn(investigation), ...whatCameIn(investigation), inkom_datum: received }
  return decided(dice, draft, received <= closed ? 'pafors' : 'inleds_inte', later(dice, received), to)
}

const otherChild = (dice: Dice, { from, to }: Synthesis): Draft => {
  const received = addDays(from, dice.whole(0, daysFromTo(from, to)))
  const child = inventChild(dice, received)
  const age = ageOn(child, received)
  const { answers } = inventReason(dice, child, age, received, undefined, false)
  const draft = { barn_pseudonym: child.pseudonym, kon: child.sex, alder: age, ...whatCameIn(answers) }
  return decided(dice, { ...draft, inkom_datum: received }, 'inleds_inte', later(dice, received), to)
}

/** Most decisions within fourteen days, one in fifteen later. */
const later = (dice: Dice, received: string): string =>
  addDays(received, dice.chance(0.07) ? dice.whole(15, 40) : dice.whole(0, 14))

const decided = (
  dice: Dice,
  draft: Draft & { readonly inkom_datum: string },
  decision: string,
  day: string,
  to = day,
): Draft => {
  const [isReport, isApplication] = ['anmalan', 'ansokan'].map((t) => draft.aktualiseringstyp === t)
  const protection = isReport ? protectionOf(dice, draft.inkom_datum, decision, to) : {}
  const before = { ...draft, utredning_pagick: decision === 'pafors' ? 'ja' : 'nej', ...protection }
  if (day > to) return before
  const isLate = isReport && decision !== 'pafors' && daysFromTo(draft.inkom_datum, day) > 14
  return {
    ...before,
    beslut: decision,
    beslut_datum: day,
    ...(decision === 'inleds_inte' ? { skal_inte_inleda: reasonNot(dice, isApplication === true) } : {}),
    ...(isLate ? { synnerliga_skal: dice.pick(['nej', 6], ['ja', 4]) } : {}),
  }
}

const protectionOf = (dice: Dice, received: string, decision: string, to: string): Draft => {
  if (dice.chance(0.05)) return { skyddsbedomning: 'nej' }
  const day = addDays(received, dice.pick([0, 78], [1, 18], [2, 2], [3, 2]))
  return {
    skyddsbedomning: 'ja',
    skyddsbedomning_datum: day > to ? received : day,
    omedelbart_skydd: decision === 'inleds' && dice.chance(0.06) ? 'ja' : 'nej',
  }
}

const reasonNot = (dice: Dice, isApplication: boolean): string =>
  isApplication
    ? dice.pick(['aterkallad', 8], ['flyttat', 2])
    : dice.pick(
        ['inget_behov', 55],
        ['redan_insats', 14],
        ['oppen_insats', 16],
        ['annan_huvudman', 8],
        ['flyttat', 3],
        ['annat', 4],
      )

const variables = variablesOf(referralForm)

/** Only what is answered, in the order of the form. */
const defined = (draft: Draft): Answers =>
  Object.fromEntries(
    variables.flatMap((variable) => {
      const answer = draft[variable.id]
      return answer === undefined ? [] : [[variable.id, inCodeOrder(variable, answer)] as const]
    }),
  )
