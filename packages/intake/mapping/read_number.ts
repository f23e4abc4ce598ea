/**
 * The whole number that a cell means as digits: spaces between thousands, empty decimals (`12,0`, `12.00`) and what is
 * counted (`3 st`, `8 år`) are dropped. `undefined` when it is something else, halves included.
 */
export const wholeNumberIn = (text: string): string | undefined => {
  const found =
    /^(-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+|-?\d+)(?:[.,]0+)?(?:\s?(?:st|ggr|gånger|år|dagar)\.?)?$/iu.exec(
      text,
    )
  return found?.[1]?.replace(/[ \u00a0\u202f]/g, '')
}
