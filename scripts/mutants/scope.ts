/** Handlers, codecs, the patch engine, resources and their life cycles, and the tables that they are driven by. */
const MEANT =
  /^src\/(?:v[12]\/|core\/(?:patch|resources|schema|errors|openapi|expressions|state|http)\/|core\/(?:clock|settle|tagged|ids|neighbours|parsed-rows|hosted-zones|model-\w+)\.ts|generated\/v[12]\/(?:errors|patch|resources|schemas|operations|routes|behaviours)\.ts)/

/** Code that no answer to an unsigned request of one caller shows: signatures, and files of state on a disk. */
const OTHERS =
  /^src\/core\/(?:http\/(?:authentication|canonical-request|signature|identity|elsewhere)|state\/persistence)\.ts/

/** Whether mutants of a file count. */
export function isMeant(file: string): boolean {
  return MEANT.test(file) && !OTHERS.test(file)
}
