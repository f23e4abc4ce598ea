import type { Answers } from '@lyhord/core'
import { addDays, isDay } from '@lyhord/core'
import { type Dice, diceOf } from './dice.ts'

/** Spoils a record so that it breaks a rule with severity error. */
type Fault = (answers: Answers) => Answers

const dayOf = (answers: Answers, id: string): string => {
  const day = answers[id]
  return isDay(day) ? day : '2025-01-01'
}

const faults: readonly Fault[] = [
  (a) => ({ ...a, kon: 'flika' }),
  (a) => ({ ...a, alder: 99 }),
  (a) => ({ ...a, antal_samtal_barn: 'tre' }),
  (a) => ({ ...a, utredning_slut: '2025-02-30' }),
  (a) => ({ ...a, utredning_slut: addDays(dayOf(a, 'utredning_start'), -30) }),
  (a) => ({ ...a, inkom_datum: addDays(dayOf(a, 'utredning_start'), 3) }),
  (a) => ({ ...a, utfall: undefined }),
  (a) => ({ ...a, utfall: 'insats', insatser: undefined }),
  (a) => ({ ...a, utfall: 'inget_behov', insatser: ['familjebehandling'] }),
  (a) => ({ ...a, instrument: ['freda', 'inget'] }),
  (a) => ({ ...a, orsaker: ['relation', 'okand_kod'] }),
  (a) => ({ ...a, orsaker: ['relation', 'annat'], huvudorsak: 'fysiskt_vald' }),
  (a) => ({ ...a, barn_pseudonym: 'barn-17' }),
  (a) => ({ ...a, utredning_id: undefined }),
]

/** Spoils a share (0–1) of the records, each in one way, so that checks have something to find. */
export function* withFaults(
  records: Iterable<Answers>,
  share: number,
  seed: number | string,
): Generator<Answers> {
  const dice = diceOf(`${seed} faults`)
  for (const answers of records) yield dice.chance(share) ? spoil(dice, answers) : answers
}

const spoil = (dice: Dice, answers: Answers): Answers =>
  faults[dice.whole(0, faults.length - 1)]?.(answers) ?? answers
