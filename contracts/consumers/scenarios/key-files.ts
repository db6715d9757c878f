import type { StateDocument } from '../../../src/index.ts'
import { asked, type Story } from './story.ts'

const KEY = 'AbCdEfGhIjKlMnOpQrSt'

/** Files of API keys, by what is in them. */
const FILES: Readonly<Record<string, string>> = {
  'blank lines': `name,key\n\nfirst,${KEY}U\n   \nsecond,${KEY}V\n\n`,
  'a mark at the beginning, and line ends of Windows': `\uFEFFName,Key,Enabled\r\nshop,${KEY}U,FALSE\r\n`,
  'columns in another order, and one that nobody knows': `key,color,description,NAME\n${KEY}U,red, of the shop ,shop\n`,
  'quotes with commas, line ends and quotes in them': `name,key,description\n"sh""op",${KEY}U,"a, b\nand c"\nnext,${KEY}V,\n`,
  'usage plans, one of which is not there': `name,key,usageplanids\nshop,${KEY}U,"plan01, ,nosuch"\n`,
  'a key that is too short, and one that is too long': `name,key\nshort,abc\nlong,${'k'.repeat(129)}\nshop,${KEY}U\n`,
  'keys at the limits': `name,key\nshort,${KEY}\nshorter,${KEY.slice(1)}\nlong,${'k'.repeat(128)}\n`,
  'keys that are disabled': `name,key,enabled\nfirst,${KEY}U,false\nsecond,${KEY}V,no\nthird,${KEY}W,true\n`,
  'a key that is there already': 'name,key\nweb,AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCd\n',
  'no column of keys': `name,value\nshop,${KEY}U\n`,
  'no column of names': `key\n${KEY}U\n`,
  'no lines': 'name,key\n',
}

/** Imports of API keys from files, with warnings and without. */
export function keyFiles(state: StateDocument): Story[] {
  return Object.entries(FILES).flatMap(([name, text]) =>
    ['', '&failonwarnings=true'].map((query) => {
      const { headers, ...request } = asked('POST', `/apikeys?mode=import&format=csv${query}`)
      return {
        title: `v1.ImportApiKeys: ${name}${query === '' ? '' : ', and warnings fail'}`,
        operation: 'ImportApiKeys',
        state,
        before: [],
        request: { ...request, headers: { ...headers, 'content-type': 'text/csv' }, body: text },
        readsAfter: () => [asked('GET', '/apikeys?includeValues=true'), asked('GET', '/usageplans/plan01/keys')],
      }
    }),
  )
}
