import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the AWS provider may lie: what is configured, and the usual places. A provider is never fetched from the network. */
const MIRRORS = [
  process.env.TF_PLUGIN_CACHE_DIR,
  ...mirrorsOf(process.env.TF_CLI_CONFIG_FILE ?? join(homedir(), '.terraformrc')),
  join(homedir(), '.terraform.d/plugins'),
  join(homedir(), '.terraform.d/plugin-cache'),
  join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local/share'), 'terraform/plugins'),
  ...globSync(['/usr/{,local/}share/terraform/plugins', '/opt/*']),
].filter((folder) => folder !== undefined)

/** A folder with version 5 of the AWS provider, if this machine has one. */
export const terraformMirror = MIRRORS.find(
  (folder) => globSync(join(folder, '*/hashicorp/aws/{5.*,*_5.*}')).length > 0,
)

/** Writes a configuration of the Terraform CLI that takes providers from a mirror only. */
export function writeTerraformConfiguration(file: string, mirror: string | undefined): void {
  const installation = `provider_installation {\n  filesystem_mirror { path = ${JSON.stringify(mirror)} }\n}\n`
  writeFileSync(file, `disable_checkpoint = true\n${installation}`)
}

/** The mirrors and the cache that a configuration of the Terraform CLI names. */
function mirrorsOf(file: string): string[] {
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^\s*(?:path|plugin_cache_dir)\s*=\s*"([^"]+)"/gm)].map(([, path = '']) =>
    path.replace('$HOME', homedir()),
  )
}
