/** `1 ligger högre och 2 lägre`; a side without anybody is not told. */
export const sides = (higher: string, lower: string): string =>
  higher === '0'
    ? `${lower} ligger lägre`
    : `${higher} ligger högre${lower === '0' ? '' : ` och ${lower} lägre`}`
