import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'

// What jest prints for a test that fails because API Gateway refused something.
const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', 'report/jest.config.json']
const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
assert.equal(status, 1)
assert.match(stdout + stderr, /Understudy refused:/)
assert.match(stdout + stderr, /rule v1\.PatchSettingUnknown; \w+: .*Did you mean "\/\*\/\*\/logging\/loglevel"\?/)
console.log('A failing test shows what was refused.')
