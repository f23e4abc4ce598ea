import type { ReactElement } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { Confirm } from '../../../parts/dialog/confirm.tsx'
import { OpensDialog } from '../../../parts/dialog/opens_dialog.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'
import { reportedIn } from '../few_reported.ts'
import { FewSaid } from '../few_said.tsx'

/** What a published or withdrawn release makes stale. */
export const stale = [
  'GET /api/releases',
  'GET /api/releases/:release',
  'GET /api/releases/:release/figures',
  'GET /api/releases/coverage',
  'GET /api/comparisons',
  'GET /api/comparisons/indicator',
  'GET /api/comparisons/profile',
  'GET /api/open',
] as const

/** Makes a release public, after saying what that means. */
export const Publish = ({ release }: { readonly release: OneRelease }): ReactElement => {
  const text = useText({ sv, en })
  return (
    <div className="release-actions">
      <FewSaid reported={reportedIn(release.coverage)} />
      <p>{text.readFirst}</p>
      <OpensDialog look="main" label={text.publish}>
        {(close) => <AskPublish release={release} onClose={close} />}
      </OpensDialog>
    </div>
  )
}

interface Props {
  readonly release: OneRelease
  readonly onClose: () => void
}

const AskPublish = ({ release, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const publish = useAct('POST /api/releases/:release/publication', stale)
  const boards = release.coverage.flatMap((p) => p.members.filter((m) => m.reported))
  const reported = new Set(boards.map((m) => m.code)).size
  // Not `mutate`: its callbacks are lost when what was done makes the dialog itself go away.
  const act = (): void =>
    void publish.mutateAsync({ params: { release: release.id } }).then(
      () => {
        say(text.published)
        onClose()
      },
      () => undefined,
    )
  return (
    <Confirm
      title={text.publishAsk}
      look="main"
      act={text.publish}
      keep={text.cancel}
      doing={publish}
      onAct={act}
      onClose={onClose}
    >
      <p>{text.publishWhat(text.boards(number(reported), reported))}</p>
      <FewSaid reported={reportedIn(release.coverage)} />
    </Confirm>
  )
}
