import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { Button, buttonClass } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { Fold } from '../../parts/fold/fold.tsx'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { useKeys } from '../../shell/use_keys.ts'
import { en } from '../../text/en/results.ts'
import { sv } from '../../text/sv/results.ts'
import { chosen } from '../results/chosen.ts'
import { lede } from '../results/lede.ts'
import { NothingYet } from '../results/nothing_yet.tsx'
import type { Choice } from './choice.ts'
import { Controls } from './controls.tsx'
import { Report } from './report.tsx'
import { useChoice } from './use_choice.ts'
import { useEquity } from './use_equity.ts'
import { useVoice } from './use_voice.ts'
import type { Voice } from './voice.ts'

/** Whether interventions are granted and consent is missing as often for different children with similar needs. */
export const Page = (): ReactElement => {
  const { text } = useVoice()
  if (useCan()('result.read')) return <EquityReport />
  return (
    <div className="stack">
      <PageTitle title={text.title} />
      <NotYours />
    </div>
  )
}

const EquityReport = (): ReactElement => {
  const voice = useVoice()
  const [choice, change] = useChoice()
  const { data, error, refetch } = useEquity(choice)
  useViewKey(choice, change)
  const some = data !== undefined && data.records > 0
  return (
    <div className="stack">
      <PageTitle
        title={voice.text.title}
        report
        actions={<Ways choice={choice} voice={voice} printed={some} />}
      >
        {some && lede(data, choice.selection, voice.results)}
      </PageTitle>
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && !data.span && <NothingYet voice={voice.results} what={voice.text.empty} />}
      {data?.span && (
        <Fold label={chosen(choice.selection, voice.results)}>
          <Controls choice={choice} change={change} span={data.span} voice={voice} />
        </Fold>
      )}
      {data?.span && !some && <NothingChosen voice={voice} />}
      {some && <Report equity={data} choice={choice} voice={voice} />}
    </div>
  )
}

/** One key between charts and tables. */
const useViewKey = (choice: Choice, change: (next: Choice) => void): void => {
  const view = choice.selection.view === 'tabell' ? 'diagram' : 'tabell'
  useKeys([
    {
      press: 't',
      does: { sv: sv.controls.viewKey, en: en.controls.viewKey },
      run: () => change({ ...choice, selection: { ...choice.selection, view } }),
    },
  ])
}

interface WaysProps {
  readonly choice: Choice
  readonly voice: Voice
  readonly printed: boolean
}

const Ways = ({
  choice: {
    selection: { period, from, to },
  },
  voice,
  printed,
}: WaysProps): ReactElement => (
  <>
    <Link to="/resultat" search={{ period, fran: from, till: to }} className={buttonClass('quiet')}>
      {voice.text.back}
    </Link>
    {printed && <Button onClick={() => window.print()}>{voice.text.print}</Button>}
  </>
)

const NothingChosen = ({ voice }: { readonly voice: Voice }): ReactElement => {
  const { emptySelection } = voice.results.text
  return <Empty title={emptySelection.title}>{emptySelection.what}</Empty>
}
