import { type Answers, addDays, type Form, isDay, variablesOf } from '@lyhord/core'
import { type Dice, diceOf } from './dice.ts'

/** Spoils a record so that it breaks a rule with severity error. */
type Fault = (answers: Answers) => Answers

const dayOf = (answers: Answers, id: string): string => {
  const day = answers[id]
  return isDay(day) ? day : '2025-01-01'
}

/** Faults of many kinds in an investigation. */
const faultsOfInvestigation: readonly Fault[] = [
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

/** Faults that any form has: a code, a number or a day that is none, a pseudonym that is a name, no id. */
const faultsOf = (form: Form): readonly Fault[] => [
  ...variablesOf(form).flatMap(({ id, kind }): readonly Fault[] => {
    if (kind === 'one' || kind === 'yes_no') return [(a) => ({ ...a, [id]: 'okand_kod' })]
    if (kind === 'multi') return [(a) => ({ ...a, [id]: ['okand_kod'] })]
    if (kind === 'number') return [(a) => ({ ...a, [id]: 'tre' }), (a) => ({ ...a, [id]: -1 })]
    if (kind === 'day') return [(a) => ({ ...a, [id]: '2025-02-30' })]
    return kind === 'pseudonym' ? [(a) => ({ ...a, [id]: 'barn-17' })] : []
  }),
  (a) => ({ ...a, [form.keys.record]: undefined }),
]

/** Spoils a share (0–1) of the records, each in one way, so that checks have something to find. */
export function* withFaults(
  records: Iterable<Answers>,
  share: number,
  seed: number | string,
  form?: Form,
): Generator<Answers> {
  const dice = diceOf(`${seed} faults`)
  const faults = form && form.id !== 'utredning' ? faultsOf(form) : faultsOfInvestigation
  for (const answers of records) yield dice.chance(share) ? spoil(dice, faults, answers) : answers
}

const spoil = (dice: Dice, faults: readonly Fault[], answers: Answers): Answers =>
  faults[dice.whole(0, faults.length - 1)]?.(answers) ?? answers
