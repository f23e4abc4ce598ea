import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useAct } from '../../client/use_call.ts'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useText } from '../../text/text.tsx'
import { Button } from '../button/button.tsx'
import { download } from '../download/download.ts'
import { ProblemView } from '../problem/problem.tsx'
import { say } from '../status/say.ts'
import { PrintSheet } from './print_sheet.tsx'
import { useUnlockedKey } from './unlocked_key.ts'

interface Props {
  readonly made: TenantKey
  /** The text of its sealed file. */
  readonly file: string
  readonly replaces: string | null
  readonly onDone: () => void
}

/** A key that was just made: saved first, then taken into use. */
export const SaveKey = ({ made, file, replaces, onDone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const [saved, setSaved] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const save = (): void => {
    download(file, text.fileName(made.id))
    setSaved(true)
    say(text.saved)
  }
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {text.saveTitle}
      </h3>
      <p>{text.saveWhy}</p>
      <div className="row">
        <Button look={saved ? 'quiet' : 'main'} onClick={save}>
          {text.saveFile}
        </Button>
        <PrintSheet tenantKey={made} />
      </div>
      <TakeIntoUse made={made} replaces={replaces} saved={saved} onDone={onDone} />
    </div>
  )
}

interface TakeProps extends Omit<Props, 'file'> {
  readonly saved: boolean
}

/** Nobody takes a key into use that could be lost the same minute. */
const TakeIntoUse = ({ made, replaces, saved, onDone }: TakeProps): ReactElement => {
  const text = useText({ sv, en })
  const { keep } = useUnlockedKey()
  const register = useAct('POST /api/keys', ['GET /api/keys'])
  const onSuccess = (): void => {
    keep(made)
    say(text.used)
    onDone()
  }
  const use = (): void =>
    register.mutate({ body: { check: made.check, made: made.made, replaces } }, { onSuccess })
  return (
    <>
      {register.error && <ProblemView problem={register.error.problem} />}
      <div className="row">
        <Button
          look={saved ? 'main' : 'quiet'}
          aria-disabled={!saved}
          aria-describedby="spara-forst"
          busy={register.isPending}
          onClick={() => saved && use()}
        >
          {text.use}
        </Button>
        {!saved && (
          <span id="spara-forst" className="quiet">
            {text.useFirst}
          </span>
        )}
      </div>
    </>
  )
}
