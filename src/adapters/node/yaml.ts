import { readYaml, YamlError } from '../../core/yaml.ts'

export { YamlError }

/** The value of a YAML text, as `readYaml` reads it. The library is loaded only for those who use it. */
export async function parseYaml(text: string): Promise<unknown> {
  return readYaml(text, await import('yaml'))
}
