import type { Credentials } from '../truth/types.ts'
import { type Option, UsageError } from './command.ts'

export const profileOption = {
  type: 'string',
  value: 'NAME',
  help: 'profile of the AWS configuration (default: AWS_ACCESS_KEY_ID and so on)',
} satisfies Option

/** Keys for a target that does not check them. */
export const NO_KEYS: Credentials = { accessKeyId: 'none', secretAccessKey: 'none' }

/** The part of `@aws-sdk/credential-providers` that is used. */
interface Providers {
  fromNodeProviderChain(options: { profile: string }): () => Promise<Credentials>
}

/** An optional peer of the package. The name is not a literal, so that nothing tries to bundle it. */
const LIBRARY: string = '@aws-sdk/credential-providers'

/**
 * The keys of a profile of the AWS configuration, SSO and roles included. Throws a `UsageError` where the library of AWS for that is
 * not installed, with the line of the AWS CLI that does the same, and where it finds no keys.
 */
export async function profileCredentials(
  profile: string,
  load: () => Promise<unknown> = () => import(LIBRARY),
): Promise<Credentials> {
  let providers: Providers
  try {
    providers = (await load()) as Providers
  } catch {
    throw new UsageError(`--profile needs the package ${LIBRARY}, which is not installed. Without it:`, [
      `eval "$(aws configure export-credentials --profile ${quoted(profile)} --format env)"`,
    ])
  }
  try {
    const { accessKeyId, secretAccessKey, sessionToken } = await providers.fromNodeProviderChain({ profile })()
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
  } catch (error) {
    throw new UsageError(`--profile ${profile}: ${(error as Error).message}`)
  }
}

/** A word of a shell. */
function quoted(word: string): string {
  return /^[\w.@/+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
