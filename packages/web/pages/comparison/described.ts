/**
 * Whether the municipalities that are shown are enough to describe all of them: half or more. Small numbers are hidden and
 * zeros are not, so that a few shown say little of the others.
 */
export const isDescribed = (shown: number, members: number): boolean => shown * 2 >= members
