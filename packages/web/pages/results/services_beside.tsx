import type { ReactElement } from 'react'
import { useCall } from '../../client/use_call.ts'
import { Table } from '../../parts/table/table.tsx'
import { en } from '../../text/en/services_beside.ts'
import { sv } from '../../text/sv/services_beside.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { type Cell, resultIn, resultsIn } from './answer.ts'
import { filtersOn, type Selection, spanOf } from './selection.ts'
import type { Shown } from './shown.ts'
import { inVoice } from './voice.ts'

/** The two ways in which started open services are kept: one by one, or as counts. */
const ways = { oppen_insats: 'oppen', oppen_insats_mangd: 'oppen_mangd' } as const
export type Way = keyof typeof ways

interface Props {
  readonly form: Way
  readonly selection: Selection
  readonly shown: Shown
}

/** Says which way the services of the page are kept, and holds both beside each other when the board has both. */
export const ServicesBeside = ({ form, selection, shown }: Props): ReactElement => {
  const text = useText({ sv, en })
  const other: Way = form === 'oppen_insats' ? 'oppen_insats_mangd' : 'oppen_insats'
  const asked = useCall('GET /api/results', { query: { form: other, ...spanOf(selection) } })
  const there = asked.data && asked.data.records > 0 && filtersOn(selection) === 0
  return (
    <section className="stack-tight" aria-labelledby="tva-satt">
      <h2 id="tva-satt">{text.title}</h2>
      <p>{text.which[form]}</p>
      {there ? (
        <BothWays form={form} own={shown.total.cell} other={asked.data.cells[0]} shown={shown} />
      ) : (
        asked.data && <p className="quiet">{text.alone[form]}</p>
      )}
    </section>
  )
}

interface BothProps {
  readonly form: Way
  readonly own: Cell | undefined
  readonly other: Cell | undefined
  readonly shown: Shown
}

interface Row {
  readonly id: string
  readonly label: string
  readonly services: number
  readonly counts: number
}

/** Services by category, each way for itself and never added: the same service may have been told in both. */
const BothWays = ({ form, own, other, shown }: BothProps): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const [services, counts] = form === 'oppen_insats' ? [own, other] : [other, own]
  const indicator = shown.knowledge.indicatorOf(`${ways[form]}_kategori_fordelning`)
  const codes = indicator ? shown.knowledge.codesShown(indicator) : []
  const rows: readonly Row[] = [
    ...codes.map((code) => ({
      id: code.id,
      label: inVoice(shown.voice, code.label),
      services: inCategory(services, 'oppen_insats', code.id),
      counts: inCategory(counts, 'oppen_insats_mangd', code.id),
    })),
    {
      id: 'alla',
      label: text.all,
      services: allOf(services, 'oppen_insats'),
      counts: allOf(counts, 'oppen_insats_mangd'),
    },
  ].filter((row) => row.services + row.counts > 0)
  return (
    <>
      <p>{text.both}</p>
      <Table
        caption={text.caption}
        captionHeard
        columns={[
          { key: 'category', head: text.category, cell: (r) => r.label },
          { key: 'services', head: text.services, cell: (r) => number(r.services), figures: true },
          { key: 'counts', head: text.counts, cell: (r) => number(r.counts), figures: true },
        ]}
        rows={rows}
        keyOf={(r) => r.id}
        narrow="scroll"
      />
    </>
  )
}

const inCategory = (cell: Cell | undefined, form: Way, code: string): number =>
  resultsIn(cell, `${ways[form]}_kategori_fordelning`).find((r) => r.code === code)?.numerator ?? 0

const allOf = (cell: Cell | undefined, form: Way): number =>
  resultIn(cell, `${ways[form]}_antal`)?.numerator ?? 0
