import { Link, useSearch } from '@tanstack/react-router'
import { type ReactElement, useMemo } from 'react'
import { useCan } from '../../client/me.ts'
import { isListed } from '../../forms/form_list.ts'
import { buttonClass } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { useKnowledge } from '../results/use_knowledge.ts'
import { type Chosen, readChoice } from './choosing/choice.ts'
import { sideBySide } from './choosing/side_by_side.ts'
import type { Shown } from './shown.ts'
import { useComparisons } from './use_comparisons.ts'
import { useVoice } from './use_voice.ts'

interface Props {
  /** The page, when there is something to compare. */
  readonly children: (shown: Shown, gone: string | undefined) => ReactElement
  /** Whether the page holds one place against another. */
  readonly beside?: boolean
}

/** What every page of the comparison waits for: the right to see it, and something that is published. */
export const ComparisonFrame = ({ children, beside }: Props): ReactElement => {
  const search = useSearch({ strict: false })
  const { text } = useVoice('')
  const may = useCan()('release.read')
  const { data, error, refetch } = useComparisons()
  const chosen = useMemo(() => {
    const published = data?.comparisons.filter((c) => isListed(c.form) && c.periods.length > 0)
    const read = published && readChoice(search, published)
    return read && beside ? { ...read, choice: sideBySide(read.choice) } : read
  }, [data, search, beside])
  if (chosen && may) return <Ready chosen={chosen}>{children}</Ready>
  return (
    <div className="stack">
      <PageTitle title={text.title} />
      {!may && <NotYours />}
      {may && error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {may && !data && !error && <Waiting />}
      {may && data && <NothingYet beingMade={data.beingMade} />}
    </div>
  )
}

const Ready = ({ chosen, children }: Props & { readonly chosen: Chosen }): ReactElement => {
  const { choice, comparison, gone } = chosen
  const voice = useVoice(choice.form)
  const knowledge = useKnowledge(choice.form)
  const shown = useMemo(
    () => ({ choice, comparison, voice, knowledge }),
    [choice, comparison, voice, knowledge],
  )
  return children(shown, gone)
}

const NothingYet = ({ beingMade }: { readonly beingMade: boolean }): ReactElement => {
  const {
    text: { empty },
  } = useVoice('')
  const can = useCan()
  return (
    <Empty
      title={empty.title}
      action={<Begin submit={can('submission.manage')} manage={can('release.manage')} />}
    >
      {beingMade ? empty.being : empty.what}
    </Empty>
  )
}

const Begin = ({
  submit,
  manage,
}: {
  readonly submit: boolean
  readonly manage: boolean
}): ReactElement | null => {
  const {
    text: { empty },
  } = useVoice('')
  if (submit)
    return (
      <Link to="/jamfor/lamna-in" className={buttonClass('main')}>
        {empty.lead}
      </Link>
    )
  return manage ? (
    <Link to="/jamfor/utgavor" className={buttonClass('main')}>
      {empty.analyst}
    </Link>
  ) : null
}
