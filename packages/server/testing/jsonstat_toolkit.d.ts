/** What the tests use of a public reader of JSON-stat that has no types of its own. */
declare module 'jsonstat-toolkit' {
  interface Dataset {
    readonly class: string
    readonly length: number
    readonly n: number
    readonly role: Readonly<Record<string, readonly string[]>>
    Dimension(id: string): { readonly id: readonly string[] }
    Data(of: Readonly<Record<string, string>>): {
      readonly value: number | null | undefined
      readonly status: string | null
    }
  }
  export default function read(dataset: object): Dataset
}
