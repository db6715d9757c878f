import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type DataFile, openData } from '../../src/data.ts'
import { type ApiGatewayOptions, createApiGateway, type Gateway } from '../../src/index.ts'

/** The path of a new file, in a folder that is deleted after the test. */
export function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'understudy.db')
}

/** A gateway that keeps its state in a file. */
export function start(path: string, options: ApiGatewayOptions = {}): { gateway: Gateway; data: DataFile } {
  const data = openData(path)
  onTestFinished(() => data.close())
  return { gateway: createApiGateway({ ...options, data }), data }
}

/** The state of a gateway that starts after another one was closed. */
export function restart({ data }: { data: DataFile }, options: ApiGatewayOptions = {}): ReturnType<typeof start> {
  data.close()
  return start(data.name, options)
}

/** The body of an answer, with its status. */
export function send(gateway: Gateway, method: string, url: string, body?: unknown, account?: string) {
  const credential = `AWS4-HMAC-SHA256 Credential=${account}/20260102/eu-west-1/apigateway/aws4_request, SignedHeaders=host, Signature=0`
  const headers = { accept: 'application/json', ...(account !== undefined && { authorization: credential }) }
  const answer = gateway.answer({ method, url, headers, body: body === undefined ? undefined : JSON.stringify(body) })
  return { status: answer.status, headers: answer.headers, ...(answer.body !== '' && JSON.parse(answer.body)) }
}
