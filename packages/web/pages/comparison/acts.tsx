import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { Copy } from '../../parts/copy/copy.tsx'
import { writeChoice } from './choosing/choice.ts'
import type { Shown } from './shown.ts'

/** What is done with a page: its address, or the page on paper. */
export const Acts = ({ voice }: Pick<Shown, 'voice'>): ReactElement => {
  const { choose } = voice.text
  return (
    <>
      <Copy text={() => window.location.href} label={choose.copyAddress} />
      <Button onClick={() => window.print()}>{choose.print}</Button>
    </>
  )
}

/** Back to all indicators, with what is chosen kept. */
export const BackLink = ({
  shown: { choice, comparison, voice },
}: {
  readonly shown: Shown
}): ReactElement => (
  <Link to="/jamfor" search={writeChoice(choice, comparison)}>
    {voice.text.ways.back}
  </Link>
)
