import type { ReactElement } from 'react'
import { askedId, type ProfileRow } from '../answer.ts'
import { IndicatorLink } from '../indicator_link.tsx'
import { measureOf, sayValue } from '../measure.ts'
import { againstName, areaLabelled, nameOf, othersOf } from '../names.ts'
import { meaningOf, saidFromGoodSide } from '../said.ts'
import { type Shown, titleIn } from '../shown.ts'
import { kindOf } from './kind_of.ts'

interface Props {
  readonly shown: Shown
  readonly rows: readonly ProfileRow[]
}

/** What one's own is better at than others. */
export const Strengths = ({ shown, rows }: Props): ReactElement => {
  const { comparison, choice, voice } = shown
  const { list } = voice.text
  const others = othersOf(areaLabelled(comparison.areas, choice.against), voice)
  const strengths = rows.filter((r) => meaningOf(r) === 'strengths')
  return (
    <section className="compare-section">
      <h2>{list.strengths}</h2>
      <p>{strengths.length === 0 ? list.noStrengths(others) : list.strengthsIntro(others)}</p>
      {strengths.length > 0 && (
        <ul className="compare-strengths">
          {strengths.map((row) => (
            <li key={askedId(row)}>
              <IndicatorLink shown={shown} row={row}>
                {titleIn(shown, row.indicator, row.code)}
              </IndicatorLink>
              <span>{strengthSaid(row, shown)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const strengthSaid = (row: ProfileRow, shown: Shown): string => {
  const { voice, comparison, choice } = shown
  const measure = measureOf(kindOf(row, shown), voice)
  const area = againstName(comparison, choice, voice)
  const { strength, strengthPlain } = voice.text.list
  const good = saidFromGoodSide(row, measure, voice)
  return good
    ? strength(good.sentence, good.mine, area, good.against)
    : strengthPlain(
        nameOf(comparison, choice.area, voice),
        sayValue(row.figure, measure, voice),
        area,
        sayValue(row.against, measure, voice),
      )
}
