/** An investigation stands on the worklist from so many months after it closed: the follow-up is made at about twelve. */
export const dueAfterMonths = 11

/** A follow-up made earlier than this is a check on the way, and does not count as the one after a year. */
export const countsAfterMonths = 10
