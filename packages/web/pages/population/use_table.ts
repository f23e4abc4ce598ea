import { useState } from 'react'
import { useAct } from '../../client/use_call.ts'
import { tableIn } from '../../parts/file_field/table_in.ts'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/population.ts'
import { sv } from '../../text/sv/population.ts'
import { useProblemLine, useText } from '../../text/text.tsx'
import { type Known, type Row, readPopulation } from './read_population.ts'
import { stale } from './stale.ts'

/** The rows of the chosen file and where they come from, what is wrong with either, and how they are kept. */
export const useTable = (known: Known) => {
  const text = useText({ sv, en })
  const lineOf = useProblemLine()
  const [fault, setFault] = useState<string>()
  const [rows, setRows] = useState<readonly Row[]>([])
  const [source, setSource] = useState('')
  const [asked, setAsked] = useState(false)
  const save = useAct('PUT /api/population/:year', stale)
  const [noFile, noSource] = [rows.length === 0, source.trim() === '']
  const read = async (file: File): Promise<void> => {
    setFault(undefined)
    setRows([])
    const table = await tableIn(file)
    if ('problem' in table) return setFault(lineOf(table.problem))
    const found = readPopulation(table.header, table.rows, known, text.faults)
    if ('fault' in found) setFault(found.fault)
    else setRows(found.rows)
  }
  const keep = async (): Promise<void> => {
    setAsked(true)
    if (noFile || noSource) return
    for (const [year, all] of Map.groupBy(rows, (row) => row.year)) {
      const body = { source, rows: all.map(({ sex, ageGroup, n }) => ({ sex, ageGroup, n })) }
      await save.mutateAsync({ params: { year }, body })
    }
    setRows([])
    setAsked(false)
    say(text.saved)
  }
  const errors = {
    file: fault ?? (asked && noFile ? text.noFile : undefined),
    source: asked && noSource ? text.noSource : undefined,
  }
  return { rows, source, setSource, errors, save, read, keep }
}
