import type { sv } from '../../sv/own_forms/preview.ts'

/** The form tried as by somebody who answers. */
export const en: typeof sv = {
  preview: 'Try the form',
  previewTitle: (title) => `Try: ${title}`,
  previewSentence: 'Answer as in a real record. Nothing is saved.',
  previewBack: 'To the questions',
  previewOwn: 'Skip to what concerns your own questions',
  previewAgain: 'Begin again',
  previewDone: 'That was the last question.',
  previewStops: (n) => `${n} ${n === 1 ? 'thing' : 'things'} would stop it from being handed in.`,
  previewReady: 'The record could be handed in.',
  previewAt: (at, of) => `Question ${at} of ${of}`,
  previewOn: 'Go on',
  previewBefore: 'Back',
}
