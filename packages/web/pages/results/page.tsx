import { type ReactElement, useState } from 'react'
import { useCan } from '../../client/me.ts'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { Acts } from './acts.tsx'
import { Away } from './away.tsx'
import { Body } from './body.tsx'
import { chosenSaid } from './chosen.ts'
import { lede } from './lede.ts'
import { NothingYet } from './nothing_yet.tsx'
import { Top } from './top.tsx'
import { useReport } from './use_report.ts'
import { useViewKey } from './use_view_key.ts'
import { useVoice } from './use_voice.ts'

/** The results in black and white, one form at a time: the children's participation first, then everything else. */
export const Page = (): ReactElement => {
  const { text } = useVoice()
  if (useCan()('result.read')) return <Report />
  return (
    <div className="stack">
      <PageTitle title={text.title} />
      <NotYours />
    </div>
  )
}

const Report = (): ReactElement => {
  const now = useReport()
  const { selection, change, answers, shown, voice, knowledge, problem } = now
  const [more, setMore] = useState(false)
  useViewKey(selection, change)
  return (
    <div className="stack">
      <PageTitle
        title={voice.text.title}
        report
        actions={shown?.total.cell && <Acts selection={selection} voice={voice} />}
      >
        {answers && answers.records > 0 && lede(answers, answers.of, voice)}
      </PageTitle>
      {answers && <p className="only-printed">{chosenSaid(answers.of, knowledge, voice).join(' ')}</p>}
      <Top now={now} more={more} setMore={setMore} />
      {problem && <Away now={now} problem={problem} />}
      {!answers && !problem && <Waiting />}
      {answers && !answers.span && <NothingYet voice={voice} />}
      {answers?.span && <Body now={now} answers={answers} more={more} setMore={setMore} />}
    </div>
  )
}
