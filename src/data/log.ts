import { readFileSync } from 'node:fs'
import { sizeOf } from './look.ts'

const HEADER = 32
const FRAME_HEADER = 24
const MAGIC = 0x377f0682

/**
 * The damage of the log of a database (its WAL, sqlite.org/fileformat2.html#walformat), if any. SQLite ends the
 * log at the first frame that it cannot read, and so returns an older state without an error. A frame that was being written
 * when the process was killed is the last of its generation, and nothing that was acknowledged; whatever else cannot be read
 * is damage.
 */
export function logDamage(path: string): string | undefined {
  if (sizeOf(`${path}-wal`) < HEADER) return undefined
  const log = readFileSync(`${path}-wal`)
  const magic = log.readUInt32BE(0)
  const isBigEndian = magic === MAGIC + 1
  const sums = new Sums(isBigEndian)
  sums.add(log, 0, 24)
  if ((magic & ~1) !== MAGIC || !sums.are(log, 24)) return 'its log does not begin as a log does'

  const frameSize = FRAME_HEADER + log.readUInt32BE(8)
  const isOfGeneration = (at: number): boolean => log.compare(log, 16, 24, at + 8, at + 16) === 0
  const isWhole = (at: number): boolean => {
    if (!isOfGeneration(at)) return false
    sums.add(log, at, at + 8)
    sums.add(log, at + FRAME_HEADER, at + frameSize)
    return sums.are(log, at + 16)
  }
  let at = HEADER
  while (at + frameSize <= log.length && isWhole(at)) at += frameSize
  if (at + frameSize > log.length) return undefined
  // Frames of an earlier generation may follow; before the first restart of the log there is none.
  const isFirstGeneration = log.readUInt32BE(12) === 0
  const isAtEnd = at + frameSize === log.length
  if (isFirstGeneration || (isAtEnd && isOfGeneration(at))) return 'its log does not match its checksum'
  for (let later = at + frameSize; later + frameSize <= log.length; later += frameSize)
    if (isOfGeneration(later)) return 'its log does not match its checksum'
  return undefined
}

/** The running checksum of a log: Fibonacci-weighted sums of its words, of 32 bits each. */
class Sums {
  #first = 0
  #second = 0
  readonly #isBigEndian: boolean

  constructor(isBigEndian: boolean) {
    this.#isBigEndian = isBigEndian
  }

  add(bytes: Buffer, from: number, to: number): void {
    let [first, second] = [this.#first, this.#second]
    for (let i = from; i < to; i += 8) {
      first = (first + (this.#isBigEndian ? bytes.readUInt32BE(i) : bytes.readUInt32LE(i)) + second) >>> 0
      second = (second + (this.#isBigEndian ? bytes.readUInt32BE(i + 4) : bytes.readUInt32LE(i + 4)) + first) >>> 0
    }
    this.#first = first
    this.#second = second
  }

  /** Whether the checksums are at an offset of the log. */
  are(bytes: Buffer, at: number): boolean {
    return bytes.readUInt32BE(at) === this.#first && bytes.readUInt32BE(at + 4) === this.#second
  }
}
