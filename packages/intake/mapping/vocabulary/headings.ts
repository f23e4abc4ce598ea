import { childHeadings } from './headings/child.ts'
import { followUpHeadings } from './headings/follow_up.ts'
import { idHeadings } from './headings/ids.ts'
import { investigationHeadings } from './headings/investigation.ts'
import { needHeadings } from './headings/needs.ts'
import { openServiceHeadings } from './headings/open_service.ts'
import { referralHeadings } from './headings/referral.ts'

/**
 * What columns are called in extracts of Swedish case systems, by the variable they answer; the likeliest first. Invented
 * from the words of the trade, not copied from any vendor. Small and capital letters, å ä ö and signs do not tell.
 */
export const headings: Readonly<Record<string, readonly string[]>> = {
  ...idHeadings,
  ...childHeadings,
  ...referralHeadings,
  ...investigationHeadings,
  ...needHeadings,
  ...openServiceHeadings,
  ...followUpHeadings,
}
