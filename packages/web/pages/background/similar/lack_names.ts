import { en } from '../../../text/en/background.ts'
import { sv } from '../../../text/sv/background.ts'
import { useText } from '../../../text/text.tsx'
import type { Similar } from '../area_of_similar.ts'

/** What something that is lacking is called: a figure, or (null) a municipality group. */
export const useLackNames = ({ figures }: Similar): ((lack: string | null) => string) => {
  const { similar: text } = useText({ sv, en })
  return (lack) =>
    lack === null ? text.sharedGroup : (figures.find((f) => f.figure === lack)?.label ?? lack)
}
