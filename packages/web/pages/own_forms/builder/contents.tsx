import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { CostLine } from './cost_line.tsx'
import { Downloads } from './downloads.tsx'
import { FlawList } from './flaw_list.tsx'
import { KeyDay } from './key_day.tsx'
import { Rules } from './rules_part.tsx'
import { Sections } from './section_part.tsx'

interface Props {
  readonly id: string
  readonly onTry: () => void
}

/** What a form holds: what is wrong and what it costs first, then its questions and rules. */
export const Contents = ({ id, onTry }: Props): ReactElement => {
  const text = useText({ sv, en })
  return (
    <>
      <FlawList at={id} />
      <CostLine />
      <div>
        <Button id="prova" onClick={onTry}>
          {text.preview}
        </Button>
      </div>
      <h2 id="kort-fragor" tabIndex={-1}>
        {text.columns.questions}
      </h2>
      <Sections />
      <KeyDay />
      <Rules />
      <Downloads />
    </>
  )
}
