import type { ReactElement } from 'react'
import { Notice } from '../../../parts/notice/notice.tsx'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'

interface Props {
  readonly release: OneRelease
  readonly audit: NonNullable<OneRelease['audit']>
}

interface Row {
  readonly what: string
  readonly found: number
}

/** What the independent auditor tried, and what it found. */
export const Audit = ({ release, audit }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { auditColumns: head } = text
  const passed = usePassSaid(release, audit)
  const columns: readonly Column<Row>[] = [
    { key: 'what', head: head.what, cell: ({ what }) => what },
    { key: 'found', head: head.found, figures: true, cell: ({ found }) => number(found) },
  ]
  return (
    <section className="stack" aria-labelledby="granskning">
      <h2 id="granskning">{text.audit}</h2>
      <p>{text.auditHow}</p>
      {audit.pass ? (
        <Notice tone="done">{passed}</Notice>
      ) : (
        <Notice tone="stop" title={text.auditFails}>
          <p>{text.auditFailsWhat}</p>
        </Notice>
      )}
      <Table
        caption={text.audit}
        captionHeard
        columns={columns}
        rows={useFound(release, audit)}
        keyOf={({ what }) => what}
        narrow="scroll"
      />
      {audit.narrowest !== null && <p className="quiet">{text.auditNarrowest(number(audit.narrowest))}</p>}
    </section>
  )
}

/** Before it is published only about how many are hidden is known. */
const usePassSaid = ({ publishedAt }: OneRelease, { audited }: Props['audit']): string => {
  const text = useText({ sv, en })
  const number = useFormat().number(audited)
  if (publishedAt === null) return text.auditPassesAbout(number)
  return audited === 0 ? text.auditNothing : text.auditPasses(number)
}

const useFound = ({ policy }: OneRelease, audit: Props['audit']): readonly Row[] => {
  const { auditRows: rows } = useText({ sv, en })
  const width = useFormat().number(policy.width)
  const { together } = audit
  return [
    { what: rows.recoverable, found: audit.recoverable },
    { what: rows.narrow(width), found: audit.narrow },
    { what: rows.exposed, found: audit.exposed },
    { what: rows.wrong, found: audit.wrong },
    ...(audit.pairs === undefined ? [] : [{ what: rows.pairs, found: audit.pairs }]),
    ...(together
      ? [
          { what: rows.togetherExact, found: together.exact },
          { what: rows.togetherNarrow(width), found: together.narrow },
        ]
      : []),
    ...(audit.toldToMembers === undefined ? [] : [{ what: rows.toldToMembers, found: audit.toldToMembers }]),
  ]
}
