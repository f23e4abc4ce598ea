import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { focusSoon } from './building.ts'

interface Props {
  /** What is moved: its id in the page, and its name. */
  readonly id: string
  readonly name: string
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
}

/** One step up or down. The focus follows, so that the same key can be pressed again. */
export const PlaceButtons = ({ id, name, first, last, onMove }: Props): ReactElement => {
  const text = useText({ sv, en })
  const move = (by: -1 | 1, stands: boolean): void => {
    if (stands) return
    onMove(by)
    focusSoon(placeButtonId(id, by))
  }
  return (
    <>
      <Button
        id={placeButtonId(id, -1)}
        className="own-forms-step"
        aria-label={text.up(name)}
        aria-disabled={first}
        onClick={() => move(-1, first)}
      >
        ↑
      </Button>
      <Button
        id={placeButtonId(id, 1)}
        className="own-forms-step"
        aria-label={text.down(name)}
        aria-disabled={last}
        onClick={() => move(1, last)}
      >
        ↓
      </Button>
    </>
  )
}

const placeButtonId = (id: string, by: -1 | 1): string => `${by === 1 ? 'ner' : 'upp'}-${id}`
