/**
 * Whether the last digit of a number of even length is right (Luhn, modulus 10): every other digit doubled from the
 * first, the digits of all products summed, a multiple of ten. As Skatteverket describes it for personal identity
 * numbers, ten digits.
 */
export const hasCheckDigit = (digits: string): boolean => {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const product = (digits.charCodeAt(at) - 48) * (at % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}
