import { childValues } from './values/child.ts'
import { commonValues } from './values/common.ts'
import { countryValues } from './values/countries.ts'
import { followUpValues } from './values/follow_up.ts'
import { investigationValues } from './values/investigation.ts'
import { openServiceValues } from './values/open_service.ts'
import { reasonValues } from './values/reasons.ts'
import { referralValues } from './values/referral.ts'
import { serviceValues } from './values/services.ts'

/**
 * What codes are called in extracts of Swedish case systems, by our code, whatever variable it belongs to; labels and
 * ids need not be repeated. Invented from the words of the trade. A key `variable.code` holds for that variable only.
 */
export const valueWords: Readonly<Record<string, readonly string[]>> = {
  ...commonValues,
  ...childValues,
  ...countryValues,
  ...referralValues,
  ...reasonValues,
  ...investigationValues,
  ...serviceValues,
  ...openServiceValues,
  ...followUpValues,
}
