import { disabilityGrouping } from '@lyhord/catalogue/investigation/disability_grouping.ts'
import { equityGroups } from '@lyhord/contract/resources/equity.ts'
import type { Answers } from '@lyhord/core'

type DimensionId = keyof typeof equityGroups
export type GroupId = (typeof equityGroups)[DimensionId][number]

/** A way to group children; `groupOf` is `null` where the answers do not tell. */
export interface Dimension {
  readonly id: DimensionId
  readonly groups: readonly GroupId[]
  readonly groupOf: (answers: Answers) => GroupId | null
}

type Sex = (typeof equityGroups.kon)[number]
type Background = (typeof equityGroups.bakgrund)[number]

const sexOf = ({ kon }: Answers): Sex | null => (kon === 'flicka' || kon === 'pojke' ? kon : null)

/** Who is born abroad belongs there whatever is known of the parents. */
const backgroundOf = ({
  fodelseland: born,
  foraldrar_fodda_utomlands: parents,
}: Answers): Background | null => {
  if (born === 'norden' || born === 'eu_ees' || born === 'utanfor_eu') return 'utrikes'
  if (born !== 'sverige') return null
  if (parents === 'ingen') return 'inga_utrikes'
  return parents === 'en' || parents === 'bada' ? 'foraldrar_utrikes' : null
}

const crossedOf = (answers: Answers): GroupId | null => {
  const [sex, background] = [sexOf(answers), backgroundOf(answers)]
  return sex && background ? `${sex}_${background}` : null
}

type Living = (typeof equityGroups.boende)[number]

const livings: Readonly<Record<string, Living>> = {
  bada_foraldrar: 'bada',
  vaxelvis: 'vaxelvis',
  mest_mamma: 'mest_en',
  mest_pappa: 'mest_en',
  ombildad_familj: 'mest_en',
  slakt_natverk: 'annan',
  familjehem_hvb: 'annan',
  annat: 'annan',
}

const livingOf = ({ boendesituation: living }: Answers): Living | null =>
  (typeof living === 'string' ? livings[living] : undefined) ?? null

const disabilityOf = (answers: Answers): 'ja' | 'nej' | null => {
  const code = disabilityGrouping.groupOf(answers)
  return code === 'ja' || code === 'nej' ? code : null
}

const groupings: Readonly<Record<DimensionId, Dimension['groupOf']>> = {
  kon: sexOf,
  bakgrund: backgroundOf,
  kon_bakgrund: crossedOf,
  boende: livingOf,
  funktionsnedsattning: disabilityOf,
}

const ids = ['kon', 'bakgrund', 'kon_bakgrund', 'boende', 'funktionsnedsattning'] as const

/** Sex, background, the two crossed, living situation, disability. */
export const dimensions: readonly Dimension[] = ids.map((id) => ({
  id,
  groups: equityGroups[id],
  groupOf: groupings[id],
}))
