import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { askedId, type ProfileAnswer, type ProfileRow } from '../answer.ts'
import { writeChoice } from '../choosing/choice.ts'
import { isDescribed } from '../described.ts'
import { measureOf, sayFigure, sayValue } from '../measure.ts'
import { areaLabelled, areaName, nameOf, othersOf } from '../names.ts'
import { meaningOf, saidDifference, saidFromGoodSide, saidWithout } from '../said.ts'
import { type Shown, titleIn } from '../shown.ts'
import { WhyHidden } from '../why_hidden.tsx'
import { kindOf } from './kind_of.ts'
import { type ListSection, sectionsOfRows } from './sections_of_rows.ts'

interface Props {
  readonly shown: Shown
  readonly answer: ProfileAnswer
}

/** Strengths first; then every indicator in the order of the codebook. */
export const List = ({ shown, answer }: Props): ReactElement => {
  const { voice, comparison, choice } = shown
  const { text, format } = voice
  const { rows } = answer.figures.content
  const compared = rows.filter((r) => r.says !== 'no_figure')
  return (
    <div>
      {answer.mine && <Strengths shown={shown} rows={rows} />}
      {sectionsOfRows(rows, shown.knowledge).map((section) => (
        <SectionOfList key={section.id} shown={shown} answer={answer} section={section} />
      ))}
      <div className="compare-foot quiet">
        {compared.length > 0 && comparison.mine === choice.area && (
          <p>
            {text.list.chance(
              format.number(compared.length),
              format.number(Math.round(compared.length * 0.05)),
            )}
          </p>
        )}
        <p>{text.list.order}</p>
        <WhyHidden shown={shown} rows={rows.map((r) => r.figure)} />
      </div>
    </div>
  )
}

const Strengths = ({
  shown,
  rows,
}: {
  readonly shown: Shown
  readonly rows: readonly ProfileRow[]
}): ReactElement => {
  const { comparison, choice, voice } = shown
  const { list } = voice.text
  const area = areaLabelled(comparison.areas, choice.against)
  const strengths = rows.filter((r) => meaningOf(r) === 'strengths')
  return (
    <section className="compare-section">
      <h2>{list.strengths}</h2>
      {strengths.length === 0 ? (
        <p>{list.noStrengths(othersOf(area, voice))}</p>
      ) : (
        <>
          <p>{list.strengthsIntro(othersOf(area, voice))}</p>
          <ul className="compare-strengths">
            {strengths.map((row) => (
              <li key={askedId(row)}>
                <Link
                  to="/jamfor/$indicator"
                  params={{ indicator: askedId(row) }}
                  search={writeChoice(choice, comparison)}
                >
                  {titleIn(shown, row.indicator, row.code)}
                </Link>
                <span>{strengthSaid(row, shown)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const strengthSaid = (row: ProfileRow, shown: Shown): string => {
  const { voice, comparison, choice } = shown
  const measure = measureOf(kindOf(row, shown), voice)
  const area = areaName(areaLabelled(comparison.areas, choice.against), voice)
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

const SectionOfList = ({
  shown,
  answer,
  section: { id, rows, distributions },
}: Props & { readonly section: ListSection }): ReactElement => {
  const { voice, knowledge } = shown
  const { list } = voice.text
  const title = id === 'mer' ? list.rest : voice.results.text.sections[id]
  return (
    <section className="compare-section">
      <h2>{title}</h2>
      {rows.length > 0 && (
        <Table
          caption={list.caption(title)}
          captionHeard
          columns={columnsOf(shown, answer)}
          rows={rows}
          keyOf={askedId}
        />
      )}
      {distributions.map(({ indicator, codes }) => {
        const name = titleIn(shown, indicator, null)
        return (
          <details key={indicator} className="compare-codes unfolds">
            <summary>
              {name} · {list.codes(voice.format.number(codes.length))}
            </summary>
            <Table
              caption={knowledge.indicatorOf(indicator) ? name : indicator}
              captionHeard
              columns={columnsOf(shown, answer)}
              rows={codes}
              keyOf={askedId}
            />
          </details>
        )
      })}
    </section>
  )
}

const columnsOf = (shown: Shown, answer: ProfileAnswer): readonly Column<ProfileRow>[] => {
  const { voice, comparison, choice } = shown
  const { list } = voice.text
  const own = nameOf(comparison, answer.area, voice)
  const against = areaName(areaLabelled(comparison.areas, choice.against), voice)
  const measure = (row: ProfileRow) => measureOf(kindOf(row, shown), voice)
  const sameArea = answer.area === choice.against
  const middle = (row: ProfileRow): string => {
    const { say, bare } = measure(row)
    if (!row.spread) return ''
    const [shownOf, all] = [row.spread.shown, comparison.members.length]
    if (!isDescribed(shownOf, all))
      return list.middleFew(voice.format.number(shownOf), voice.format.number(all))
    const [low, high] = [say(row.spread.q1), say(row.spread.q3)]
    const range = low === high ? high : `${bare(row.spread.q1)}–${high}`
    return list.middleOf(range, voice.format.number(row.spread.shown))
  }
  return [
    {
      key: 'measure',
      head: list.measure,
      cell: (row) => (
        <Link
          to="/jamfor/$indicator"
          params={{ indicator: askedId(row) }}
          search={writeChoice(choice, comparison)}
        >
          {row.code === null
            ? titleIn(shown, row.indicator, null)
            : titleIn(shown, row.indicator, row.code).replace(/^.*?: /, '')}
        </Link>
      ),
    },
    { key: 'own', head: own, figures: true, cell: (row) => sayFigure(row.figure, measure(row), voice) },
    ...(sameArea
      ? [{ key: 'spread', head: list.middle, figures: true, cell: middle }]
      : [
          {
            key: 'against',
            head: against,
            figures: true,
            cell: (row: ProfileRow) => sayValue(row.against, measure(row), voice),
          },
          {
            key: 'words',
            head: list.inWords,
            cell: (row: ProfileRow) => (
              <span className={`compare-words compare-${meaningOf(row)}`}>
                {[
                  row.figure.hidden ? voice.text.table.notes[row.figure.hidden] : saidDifference(row, voice),
                  saidWithout(row, voice),
                ]
                  .filter(Boolean)
                  .join('. ')}
              </span>
            ),
          },
        ]),
  ]
}
