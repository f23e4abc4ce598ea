import { Link, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { useCall } from '../../client/use_call.ts'
import { Empty } from '../../parts/empty/empty.tsx'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { Notices } from './notices.tsx'
import { ThreadList } from './overview.tsx'
import { Thread } from './thread.tsx'
import { useIndicatorName } from './use_indicator_name.ts'
import './interpretations.css'

/** What boards write to each other about the figures, across indicators; one thread when the address names it. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const { fran, form, matt } = useSearch({ strict: false })
  if (!can('interpretation.read'))
    return (
      <>
        <PageTitle title={text.title} />
        <NotYours />
      </>
    )
  return fran && form && matt ? <OneThread from={fran} form={form} indicator={matt} /> : <AllThreads />
}

const AllThreads = (): ReactElement => {
  const text = useText({ sv, en })
  const { list } = useFormat()
  const { data, error, isPending, refetch } = useCall('GET /api/interpretations')
  const regions = data?.regions ?? []
  return (
    <div className="stack">
      <p className="not-printed">
        <Link to="/jamfor">{text.toComparison}</Link>
      </p>
      <PageTitle title={text.title}>
        {regions.length > 0 ? text.sentence(list(regions.map((r) => r.name))) : text.sentenceAlone}
      </PageTitle>
      {isPending && <Waiting />}
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {data && regions.length === 0 && <Empty title={text.noRegionTitle}>{text.noRegion}</Empty>}
      {data && regions.length > 0 && <ThreadList overview={data} />}
      {data && regions.length > 0 && <Notices />}
    </div>
  )
}

interface Props {
  readonly from: string
  readonly form: string
  readonly indicator: string
}

const OneThread = ({ from, form, indicator }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { name, indicator: known } = useIndicatorName(form, indicator)
  const words = useText({ sv: known?.question.sv, en: known?.question.en })
  return (
    <div className="stack">
      <p className="row not-printed">
        <Link to="/jamfor/tolkningar">{text.toAll}</Link>
        <Link to="/jamfor/$indicator" params={{ indicator }} search={{ fran: from, form }}>
          {text.toFigure}
        </Link>
      </p>
      <PageTitle title={name}>{words}</PageTitle>
      <Thread from={from} form={form} indicator={indicator} />
    </div>
  )
}
