import { deployChange } from '../auto-deploy.ts'
import type { Handler } from '../handler.ts'
import { applied } from '../import/apply.ts'
import { importedFrom, remarksOf } from '../import/read.ts'
import { apiOf } from '../look-up.ts'

export const reimportApi: Handler<'ReimportApi'> = (call) => {
  const unit = apiOf(call)
  const { protocolType } = unit.api.get()
  if (protocolType !== 'HTTP') throw call.refuse('ImportUnreadable')
  const imported = importedFrom(call)
  // Parts that the document omits are removed; the name, the tags and the stages are kept.
  const { description: _, version: __, corsConfiguration: ___, ...kept } = unit.api.get()
  unit.api.put({ ...kept, ...imported.api })
  applied(unit, imported, call.ids)
  deployChange(call, unit)
  return { ...unit.api.get(), ...remarksOf(imported) }
}
