import type { AstrayText } from '../sv/astray.ts'

export const en: AstrayText = {
  notFound: 'The page does not exist',
  notFoundWhy: 'The address leads nowhere. It may have changed, or something is missing in it.',
  toOverview: 'Go to the overview',
  fault: 'The page could not be shown',
  reload: 'Reload',
  away: 'No network right now',
  awayWhy:
    'The page opens by itself when the network is back. What has not been sent is still on the computer.',
}
