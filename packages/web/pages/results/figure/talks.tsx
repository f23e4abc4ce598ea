import type { ReactElement } from 'react'
import { resultIn } from '../answer.ts'
import { countedOf } from '../counted.ts'
import { partSaid, shareSentence } from '../share_figure.ts'
import { drawnGroups, everyGroup, type Shown } from '../shown.ts'
import { talksOf } from '../talks.ts'
import { moreOnTalks, talksBars, talksDifferences, talksSpoken, talksTable } from '../talks_figure.ts'
import { warningsOf } from '../warnings.ts'
import { Figure } from './figure.tsx'
import { talksPicture } from './pictures.ts'
import './talks.css'

/** The first figure of the page: how many talks the child took part in. */
export const TalksFigure = ({ shown }: { readonly shown: Shown }): ReactElement | null => {
  const { voice, total, knowledge } = shown
  const { text } = voice
  const indicator = knowledge.indicatorOf('samtal_minst_2')
  const numbers = knowledge.indicatorOf('samtal_fordelning')
  if (!indicator || !numbers) return null
  const steps = knowledge.codesShown(numbers)
  const result = resultIn(total.cell, indicator.id)
  const talks = talksOf(total.cell)
  const [caution] = warningsOf({ n: result?.n ?? 0, missing: 0 })
  const few = caution === 'recognisable'
  const bar = {
    groups: talksBars(drawnGroups(shown), voice),
    steps: steps.map(({ id }) => id),
    said: (count: number, of: number) => partSaid(count, of, voice),
  }
  const description = talks ? talksSpoken(talks, steps, voice) : text.figure.nobodyYet
  return (
    <>
      <div className="voice">
        {caution && <p className="figure-warning">{text.warnings[caution]}</p>}
        <p className={few ? 'voice-says voice-few' : 'voice-says'}>
          {shareSentence(indicator, result, voice)}
        </p>
        {talks && <p className="voice-more">{moreOnTalks(talks, voice)}</p>}
        <GirlsBoys shown={shown} />
      </div>
      <Figure
        shown={shown}
        heading={text.talks.title}
        indicator={indicator}
        counted={countedOf(shown, (cell) => resultIn(cell, indicator.id))}
        table={() => talksTable(everyGroup(shown), steps, voice)}
        pictures={[talksPicture({ title: text.talks.title, description }, bar)]}
      />
    </>
  )
}

/** Girls against boys, when the page is split by sex: each of the numbers of talks that is said of both. */
const GirlsBoys = ({ shown }: { readonly shown: Shown }): ReactElement | null => {
  if (shown.split !== 'kon') return null
  const said = talksDifferences(shown.differences(), shown.voice, shown.knowledge.indicatorOf)
  return (
    <>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  )
}
