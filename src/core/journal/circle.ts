const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** So many bytes a circle begins with: most gateways of a test see a handful of requests. */
const SMALLEST = 4096

/**
 * A ring buffer: pieces of bytes, one after the other in one block. The block is one object for the garbage collector,
 * for any number of pieces. The caller stores where each piece begins, and passes the start of the oldest one that is still needed.
 */
export class Circle {
  readonly #most: number
  #bytes = new Uint8Array(0)
  /** Where the next piece begins, if it fits there. */
  #at = 0

  /** A circle that grows up to so many bytes. */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * Appends a piece and returns its start; -1 if there is no room. `oldest` is the start of the oldest
   * piece that is still needed, -1 for none. The length of the piece is `written`.
   */
  put(piece: string | Uint8Array, oldest: number): number {
    if (typeof piece !== 'string') return this.#putBytes(piece, oldest)
    // A UTF-16 unit takes at most three bytes.
    const start = this.#room(piece.length * 3, oldest)
    if (start < 0) return this.#putBytes(encoder.encode(piece), oldest)
    this.written = encoder.encodeInto(piece, this.#bytes.subarray(start)).written
    this.#at = start + this.written
    return start
  }

  /** The length of the piece that was put last, in bytes. */
  written = 0

  bytes(start: number, length: number): Uint8Array {
    return this.#bytes.subarray(start, start + length)
  }

  text(start: number, length: number): string {
    return decoder.decode(this.bytes(start, length))
  }

  /**
   * Doubles the block. `move` is given what moves a piece, and moves each that is still needed, the oldest first. Returns false for a
   * circle that is as large as it may be.
   */
  grow(move: (piece: (start: number, length: number) => number) => void): boolean {
    if (this.#bytes.length >= this.#most) return false
    const before = this.#bytes
    this.#bytes = new Uint8Array(Math.min(this.#most, Math.max(SMALLEST, before.length * 2)))
    this.#at = 0
    // Most pieces lie directly behind each other: such a run is copied at once.
    let first = 0
    let end = 0
    let to = 0
    const copyRun = (): void => this.#bytes.set(before.subarray(first, end), to)
    move((start, length) => {
      if (start !== end) {
        copyRun()
        first = end = start
        to = this.#at
      }
      const moved = this.#at
      end += length
      this.#at += length
      return moved
    })
    copyRun()
    return true
  }

  #putBytes(piece: Uint8Array, oldest: number): number {
    const start = this.#room(piece.length, oldest)
    if (start < 0) return -1
    this.#bytes.set(piece, start)
    this.written = piece.length
    this.#at = start + piece.length
    return start
  }

  /** Where so many bytes have room; -1 for nowhere. The newest piece never ends where the oldest begins, which would look like none. */
  #room(length: number, oldest: number): number {
    const end = this.#bytes.length
    if (oldest < 0) return length <= end ? 0 : -1
    if (this.#at <= oldest) return this.#at + length < oldest ? this.#at : -1
    if (this.#at + length <= end) return this.#at
    return length < oldest ? 0 : -1
  }
}
