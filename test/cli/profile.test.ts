import { describe, expect, it } from 'vitest'
import { profileCredentials } from '../../src/cli/profile.ts'

describe('--profile', () => {
  const library =
    (keys: () => Promise<object>): (() => Promise<object>) =>
    async () => ({
      fromNodeProviderChain: (options: object) => async () => ({ ...(await keys()), asked: options }),
    })

  it('reads only the keys of the profile from the library', async () => {
    const load = library(async () => ({
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 's',
      sessionToken: 't',
      expiration: 1,
    }))
    expect(await profileCredentials('dev', load)).toEqual({
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 's',
      sessionToken: 't',
    })
  })

  it('prints the message of the library if a profile has no keys', async () => {
    const load = library(async () => {
      throw new Error('The SSO session has expired.')
    })
    await expect(profileCredentials('dev', load)).rejects.toThrow('--profile dev: The SSO session has expired.')
  })

  it('prints the command of the AWS CLI if the library is not installed, quoted for a shell', async () => {
    const load = async (): Promise<object> => {
      throw new Error('ERR_MODULE_NOT_FOUND')
    }
    await expect(profileCredentials("it's mine", load)).rejects.toMatchObject({
      message: '--profile needs the package @aws-sdk/credential-providers, which is not installed. Without it:',
      details: [`eval "$(aws configure export-credentials --profile 'it'\\''s mine' --format env)"`],
    })
  })
})
