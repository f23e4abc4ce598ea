import { letThrough, type Released } from '../released.ts'
import { type Asked, type ComparedMember, isIn } from './asked.ts'
import { caseMixOf } from './case_mix_figures.ts'
import type { Grouping } from './cell_index.ts'
import { differenceOf } from './difference.ts'
import { drawnFunnel, funnelOf, standingIn } from './funnels.ts'
import { emptyHalves, figureAt, type Place } from './period_cells.ts'
import type { ComparedIndicator, Figure } from './shapes.ts'
import { spreadOf } from './spread.ts'

/** Everything that a page says of one indicator, from what has been released of it and nothing else. */
export const compareIndicator = (asked: Asked): Released<ComparedIndicator> => {
  const { indicator, period, areas, members, against } = asked
  const mine = members.find((m) => m.mine)
  const peers = membersOf(asked, against)
  const funnel = funnelOf(period, indicator, peers)
  const spread = spreadOf(peers.map((m) => figureAt(period, m, indicator)))
  return letThrough({
    emptyHalves: emptyHalves(period, against, indicator),
    areas: areas.map(({ at, ...area }) => ({ ...area, figure: figureAt(period, { at }, indicator) })),
    members: members.flatMap(({ at, listed, ...member }) =>
      listed ? [{ ...member, figure: figureAt(period, { at }, indicator) }] : [],
    ),
    groups: groupsOf(asked, mine),
    overTime: asked.over.map((then) => ({
      period: then.period,
      mine: mine ? figureAt(then, mine, indicator) : null,
      against: figureAt(then, against, indicator),
      members: spreadOf(
        members.filter((m) => isIn(then, m, against)).map((m) => figureAt(then, m, indicator)),
      ),
    })),
    funnel: funnel ? drawnFunnel(funnel, period, peers) : null,
    distribution: spread && { members: against.members, ...spread },
    standing: mine
      ? areas.map((area) => ({
          against: area.label,
          ...differenceOf(period, indicator, mine, area),
          funnel: isIn(period, mine, area)
            ? standingIn(funnelOf(period, indicator, membersOf(asked, area)), period, mine)
            : null,
        }))
      : [],
    caseMix: caseMixOf(asked),
  })
}

const membersOf = ({ period, members }: Asked, area: Place): readonly ComparedMember[] =>
  members.filter((m) => isIn(period, m, area))

/** By sex and by age group, where somebody is counted or hidden. */
const groupsOf = ({ indicator, period, against, codes }: Asked, mine: ComparedMember | undefined) =>
  groupings.flatMap((grouping) =>
    codes[grouping].flatMap((code) => {
      const figure = figureAt(period, against, indicator, grouping, code)
      const own = mine ? figureAt(period, mine, indicator, grouping, code) : null
      return isEmpty(figure) && (own === null || isEmpty(own))
        ? []
        : [{ grouping, code, mine: own, against: figure }]
    }),
  )

const groupings: readonly Grouping[] = ['kon', 'aldersgrupp']

const isEmpty = ({ n, hidden }: Figure): boolean => (n === null || n === 0) && hidden === null
