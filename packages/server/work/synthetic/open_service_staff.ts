import type { Answers } from '@lyhord/core'
import { diceOf } from './dice.ts'
import type { Synthesis } from './synthesise.ts'

/** Invents rows of staff resources, counted on the last day of the span. */
export function* inventStaff({ rows, seed, to }: Synthesis): Generator<Answers, void, undefined> {
  const dice = diceOf(`${seed} staff`)
  for (let made = 1; made <= rows; made++) {
    const employees = dice.whole(1, 9)
    const posts = employees * dice.pick([100, 5], [75, 2], [50, 3])
    yield {
      resurs_id: `P-${String(made).padStart(5, '0')}`,
      matdag: to,
      kategori: dice.pick(
        ['samtal_barn_unga', 3],
        ['samtal_familj', 4],
        ['foraldraskapsstod_grupp', 2],
        ['barn_ungdomsgrupp', 1],
      ),
      verksamhet: dice.pick(['oppenvard', 5], ['familjecentral', 3], ['faltverksamhet', 2], ['skola', 2]),
      anstallda: employees,
      tjanst_procent: posts,
      vakant_procent: dice.chance(0.2) ? 50 : 0,
      timmar_vecka: Math.round(posts * 0.22),
    }
  }
}
