import type { ReactElement } from 'react'
import { Button } from '../parts/button/button.tsx'
import { Dialog } from '../parts/dialog/dialog.tsx'
import { en } from '../text/en/shell.ts'
import { sv } from '../text/sv/shell.ts'
import { useText, useWords } from '../text/text.tsx'
import { keysInForce } from './use_keys.ts'

interface Props {
  readonly onClose: () => void
}

/** The keys of this page and of the product. */
export const KeysDialog = ({ onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  return (
    <Dialog onClose={onClose} title={text.keys} actions={<Button onClick={onClose}>{text.close}</Button>}>
      <dl className="keys">
        {keysInForce().map(({ press, does }) => (
          <div key={press}>
            <dt>
              {press.split(' ').map((k) => (
                <kbd key={k}>{text.keyNames[k] ?? k}</kbd>
              ))}
            </dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
