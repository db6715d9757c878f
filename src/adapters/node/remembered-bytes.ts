/** Shorter texts leave in one piece with their heads; longer ones are too much to hold. */
const LONG = 4096
const LONGEST = 64 * 1024

/** So many texts are held with their bytes. */
const HELD = 16

const bytesByText = new Map<string, Buffer>()

/**
 * The bytes of a long text that may be sent again, as a list is for as long as nothing changes: it is then not encoded and
 * counted again. `undefined` for a text that is cheaper to send as it is.
 */
export function rememberedBytes(text: string): Buffer | undefined {
  if (text.length < LONG || text.length > LONGEST) return undefined
  const known = bytesByText.get(text)
  if (known) return known
  const bytes = Buffer.from(text)
  if (bytesByText.size >= HELD) bytesByText.clear()
  bytesByText.set(text, bytes)
  return bytes
}
