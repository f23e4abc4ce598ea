import { type ReactElement, useState } from 'react'
import { useCall } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { download } from '../../parts/download/download.ts'
import { Empty } from '../../parts/empty/empty.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/areas.ts'
import { sv } from '../../text/sv/areas.ts'
import { useText } from '../../text/text.tsx'
import { WayPage } from '../submissions/way_page.tsx'
import { AreaView } from './area_view.tsx'
import { FromFile } from './from_file.tsx'
import type { Area } from './read_areas.ts'
import { writeAreas } from './write_areas.ts'
import './areas.css'

/** The areas that a region compares, who belongs to them and when. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <WayPage access="area.manage" text={text}>
      <Areas />
    </WayPage>
  )
}

const Areas = (): ReactElement => {
  const text = useText({ sv, en })
  const { data, error, refetch } = useCall('GET /api/areas')
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const { areas } = data
  return (
    <>
      {areas.length === 0 ? <Empty title={text.noneTitle}>{text.none}</Empty> : <Listed areas={areas} />}
      <div className="row">
        {areas.length > 0 && (
          <Button onClick={() => hand(writeAreas(areas), 'omraden.csv')}>{text.download}</Button>
        )}
        <Button onClick={() => hand(writeAreas([]), 'omraden-mall.csv')}>{text.template}</Button>
      </div>
      <FromFile now={areas} />
    </>
  )
}

const hand = (csv: string, name: string): void => download(csv, name, 'text/csv;charset=utf-8')

const kinds: readonly Area['kind'][] = ['region', 'county', 'nation', 'group']

/** By kind, then by name. */
const Listed = ({ areas }: { readonly areas: readonly Area[] }): ReactElement => {
  const text = useText({ sv, en })
  const [on, setOn] = useState('')
  const sorted = areas.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.name.localeCompare(b.name, 'sv'),
  )
  return (
    <>
      {areas.some((a) => a.invented) && <p className="quiet">{text.inventedWhy}</p>}
      <TextField
        name="dag"
        type="date"
        label={text.on}
        hint={text.onHint}
        value={on}
        onChange={(event) => setOn(event.target.value)}
        wide={12}
      />
      <div>
        {sorted.map((area) => (
          <AreaView key={area.area} area={area} on={on} />
        ))}
      </div>
    </>
  )
}
