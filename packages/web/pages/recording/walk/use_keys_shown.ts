import { useKeys } from '../../../shell/use_keys.ts'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import type { Walking } from './use_walking.ts'

/** For the list that `?` shows; also when the focus has been lost to the page. */
export const useKeysShown = ({ help, flag }: Walking): void =>
  useKeys([
    { press: 'h', does: { sv: sv.helpTitle, en: en.helpTitle }, run: help },
    { press: 'f', does: { sv: sv.flag, en: en.flag }, run: flag },
    ...shownOnly,
  ])

/** The question listens to these itself; here they are only told, under names that no press has. */
const shownOnly = [
  { press: '1…9', does: { sv: sv.keys.code, en: en.keys.code } },
  { press: '↵', does: { sv: sv.keys.on, en: en.keys.on } },
  { press: '↑', does: { sv: sv.keys.back, en: en.keys.back } },
  { press: '↓', does: { sv: sv.keys.ahead, en: en.keys.ahead } },
  { press: 'Esc', does: { sv: sv.keys.leave, en: en.keys.leave } },
  { press: 'Alt+H', does: { sv: sv.keys.helpAnywhere, en: en.keys.helpAnywhere } },
  { press: 'Alt+F', does: { sv: sv.keys.flagAnywhere, en: en.keys.flagAnywhere } },
].map((key) => ({ ...key, run: () => {} }))
