/** A Chromium to try: its program, and the environment it needs. */
export interface Candidate {
  readonly program: string
  readonly environment?: Readonly<Record<string, string>>
}
