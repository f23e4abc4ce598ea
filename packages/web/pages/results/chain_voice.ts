import { chainWords as en } from '../../text/en/form_words.ts'
import { enFor } from '../../text/en/results.ts'
import { chainWords as sv } from '../../text/sv/form_words.ts'
import { svFor } from '../../text/sv/results.ts'
import type { Shown } from './shown.ts'

const texts = { sv: svFor(sv), en: enFor(en) }
const aboutChains: ReadonlySet<string> = new Set(['kedja_fordelning', 'kedja_dagar'])

/** What is shown, in the words of what a figure counts: investigations in a row are counted as chains. */
export const inItsWords = (shown: Shown, indicator: string): Shown =>
  aboutChains.has(indicator)
    ? { ...shown, voice: { ...shown.voice, text: texts[shown.voice.language] } }
    : shown
