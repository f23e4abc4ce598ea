import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCall } from '../../../client/use_call.ts'
import type { FormId } from '../../../forms/form_list.ts'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useText } from '../../../text/text.tsx'
import { Coverage } from '../coverage.tsx'

interface Props {
  readonly form: FormId
  readonly period: string
}

/** Who has reported of a half-year as things stand now. */
export const AskedCoverage = ({ form, period }: Props): ReactElement => {
  const text = useText({ sv, en })
  const query = { form, period }
  const { data, error, refetch } = useCall('GET /api/releases/coverage', { query })
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  if (data.members.length === 0)
    return (
      <p>
        {text.noAreas} <Link to="/jamfor/omraden">{text.toAreas}</Link>
      </p>
    )
  return <Coverage form={form} period={data} received={data.received} />
}
