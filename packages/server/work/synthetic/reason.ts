import { type Answers, addDays } from '@lyhord/core'
import type { Child } from './child.ts'
import type { Dice, Weighted } from './dice.ts'

/** Section B of an invented investigation, and what it is about. */
export interface InventedReason {
  readonly answers: Answers
  readonly reasons: readonly string[]
}

/** Invents why an investigation was opened on a day. `isReturn`: the child has been investigated before. */
export const inventReason = (
  dice: Dice,
  child: Child,
  age: number,
  opened: string,
  living: unknown,
  isReturn: boolean,
): InventedReason => {
  const reasons = reasonsOf(dice, child, age)
  const type = dice.pick(['anmalan', 83], ['ansokan', 12], ['annat', 5])
  const late = dice.chance(0.02) ? 10 : 0
  return {
    reasons,
    answers: {
      aktualiseringstyp: type,
      ...(type === 'anmalan' ? { anmalare: reporter(dice, age) } : {}),
      inkom_datum: addDays(opened, -dice.whole(0, 14) - late),
      orsaker: reasons,
      ...(reasons.length > 1 ? { huvudorsak: dice.pick(first(reasons), ...reasons.slice(1).map(once)) } : {}),
      tidigare_kand: knownBefore(dice, isReturn || living === 'familjehem_hvb'),
    },
  }
}

const once = (reason: string): Weighted<string> => [reason, 1]
const first = (reasons: readonly string[]): Weighted<string> => [reasons[0] ?? 'annat', 2]

const knownBefore = (dice: Dice, surely: boolean): string =>
  surely
    ? dice.pick(['utredning', 50], ['insats', 28], ['pagaende_insats', 22])
    : dice.pick(
        ['nej', 41],
        ['forhandsbedomning', 27],
        ['utredning', 16],
        ['insats', 9],
        ['pagaende_insats', 7],
      )

const reporter = (dice: Dice, age: number): string =>
  dice.pick(
    ['polis', 21],
    ['skola', age >= 6 ? 30 : 0],
    ['forskola', age <= 5 ? 16 : 0],
    ['bvc_mvc', age <= 4 ? 8 : 0],
    ['halso_sjukvard', 11],
    ['bup', age >= 7 ? 5 : 0.5],
    ['tandvard', 2],
    ['socialtjanst', 7],
    ['annan_kommun', 2],
    ['domstol_aklagare', 1],
    ['foralder', 6],
    ['barnet', age >= 9 ? 1.5 : 0],
    ['anhorig', 3],
    ['privatperson', 3],
    ['annan_myndighet', 3],
    ['annat', 1],
  )

/** One to three reasons as a rule, more with a heavier burden. */
const reasonsOf = (dice: Dice, { burden, unaccompanied, sex }: Child, age: number): readonly string[] => {
  if (unaccompanied) return ['ensamkommande']
  if (dice.chance(0.01)) return ['okant']
  const wanted = Math.max(1, Math.min(5, Math.round(1.7 + 0.6 * burden + 0.5 * dice.normal())))
  const [teenager, schoolchild] = [age >= 13, age >= 7]
  const found = new Set<string>()
  while (found.size < wanted)
    found.add(
      dice.pick<string>(
        ['skolfranvaro', teenager ? 9 : schoolchild ? 4 : 0],
        ['normbrytande', teenager ? 12 : schoolchild ? 5 : 0],
        ['kriminalitet', teenager ? (sex === 'pojke' ? 11 : 4) : 0],
        ['alkohol_narkotika', teenager ? 8 : 0],
        ['psykisk_ohalsa', teenager ? (sex === 'flicka' ? 12 : 6) : schoolchild ? 4 : 0.5],
        ['sexuell_utsatthet', teenager ? (sex === 'flicka' ? 4 : 0.7) : 0.4],
        ['fysiskt_vald', 13],
        ['psykiskt_vald', 8],
        ['sexuella_overgrepp', 2],
        ['bevittnat_vald', teenager ? 6 : 13],
        ['hedersrelaterat', teenager ? 2.5 : 1],
        ['omsorgssvikt', teenager ? 7 : 15],
        ['foralder_missbruk', teenager ? 6 : 12],
        ['foralder_psykisk_ohalsa', teenager ? 5 : 9],
        ['foralder_kriminalitet', 3],
        ['vardnadstvist', teenager ? 4 : 9],
        ['foralder_sjukdom', 1.5],
        ['foraldraformaga', 12],
        ['ekonomi_boende', 4],
        ['relation', teenager ? 9 : 4],
        ['annat', 2],
      ),
    )
  return [...found]
}
