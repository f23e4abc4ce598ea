declare module 'qrcode' {
  interface Modules {
    readonly size: number
    readonly get: (row: number, column: number) => number
  }
  export const create: (
    text: string,
    options: { readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ) => { readonly modules: Modules }
}
