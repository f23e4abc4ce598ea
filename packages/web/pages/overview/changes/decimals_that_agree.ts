const rounded = (share: number, decimals: number): number => Math.round(share * 100 * 10 ** decimals)

/** As few decimals of two shares, in per cent, as make their difference what a reader gets by subtracting: 0, 1 or 2. */
export const decimalsThatAgree = (before: number, after: number): number => {
  const agree = (decimals: number): boolean =>
    rounded(after, decimals) - rounded(before, decimals) === rounded(after - before, decimals)
  return [0, 1].find(agree) ?? 2
}
