/** The code of a house of no municipality: a region of co-operation, or the nation. */
export const regionCode = '0000'
