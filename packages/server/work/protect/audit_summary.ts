import type { Audit } from './audit.ts'

/** An audit in figures, for JSON. */
export const auditSummary = ({
  pass,
  audited,
  recoverable,
  narrow,
  exposed,
  wrong,
  narrowest,
  seconds,
}: Audit) => ({
  pass,
  audited,
  recoverable: recoverable.length,
  narrow: narrow.length,
  exposed: exposed.length,
  wrong: wrong.length,
  narrowest,
  seconds: Math.round(seconds * 1000) / 1000,
})
