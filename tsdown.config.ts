import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    auth: 'src/auth.ts',
    data: 'src/data.ts',
    msw: 'src/doors/msw.ts',
    node: 'src/doors/node.ts',
    factories: 'src/factories.ts',
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
  deps: { neverBundle: ['aws4', 'msw', 'vitest', 'yaml', '@faker-js/faker'] },
})
