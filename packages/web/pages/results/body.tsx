import { lazy, type ReactElement, Suspense, useRef } from 'react'
import { Empty } from '../../parts/empty/empty.tsx'
import { pageCode } from '../../shell/page_code.ts'
import type { Answers } from './answers.ts'
import { MoreChoices } from './more/more_choices.tsx'
import { Report } from './report.tsx'
import type { Way } from './services_beside.tsx'
import type { ReportNow } from './use_report.ts'

/** Under the figures of one of two forms: fetched there. */
const ServicesBeside = lazy(
  pageCode(() => import('./services_beside.tsx').then((m) => ({ default: m.ServicesBeside }))),
)

interface Props {
  readonly now: ReportNow
  readonly answers: Answers
  /** Whether the choices beside the figures are open, and a way to open and close them. */
  readonly more: boolean
  readonly setMore: (open: boolean) => void
}

/** The figures, and beside them the choices that are made more seldom. */
export const Body = ({ now, answers, more, setMore }: Props): ReactElement => {
  const { shown, voice, knowledge, selection, change } = now
  const { emptySelection } = voice.text
  const { form } = answers.of
  const figures = useRef<HTMLDivElement>(null)
  const close = (): void => {
    setMore(false)
    document.getElementById('fler-val')?.focus({ preventScroll: true })
  }
  const show = (): void => {
    close()
    figures.current?.scrollIntoView()
  }
  const choices = { selection, change, records: answers.records, close, show, voice, knowledge }
  return (
    <div className={more ? 'results-beside' : undefined}>
      {more && <MoreChoices key={knowledge.form} {...choices} />}
      <div className="results-body" ref={figures}>
        {answers.records === 0 && <Empty title={emptySelection.title}>{emptySelection.what}</Empty>}
        {shown?.total.cell && <Report shown={shown} />}
        {shown?.total.cell && isWay(form) && (
          <Suspense>
            <ServicesBeside form={form} selection={answers.of} shown={shown} />
          </Suspense>
        )}
      </div>
    </div>
  )
}

const isWay = (form: string): form is Way => form === 'oppen_insats' || form === 'oppen_insats_mangd'
