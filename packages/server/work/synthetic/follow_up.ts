import { followUpsDue } from '@lyhord/catalogue'
import { type Answer, type Answers, addDays, addMonths, daysFromTo } from '@lyhord/core'
import { type Dice, diceOf } from './dice.ts'
import { type Synthesis, synthesise } from './synthesise.ts'

/**
 * Invents follow-ups of the investigations that the same seed gives, so that the two link: every intervention granted
 * at least a year before the end of the span, followed up about twelve months after. None in a span of less than a year.
 */
export function* inventFollowUps(order: Synthesis): Generator<Answers, void, undefined> {
  if (addMonths(order.from, 12) > order.to) return
  const dice = diceOf(`${order.seed} follow-ups`)
  let made = 0
  for (const investigations of childByChild(synthesise({ ...order, rows: Number.POSITIVE_INFINITY })))
    for (const { prefill, twelveMonths } of followUpsDue(investigations, [], order.to)) {
      if (twelveMonths > order.to) continue
      if (made === order.rows) return
      made++
      yield inventFollowUp(dice, prefill, twelveMonths, order.to)
    }
}

/** Investigations of one child come one after the other. */
function* childByChild(investigations: Iterable<Answers>): Generator<readonly Answers[]> {
  let child: Answers[] = []
  for (const investigation of investigations) {
    const isSame = child.some((i) => i.barn_pseudonym === investigation.barn_pseudonym)
    if (!isSame && child.length > 0) yield child
    child = isSame ? [...child, investigation] : [investigation]
  }
}

/** What became of one granted intervention, about a year later. */
export const inventFollowUp = (dice: Dice, prefill: Answers, twelveMonths: string, to: string): Answers => {
  const uppfoljd_datum = addDays(twelveMonths, Math.min(dice.whole(0, 40), daysFromTo(twelveMonths, to)))
  const state = dice.pick(
    ['pagar', 36],
    ['avslutad_enligt_plan', 34],
    ['avbruten_familj', 12],
    ['avbruten_ungdom', Number(prefill.alder) >= 13 ? 8 : 0],
    ['avbruten_namnd', 4],
    ['omvandlad', 4],
    ['aldrig_paborjad', 5],
    ['okant', 2],
  )
  return {
    ...prefill,
    ny_utredning: prefill.ny_utredning ?? 'nej',
    uppfoljd_datum,
    insats_status: state,
    ...course(dice, state, addMonths(twelveMonths, -12), uppfoljd_datum),
    barnets_delaktighet: participation(dice, Number(prefill.alder)),
  }
}

type Draft = Readonly<Record<string, Answer>>

const course = (dice: Dice, state: string, closed: string, followedUp: string): Draft => {
  if (state === 'aldrig_paborjad') return {}
  const began = addDays(closed, dice.whole(0, 75))
  const isOver = state !== 'pagar' && state !== 'okant'
  const plan = dice.chance(0.82)
  return {
    ...(state === 'okant' ? {} : { insats_start: began }),
    ...(isOver ? { insats_slut: addDays(began, dice.whole(20, daysFromTo(began, followedUp))) } : {}),
    genomforandeplan: plan ? 'ja' : 'nej',
    maluppfyllelse: plan ? goals(dice, state) : dice.pick(['inga_mal', 6], ['ej_bedomt', 4]),
  }
}

const goals = (dice: Dice, state: string): string =>
  state === 'avslutad_enligt_plan'
    ? dice.pick(['helt', 45], ['delvis', 42], ['inte', 6], ['ej_bedomt', 7])
    : dice.pick(['helt', 6], ['delvis', 46], ['inte', 24], ['forsamrat', 8], ['ej_bedomt', 16])

const participation = (dice: Dice, age: number): string =>
  age < 4
    ? dice.pick(['ej_mojligt', 7], ['genom_annan', 3])
    : dice.pick(['egen_rost', 48], ['genom_annan', 24], ['erbjods_inte', 18], ['ville_inte', 10])
