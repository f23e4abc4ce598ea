import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Where the child has been exposed. */
export const exposures: ValueSet = {
  id: 'utsatthet',
  source: proposedValues,
  codes: [
    code('hemmiljo', 'I hemmet', 'At home', {
      help: words(
        'Också hos en förälder som barnet inte bor hos.',
        'Also with a parent the child does not live with.',
      ),
    }),
    code('forskola_skola', 'I förskola eller skola', 'At preschool or school'),
    code('fritid', 'På fritiden', 'In leisure time'),
    code('pa_natet', 'På nätet', 'Online'),
    code('egen_parrelation', 'I egen parrelation', 'In the child’s own couple relation', {
      help: words(
        'Av en partner eller tidigare partner till barnet självt. Våld mellan föräldrar hör till hemmet.',
        'By the child’s own partner or former partner. Violence between parents belongs to At home.',
      ),
    }),
    code('annan', 'Någon annanstans', 'Elsewhere'),
    code('ingen_kand', 'Ingen känd utsatthet', 'No known exposure', { means: 'none', alone: true }),
  ],
}
