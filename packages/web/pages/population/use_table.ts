import type { PeopleAsked } from '@lyhord/core'
import { useState } from 'react'
import { useAct } from '../../client/use_call.ts'
import { tableIn } from '../../parts/file_field/table_in.ts'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/population.ts'
import { sv } from '../../text/sv/population.ts'
import { useProblemLine, useText } from '../../text/text.tsx'
import { readPopulation, type YearRead } from './read_population.ts'
import { stale } from './stale.ts'

/** The years of the chosen file and where they come from, what is wrong with either, and how they are kept. */
export const useTable = (known: PeopleAsked) => {
  const text = useText({ sv, en })
  const lineOf = useProblemLine()
  const [fault, setFault] = useState<string>()
  const [years, setYears] = useState<readonly YearRead[]>([])
  const [source, setSource] = useState('')
  const [asked, setAsked] = useState(false)
  const save = useAct('PUT /api/population/:year', stale)
  const [noFile, noSource] = [years.length === 0, source.trim() === '']
  const read = async (file: File): Promise<void> => {
    setFault(undefined)
    setYears([])
    const table = await tableIn(file)
    if ('problem' in table) return setFault(lineOf(table.problem))
    const found = readPopulation(table.header, table.rows, known, text.faults)
    if ('fault' in found) setFault(found.fault)
    else setYears(found.years)
  }
  const keep = async (): Promise<void> => {
    setAsked(true)
    if (noFile || noSource) return
    for (const { year, rows } of years)
      await save.mutateAsync({ params: { year }, body: { source, rows: [...rows] } })
    setYears([])
    setAsked(false)
    say(text.saved)
  }
  const errors = {
    file: fault ?? (asked && noFile ? text.noFile : undefined),
    source: asked && noSource ? text.noSource : undefined,
  }
  return { years, source, setSource, errors, save, read, keep }
}
