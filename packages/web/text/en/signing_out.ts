import { plural } from '../plural.ts'
import type { SigningOutText } from '../sv/signing_out.ts'

export const en: SigningOutText = {
  title: (n) =>
    `${n} ${plural('en', n, 'record', 'records')} on this computer ${plural('en', n, 'has', 'have')} not been sent`,
  what: 'If you sign out now the unsent answers are removed from the computer. Stay, and they are sent when the network is back.',
  stay: 'Stay',
  sentNow: (n) =>
    `${n} ${plural('en', n, 'record', 'records')} left on this computer ${plural('en', n, 'has', 'have')} been sent.`,
  leave: 'Sign out and remove the answers',
}
