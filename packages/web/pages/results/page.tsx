import { Link, useSearch } from '@tanstack/react-router'
import { type ReactElement, useRef, useState } from 'react'
import { useCan } from '../../client/me.ts'
import { buttonClass } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { Fold } from '../../parts/fold/fold.tsx'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { useKeys } from '../../shell/use_keys.ts'
import { en } from '../../text/en/results.ts'
import { sv } from '../../text/sv/results.ts'
import { Acts } from './acts.tsx'
import { chosen } from './chosen.ts'
import { Contents } from './contents/contents.tsx'
import { Controls } from './controls/controls.tsx'
import { FormChooser } from './controls/form_chooser.tsx'
import { lede } from './lede.ts'
import { MoreChoices } from './more/more_choices.tsx'
import { Report } from './report.tsx'
import type { Selection } from './selection.ts'
import { ServicesBeside } from './services_beside.tsx'
import { useKnowledge } from './use_knowledge.ts'
import { useResults } from './use_results.ts'
import { useSelection } from './use_selection.ts'
import { useShown } from './use_shown.ts'
import { useVoice } from './use_voice.ts'
import type { Voice } from './voice.ts'

/** The results in black and white, one form at a time: the children's participation first, then everything else. */
export const Page = (): ReactElement => {
  const { text } = useVoice()
  if (useCan()('result.read')) return <ResultsReport />
  return (
    <div className="stack">
      <PageTitle title={text.title} />
      <NotYours />
    </div>
  )
}

const ResultsReport = (): ReactElement => {
  const { form } = useSearch({ strict: false })
  const knowledge = useKnowledge(form)
  const voice = useVoice(knowledge.form)
  const { text } = voice
  const [selection, change] = useSelection(knowledge)
  const { data, error, refetch } = useResults(selection)
  const shown = useShown(data, selection, voice, knowledge)
  useViewKey(selection, change)
  const [more, setMore] = useState(false)
  const figures = useRef<HTMLDivElement>(null)
  const answers = data?.of.form === knowledge.form ? data : undefined
  const total = answers?.results
  return (
    <div className="stack">
      <PageTitle
        title={text.title}
        report
        actions={shown?.total.cell && <Acts selection={selection} voice={voice} />}
      >
        {answers && answers.results.records > 0 && lede(answers.results, answers.of, voice)}
      </PageTitle>
      <div className="results-top not-printed">
        <FormChooser selection={selection} voice={voice} />
        {total?.span && (
          <Fold label={chosen(selection, voice)}>
            <Controls
              key={knowledge.form}
              selection={selection}
              change={change}
              span={total.span}
              voice={voice}
              knowledge={knowledge}
              more={more}
              setMore={setMore}
            />
          </Fold>
        )}
        {shown?.total.cell && <Contents knowledge={knowledge} voice={voice} />}
      </div>
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {!total && !error && <Waiting />}
      {total && !total.span && <NothingYet voice={voice} />}
      {total?.span && (
        <div className={more ? 'results-beside' : undefined}>
          {more && (
            <MoreChoices
              key={knowledge.form}
              selection={selection}
              change={change}
              records={total.records}
              close={() => closeMore(setMore)}
              show={() => {
                closeMore(setMore)
                figures.current?.scrollIntoView()
              }}
              voice={voice}
              knowledge={knowledge}
            />
          )}
          <div className="results-body" ref={figures}>
            {total.records === 0 && (
              <Empty title={text.emptySelection.title}>{text.emptySelection.what}</Empty>
            )}
            {shown?.total.cell && <Report shown={shown} />}
            {answers && shown?.total.cell && <ServicesBeside selection={answers.of} shown={shown} />}
          </div>
        </div>
      )}
    </div>
  )
}

/** Puts the focus back where the choices were opened. */
const closeMore = (setMore: (open: boolean) => void): void => {
  setMore(false)
  document.getElementById('fler-val')?.focus({ preventScroll: true })
}

/** One key between charts and tables. */
const useViewKey = (selection: Selection, change: (next: Selection) => void): void => {
  const view = selection.view === 'tabell' ? 'diagram' : 'tabell'
  useKeys([
    {
      press: 't',
      does: { sv: sv.controls.viewKey, en: en.controls.viewKey },
      run: () => change({ ...selection, view }),
    },
  ])
}

const NothingYet = ({ voice }: { readonly voice: Voice }): ReactElement => {
  const { empty } = voice.text
  return (
    <Empty
      title={empty.title}
      action={
        <Link to="/samla-in" className={buttonClass('main')}>
          {empty.how}
        </Link>
      }
    >
      {empty.what}
    </Empty>
  )
}
