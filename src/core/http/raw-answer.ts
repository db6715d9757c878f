/** A successful answer that is not a JSON document: an export, a generated SDK. A handler returns it in its wire format. */
export class RawAnswer {
  readonly body: string | Uint8Array
  readonly contentType: string
  /** Further headers, by their names in lower case: `content-disposition`. */
  readonly headers: Readonly<Record<string, string>>

  /** The same answer in other forms, by the media type in `Accept`. Each is created on request. */
  readonly forms: Readonly<Record<string, () => RawAnswer>>

  constructor(
    body: string | Uint8Array,
    contentType: string,
    headers: Readonly<Record<string, string>> = {},
    forms: RawAnswer['forms'] = {},
  ) {
    this.body = body
    this.contentType = contentType
    this.headers = headers
    this.forms = forms
  }
}

/** A successful answer on the wire. An answer without a body has a content type all the same, as AWS sends it. */
export interface Encoded {
  readonly body: string
  /** The body, if it is not text. */
  readonly bytes?: Uint8Array
  readonly contentType: string
  readonly headers?: Readonly<Record<string, string>>
}
