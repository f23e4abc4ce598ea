/** Code page 850 (IBM, "Multilingual Latin 1") from 0x80 to 0xff; browsers do not know it. */
const upper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const letters = Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? ''),
)

/** Decodes code page 850. */
export const decodeCp850 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += letters[byte]
  return text
}
