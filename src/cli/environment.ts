const { devNull } = process.getBuiltinModule('node:os')

/** Where AWS clients shall go, and as whom. */
export interface Destination {
  readonly url: string
  readonly region: string
  readonly credentials?: {
    readonly accessKeyId: string
    readonly secretAccessKey: string
    readonly sessionToken?: string
  }
  /** The token of the control endpoints. */
  readonly token?: string
  /** The file of the authority whose certificates clients must trust. */
  readonly ca?: string
}

/** Variables to set by their names; `undefined` is one that must not be set. */
export type Variables = Readonly<Record<string, string | undefined>>

const DUMMY = { accessKeyId: 'test', secretAccessKey: 'test' }

/** Variables that would redirect a client, or change its identity or its way of signing. */
const ASTRAY = {
  AWS_PROFILE: undefined,
  AWS_DEFAULT_PROFILE: undefined,
  AWS_SESSION_TOKEN: undefined,
  AWS_SECURITY_TOKEN: undefined,
  AWS_CREDENTIAL_EXPIRATION: undefined,
  AWS_CREDENTIAL_SCOPE: undefined,
  AWS_ACCOUNT_ID: undefined,
  AWS_ROLE_ARN: undefined,
  AWS_ROLE_SESSION_NAME: undefined,
  AWS_WEB_IDENTITY_TOKEN_FILE: undefined,
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: undefined,
  AWS_CONTAINER_CREDENTIALS_FULL_URI: undefined,
  AWS_AUTH_SCHEME_PREFERENCE: undefined,
  AWS_SIGV4A_SIGNING_REGION_SET: undefined,
  AWS_DEFAULTS_MODE: undefined,
  AWS_DATA_PATH: undefined,
}

/**
 * Disables the rest of the configuration. The files are replaced by an empty one: a setting or profile in them could direct a
 * client to real AWS, and not every such setting has a variable that overrides it.
 */
const SWITCHED_OFF = {
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false',
  AWS_USE_FIPS_ENDPOINT: 'false',
  AWS_USE_DUALSTACK_ENDPOINT: 'false',
  AWS_EC2_METADATA_DISABLED: 'true',
}

/** Variables that direct every SDK and the AWS CLI to a server, for both versions of the service and for no other service. */
export function variablesFor(
  { url, region, credentials = DUMMY, token, ca }: Destination,
  env: NodeJS.ProcessEnv,
): Variables {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  return {
    ...ASTRAY,
    ...SWITCHED_OFF,
    // The name without the underscore, AWS_ENDPOINT_URL_APIGATEWAY, does nothing in any SDK.
    AWS_ENDPOINT_URL_API_GATEWAY: url,
    AWS_ENDPOINT_URL_APIGATEWAYV2: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken !== undefined && { AWS_SESSION_TOKEN: sessionToken }),
    UNDERSTUDY_URL: url,
    ...(token !== undefined && { UNDERSTUDY_TOKEN: token }),
    ...(ca !== undefined && { AWS_CA_BUNDLE: ca, NODE_EXTRA_CA_CERTS: ca }),
    ...withoutProxy(new URL(url).hostname, env),
  }
}

/** Where a proxy is set, this server must not be looked for behind it. */
function withoutProxy(host: string, env: NodeJS.ProcessEnv): Variables {
  if (!Object.entries(env).some(([name, value]) => value && /^(?:https?|all)_proxy$/i.test(name))) return {}
  const hosts = [env.NO_PROXY ?? env.no_proxy, host].filter(Boolean).join(',')
  return { NO_PROXY: hosts, no_proxy: hosts }
}
