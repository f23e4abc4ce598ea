// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a terminal obeys
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** A text with words of a file in it, as a person may have it on a screen: what a terminal would obey is shown as a sign. */
export const forTerminal = (text: string): string => text.replace(obeyed, '\ufffd')
