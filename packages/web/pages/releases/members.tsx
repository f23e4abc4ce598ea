import type { ReactElement } from 'react'
import { type Column, Table } from '../../parts/table/table.tsx'
import { Unfold } from '../../parts/unfold/unfold.tsx'
import { en } from '../../text/en/releases.ts'
import { sv } from '../../text/sv/releases.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { PeriodCoverage, Received } from './answer.ts'

type Member = PeriodCoverage['members'][number]

interface Props {
  readonly members: readonly Member[]
  readonly received: readonly Received[] | undefined
}

/** Every member and whether it has reported; when and whether it is shown by name, where that may be seen. */
export const Members = ({ members, received }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const sorted = members.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  const reported = members.filter((m) => m.reported).length
  return (
    <Unfold name={text.members} said={text.reportedShort(number(reported), number(members.length))}>
      <Table
        caption={text.members}
        captionHeard
        columns={useColumns(received)}
        rows={sorted}
        keyOf={({ code }) => code}
      />
    </Unfold>
  )
}

const useColumns = (received: Props['received']): readonly Column<Member>[] => {
  const text = useText({ sv, en })
  const { moment } = useFormat()
  const { memberColumns: head } = text
  const of = ({ code }: Member): Received | undefined => received?.find((r) => r.code === code)
  const when = (member: Member): string => {
    const got = of(member)
    if (!got) return member.reported ? text.yes : text.notReported
    return got.released ? text.kept(moment(got.at)) : moment(got.at)
  }
  const named = (member: Member): string => {
    const got = of(member)
    return got ? (got.named ? text.shownNamed : text.shownUnnamed) : ''
  }
  const first: readonly Column<Member>[] = [
    { key: 'name', head: head.name, cell: ({ name }) => name },
    { key: 'reported', head: head.reported, cell: when },
  ]
  return received ? [...first, { key: 'named', head: head.named, cell: named }] : first
}
