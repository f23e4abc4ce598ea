import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, 30 seconds. */
const codesOf = (secret: string, label = ''): TOTP =>
  new TOTP({
    issuer: 'Lyhörd',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    secret: Secret.fromBase32(secret),
  })

/** A new seed of 160 bits, in base 32. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32

/** The address that an authenticator app reads (`otpauth://…`); `label` tells accounts apart in the app. */
export const codeAddress = (secret: string, label: string): string => codesOf(secret, label).toString()

/**
 * The 30-second step that a code belongs to, this one or a neighbour (clocks differ); `undefined` when it belongs to
 * none. Keep the step: a code is good once.
 */
export const stepOfCode = (secret: string, code: string, now: Date): number | undefined => {
  const timestamp = now.getTime()
  const delta = codesOf(secret).validate({ token: code, timestamp, window: 1 })
  return delta === null ? undefined : TOTP.counter({ period: 30, timestamp }) + delta
}
