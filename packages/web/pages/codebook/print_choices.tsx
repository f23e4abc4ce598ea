import { type ReactElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../parts/button/button.tsx'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useText } from '../../text/text.tsx'

type Print = (brief: boolean) => void

/** Whether the paper holds questions and answers alone, and a way to print it so or with everything. */
export const usePrint = (): readonly [boolean, Print] => {
  const [isBrief, setBrief] = useState(false)
  const print: Print = (brief) => {
    flushSync(() => setBrief(brief))
    window.print()
  }
  return [isBrief, print]
}

/** What to have beside one while recording, or everything. */
export const PrintChoices = ({ print }: { readonly print: Print }): ReactElement => {
  const text = useText({ sv, en })
  return (
    <div className="row">
      <Button onClick={() => print(true)}>{text.printBrief}</Button>
      <Button onClick={() => print(false)}>{text.printAll}</Button>
    </div>
  )
}
