import { Circle } from './circle.ts'
import { isLongHead, longTexts, shortAside, shortHead } from './long-texts.ts'
import { type Aside, type Head, type HeldRecord, headOf, type Recall, type RequestRecord } from './record.ts'

/** So much of bodies and of long texts is kept over all records; beyond that the oldest ones lose theirs. */
const BODIES_KEPT = 8 * 1024 * 1024
/** Where a piece does not fit before the end of the block, the rest of the block stays empty. */
const BODIES_BLOCK = BODIES_KEPT + 256 * 1024
/** Of heads there are as many as the journal may hold, so their block takes what they need. */
const HEADS_BLOCK = 2 ** 31

/** The numbers of a record: its own number, its account, and where its texts begin and how long they are. */
const NUMBER = 0
const ACCOUNT = 1
const HEAD = 2
const HEAD_LENGTH = 3
/** The whole of a head that was cut; 0 bytes where none was. */
const LONG = 4
const LONG_LENGTH = 5
/** -1 bytes without a body. */
const BODY = 6
const BODY_LENGTH = 7
/** How much its body and its long texts count, in bytes. */
const SIZE = 8
/** 1 where they are gone. */
const LIGHT = 9
const NUMBERS = 10

/** The members of a record that are objects: few records have any. */
interface Extra {
  readonly aside?: Aside | undefined
  readonly shows?: object | undefined
  /** A body that cannot be kept as bytes. */
  readonly body?: string | undefined
}

/**
 * The newest records, oldest first, each by its position from `first` to before `end`. Ten thousand of them outlive their requests, and
 * the garbage collector would carry along every object: so their texts are bytes in two blocks, and their numbers stand in a third.
 */
export class HeldRecords {
  /** The position of the oldest record. */
  first = 0
  /** The position behind that of the newest record. */
  end = 0
  readonly #limit: number
  readonly #changed: (number: number) => void
  readonly #heads = new Circle(HEADS_BLOCK)
  readonly #large = new Circle(BODIES_BLOCK)
  readonly #extras = new Map<number, Extra>()
  #numbers = new Float64Array(0)
  /** How many records the numbers have room for. */
  #room = 0
  /** Records before this position have lost what is large, or never had it. */
  #firstLarge = 0
  /** No record before this position has a piece in the block of large ones. */
  #firstPiece = 0
  /** The sizes of all records from `#firstLarge` on. */
  #size = 0

  /** `changed` is called with the number of each record that is dropped or truncated. */
  constructor(limit: number, changed: (number: number) => void) {
    this.#limit = limit
    this.#changed = changed
  }

