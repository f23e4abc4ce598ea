import { plural } from '../../plural.ts'

/** The form tried as by somebody who answers. */
export const sv = {
  preview: 'Prova formuläret',
  previewTitle: (title: string) => `Prova: ${title}`,
  previewSentence: 'Svara som i ett riktigt ärende. Ingenting sparas.',
  previewBack: 'Till frågorna',
  previewOwn: 'Hoppa till det som rör era egna frågor',
  previewAgain: 'Börja om',
  previewDone: 'Det var sista frågan.',
  previewStops: (n: number) => `${n} ${plural('sv', n, 'sak', 'saker')} skulle stoppa inlämningen.`,
  previewReady: 'Ärendet skulle kunna lämnas in.',
  previewAt: (at: number, of: number) => `Fråga ${at} av ${of}`,
  previewOn: 'Fortsätt',
  previewBefore: 'Tillbaka',
}
