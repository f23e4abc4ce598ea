import { calendarYear, type Expr, either, equal, not, previous, unanswered } from '@lyhord/core'

/** Whether a referral is the child's first in its calendar year; for records that linking has prepared. */
export const firstInYear: Expr = either(
  unanswered(previous('inkom_datum')),
  not(equal(calendarYear(previous('inkom_datum')), calendarYear('inkom_datum'))),
)
