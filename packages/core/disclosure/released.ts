/**
 * Something that disclosure control has let through. Nominal: only {@link release} makes it, so that a figure that has
 * not been released does not compile where a released one is asked for.
 */
class ReleasedContent<T> {
  readonly content: T
  // a private field makes the class nominal: nothing of the same shape will do
  readonly #released = true
  constructor(content: T) {
    this.content = content
  }
  /** Whether a value is a release, for those who cannot ask the compiler. */
  static isReleased(value: unknown): boolean {
    return value instanceof ReleasedContent && value.#released
  }
}

export type Released<T> = ReleasedContent<T>

/** For `release.ts` alone. */
export const letThrough = <T>(content: T): Released<T> => new ReleasedContent(content)

/** Whether a value came from a release. */
export const isReleased = (value: unknown): boolean => ReleasedContent.isReleased(value)
