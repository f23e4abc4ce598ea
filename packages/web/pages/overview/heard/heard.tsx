import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { firstForm } from '../../../forms/form_list.ts'
import { en } from '../../../text/en/overview.ts'
import { sv } from '../../../text/sv/overview.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import './heard.css'

/** Fewer than this say little, and a child could be known again. */
const enough = 5

/** The child's voice first: how many have been talked with, in one sentence that leads to the results; its place is kept. */
export const Heard = (): ReactElement | null => {
  const text = useText({ sv, en })
  const { number, dayRange } = useFormat()
  const { data, isPending } = useCall('GET /api/results', { query: { form: firstForm } })
  const twice = data?.cells
    .find((c) => c.period === null && Object.keys(c.group).length === 0)
    ?.results.find((r) => r.indicator === 'samtal_minst_2')
  if (isPending) return <p className="heard heard-awaited" />
  if (!twice || twice.numerator === null || twice.n < enough) return null
  return (
    <p className="heard">
      <Link to="/resultat">{text.heard(number(twice.numerator), number(twice.n))}</Link>
      {data?.span && <span className="quiet heard-when">{text.heardWhen(dayRange(...data.span))}</span>}
    </p>
  )
}
