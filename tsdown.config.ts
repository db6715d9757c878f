import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    msw: 'src/doors/msw.ts',
    node: 'src/doors/node.ts',
    pact: 'src/doors/pact.ts',
    'pact-child': 'src/doors/pact/native-child.ts',
    vitest: 'src/doors/vitest.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'es2023',
  dts: true,
  fixedExtension: false,
  deps: { neverBundle: ['msw', 'vitest', 'yaml'] },
})
