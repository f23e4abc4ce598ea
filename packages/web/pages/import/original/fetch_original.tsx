import type { KeyProblem } from '@lyhord/intake/keys/key_problem.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { Notice } from '../../../parts/notice/notice.tsx'
import { say } from '../../../parts/status/say.ts'
import { OpenKey } from '../../../parts/tenant_key/open_key.tsx'
import { useUnlockedKey } from '../../../parts/tenant_key/unlocked_key.ts'
import { shortCheck } from '../../../parts/tenant_key/use_keys_in_use.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { fetchOriginal } from './fetch_sealed.ts'
import type { KeptOriginal } from './original.tsx'

interface Props {
  readonly id: string
  readonly original: KeptOriginal
}

/** Fetches the original back, with the key that it was sealed with; another key is told at once, before anything is fetched. */
export const FetchOriginal = ({ id, original }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { key: open } = useUnlockedKey()
  const [asking, ask] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<KeyProblem['problem']>()
  const { check, parts } = original
  const wrong = (key: TenantKey): string | undefined =>
    key.check === check ? undefined : text.originalOtherKey(shortCheck(key.check), shortCheck(check))
  const fetchWith = async (key: TenantKey): Promise<void> => {
    ask(false)
    setBusy(true)
    const fetched = await fetchOriginal(id, parts, key)
    setBusy(false)
    if ('problem' in fetched) return setProblem(fetched.problem)
    setProblem(undefined)
    download(fetched.file, fetched.name)
    say(text.originalFetched)
  }
  if (asking)
    return (
      <div className="stack-tight">
        <p>{text.originalWithKey(shortCheck(check))}</p>
        <OpenKey wrong={wrong} onOpen={(key) => void fetchWith(key)} />
      </div>
    )
  return (
    <>
      {problem && <Refused problem={problem} />}
      <div>
        <Button busy={busy} onClick={() => (open?.check === check ? void fetchWith(open) : ask(true))}>
          {busy ? text.originalFetching : text.originalFetch}
        </Button>
      </div>
    </>
  )
}

const Refused = ({ problem: { title, remedy } }: KeyProblem): ReactElement => {
  const words = useWords()
  return (
    <Notice tone="stop" title={words(title)} heard>
      <p>{words(remedy)}</p>
    </Notice>
  )
}
