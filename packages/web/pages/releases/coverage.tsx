import type { ReactElement } from 'react'
import { Progress } from '../../parts/progress/progress.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { Unfold } from '../../parts/unfold/unfold.tsx'
import { en } from '../../text/en/releases.ts'
import { sv } from '../../text/sv/releases.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { AreaName } from '../areas/area_name.tsx'
import type { PeriodCoverage, Received } from './answer.ts'
import { Members } from './members.tsx'
import { Missing } from './missing.tsx'

type Area = PeriodCoverage['areas'][number]

interface Props {
  readonly form: string
  readonly period: PeriodCoverage
  /** What has been received, where it may be seen. */
  readonly received?: readonly Received[]
}

/** Who has reported of a half-year: how many of all, area by area, and what is missing in it. */
export const Coverage = ({ form, period, received }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number, period: named } = useFormat()
  const { members, missing } = period
  const reported = members.filter((m) => m.reported).length
  return (
    <section className="stack-tight" aria-label={text.coverage(named(period.period))}>
      <h3>{text.coverage(named(period.period))}</h3>
      <Progress
        value={reported}
        of={members.length}
        label={text.reported(number(reported), number(members.length))}
      />
      <div>
        <Members members={members} received={received} />
        <Areas areas={period.areas} />
        {reported > 0 && <Missing form={form} missing={missing} />}
      </div>
    </section>
  )
}

const Areas = ({ areas }: { readonly areas: readonly Area[] }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const columns: readonly Column<Area>[] = [
    {
      key: 'area',
      head: text.areaColumns.area,
      cell: (area) => <AreaName area={area} />,
    },
    {
      key: 'reported',
      head: text.areaColumns.reported,
      figures: true,
      cell: ({ reported, members, label }) =>
        [
          text.reportedShort(number(reported), number(members)),
          ...(label === null && reported > 0 ? [text.notAlone] : []),
        ].join(', '),
    },
  ]
  return (
    <Unfold name={text.areas} said={number(areas.length)}>
      <Table
        caption={text.areas}
        captionHeard
        columns={columns}
        rows={areas}
        keyOf={({ area }) => area}
        narrow="scroll"
      />
    </Unfold>
  )
}