  add(record: RequestRecord, number: number, recall: Recall): void {
    if (this.#limit === 0) return
    if (this.end - this.first === this.#limit) this.#dropOldest()
    if (this.end - this.first === this.#room) this.#makeRoom()
    const { account, aside, shows, body } = record
    const head = headOf(record)
    const long = isLongHead(head) ? head : undefined
    const start = this.#putHead(long === undefined ? head : shortHead(head, recall))
    const isOwn = typeof shows === 'object'
    const odd = typeof body === 'string' && !body.isWellFormed() ? body : undefined
    const size = record.size + longTexts(head, aside)
    const at = this.#at(this.end)
    const numbers = this.#numbers
    numbers[at + NUMBER] = number
    numbers[at + ACCOUNT] = accountNumber(account)
    numbers[at + HEAD] = start
    numbers[at + HEAD_LENGTH] = this.#heads.written
    numbers[at + LONG_LENGTH] = 0
    numbers[at + BODY_LENGTH] = -1
    numbers[at + SIZE] = size
    numbers[at + LIGHT] = 0
    if (aside || isOwn || odd !== undefined)
      this.#extras.set(number, { aside, shows: isOwn ? shows : undefined, body: odd })
    this.end++
    this.#size += size
    if (long !== undefined) this.#putLarge(LONG, long)
    if (body !== undefined && odd === undefined) this.#putLarge(BODY, body)
    while (this.#size > BODIES_KEPT) this.#lightenOldest()
  }

  numberAt(position: number): number {
    return this.#numberAt(position, NUMBER)
  }

  isOf(account: string | undefined, position: number): boolean {
    return this.#numberAt(position, ACCOUNT) === accountNumber(account)
  }

  recordAt(position: number): HeldRecord {
    const of = (member: number): number => this.#numberAt(position, member)
    const number = of(NUMBER)
    const text =
      of(LONG_LENGTH) > 0 ? this.#large.text(of(LONG), of(LONG_LENGTH)) : this.#heads.text(of(HEAD), of(HEAD_LENGTH))
    const { aside, shows, body: odd } = this.#extras.get(number) ?? {}
    const body = of(BODY_LENGTH) < 0 ? odd : this.#large.bytes(of(BODY), of(BODY_LENGTH))
    return { number, head: JSON.parse(text) as Head, body, shows, aside, isLight: of(LIGHT) === 1 }
  }

  /** Forgets the records of an account. */
  remove(account: string | undefined): void {
    const kept: number[] = []
    for (let i = this.first; i < this.end; i++) {
      if (this.isOf(account, i)) this.#forget(this.numberAt(i))
      else kept.push(i)
    }
    const light = kept.filter((position) => position < this.#firstLarge).length
    this.#layOut(kept, this.#room, 0)
    this.first = 0
    this.end = kept.length
    this.#firstPiece = 0
    this.#firstLarge = light
    this.#size = 0
    for (let i = light; i < this.end; i++) this.#size += this.#numberAt(i, SIZE)
  }

  #at(position: number): number {
    return (position % this.#room) * NUMBERS
  }

  #numberAt(position: number, member: number): number {
    return this.#numbers[this.#at(position) + member] as number
  }

  /** Room for twice as many records, up to the limit. */
  #makeRoom(): void {
    const held = Array.from({ length: this.end - this.first }, (_, i) => this.first + i)
    this.#layOut(held, Math.min(this.#limit, Math.max(16, this.#room * 2)), this.first)
  }

  /** Copies the numbers of these positions to a block with so much room, from the position `to` on. */
  #layOut(positions: readonly number[], room: number, to: number): void {
    const before = this.#numbers
    const numbers = new Float64Array(room * NUMBERS)
    for (let i = 0; i < positions.length; i++) {
      const from = this.#at(positions[i] as number)
      const at = ((to + i) % room) * NUMBERS
      for (let member = 0; member < NUMBERS; member++) numbers[at + member] = before[from + member] as number
    }
    this.#numbers = numbers
    this.#room = room
  }

  #putHead(head: string): number {
    const oldest = this.end > this.first ? this.#numberAt(this.first, HEAD) : -1
    const start = this.#heads.put(head, oldest)
    if (start >= 0) return start
    const grown = this.#heads.grow((move) => {
      for (let i = this.first; i < this.end; i++) this.#move(i, HEAD, move)
    })
    if (!grown) throw new RangeError('The requests that the journal holds are too large for it.')
    return this.#putHead(head)
  }

  /** Keeps a piece of the newest record, if it fits: older ones make room for it. */
  #putLarge(member: typeof LONG | typeof BODY, piece: string | Uint8Array): void {
    const at = this.#at(this.end - 1)
    for (;;) {
      const start = this.#large.put(piece, this.#oldestPiece())
      if (start >= 0) {
        this.#numbers[at + member] = start
        this.#numbers[at + member + 1] = this.#large.written
        return
      }
      const grown = this.#large.grow((move) => {
        for (let i = this.#firstPiece; i < this.end; i++) {
          this.#move(i, LONG, move)
          this.#move(i, BODY, move)
        }
      })
      if (grown) continue
      if (this.#firstLarge >= this.end - 1) return
      this.#lightenOldest()
    }
  }

  /** Moves the piece that a record has under a member, if it has one. */
  #move(position: number, member: number, move: (start: number, length: number) => number): void {
    const at = this.#at(position) + member
    const length = this.#numbers[at + 1] as number
    if (length > 0) this.#numbers[at] = move(this.#numbers[at] as number, length)
  }

  /** Where the oldest large piece begins; -1 where there is none. */
  #oldestPiece(): number {
    for (; this.#firstPiece < this.end; this.#firstPiece++) {
      if (this.#numberAt(this.#firstPiece, LONG_LENGTH) > 0) return this.#numberAt(this.#firstPiece, LONG)
      if (this.#numberAt(this.#firstPiece, BODY_LENGTH) > 0) return this.#numberAt(this.#firstPiece, BODY)
      // The newest record may be about to get its first piece.
      if (this.#firstPiece === this.end - 1) return -1
    }
    return -1
  }

  #dropOldest(): void {
    const position = this.first++
    this.#forget(this.numberAt(position))
    if (this.#firstLarge <= position) {
      this.#size -= this.#numberAt(position, SIZE)
      this.#firstLarge = this.first
    }
    this.#firstPiece = Math.max(this.#firstPiece, this.first)
  }

  /** Takes from the oldest record that has any its body and the rest of its long texts. */
  #lightenOldest(): void {
    const position = this.#firstLarge++
    const size = this.#numberAt(position, SIZE)
    if (size === 0) return
    this.#size -= size
    const at = this.#at(position)
    this.#numbers[at + LONG_LENGTH] = 0
    this.#numbers[at + BODY_LENGTH] = -1
    this.#numbers[at + LIGHT] = 1
    const number = this.numberAt(position)
    const { aside } = this.#extras.get(number) ?? {}
    this.#forget(number)
    if (aside) this.#extras.set(number, { aside: shortAside(aside) })
  }

  #forget(number: number): void {
    this.#extras.delete(number)
    this.#changed(number)
  }
}

/** An account has 12 digits, so it is stored as a number. -1 means a caller without an account. */
function accountNumber(account: string | undefined): number {
  return account === undefined ? -1 : Number(account)
}
