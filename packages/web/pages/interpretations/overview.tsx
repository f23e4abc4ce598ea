import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Choices } from '../../parts/choices/choices.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { Overview, ThreadLine } from './answer.ts'
import { Paragraphs } from './paragraphs.tsx'
import { type Shown, showing, shownIn, shownThreads, waysToShow } from './shown_threads.ts'
import { useIndicatorName } from './use_indicator_name.ts'

/** The threads of the regions that one belongs to, those last written in first. */
export const ThreadList = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const text = useText({ sv, en })
  const navigate = useNavigate()
  const shown = shownIn(useSearch({ strict: false }).visa)
  const show = (way: Shown): void =>
    void navigate({ to: '/jamfor/tolkningar', search: { visa: showing[way] }, replace: true })
  const { threads, regions } = overview
  if (threads.length === 0)
    return (
      <Empty title={text.noneTitle} action={<Link to="/jamfor">{text.toComparison}</Link>}>
        {text.none}
      </Empty>
    )
  const ways = waysToShow(threads)
  const chosen = shownThreads(threads, shown)
  return (
    <>
      {ways.length > 1 && (
        <Choices
          name="visa"
          legend={text.show}
          inline
          value={shown}
          onChange={show}
          choices={ways.map((value) => ({ value, label: text.showing[value] }))}
        />
      )}
      {chosen.length === 0 && <p>{text.noneShown}</p>}
      <ul className="thread-list">
        {chosen.map((thread) => (
          <Line
            key={`${thread.from} ${thread.form} ${thread.indicator}`}
            of={thread}
            region={regions.length > 1 ? regions.find((r) => r.id === thread.from)?.name : undefined}
          />
        ))}
      </ul>
    </>
  )
}

interface LineProps {
  readonly of: ThreadLine
  /** Said where there are several. */
  readonly region: string | undefined
}

const Line = ({ of, region }: LineProps): ReactElement => {
  const text = useText({ sv, en })
  const { number, moment } = useFormat()
  const { from, form, indicator, unread, flagged, latest, boards } = of
  const { name } = useIndicatorName(form, indicator)
  const texts = Object.values(of.counts).reduce((sum, n) => sum + n, 0)
  const counts = [region, text.texts(number(texts), texts), text.boards(number(boards), boards)]
  return (
    <li>
      <h2>
        <Link to="/jamfor/tolkningar" search={{ fran: from, form, matt: indicator }}>
          {name}
        </Link>
        {unread > 0 && <span className="post-new">{text.unread(number(unread), unread)}</span>}
        {flagged > 0 && <span className="post-flagged">{text.flagged(number(flagged))}</span>}
      </h2>
      <p className="quiet">{counts.filter(Boolean).join(' · ')}</p>
      <div className="thread-latest">
        <p className="quiet">
          {text.latest(latest.board)} {text.kinds[latest.kind].toLowerCase()}, {moment(of.latestAt)}
        </p>
        <Paragraphs text={latest.text.length < 240 ? latest.text : `${latest.text}…`} />
      </div>
    </li>
  )
}
