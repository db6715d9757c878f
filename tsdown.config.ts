import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    auth: 'src/auth.ts',
    msw: 'src/doors/msw.ts',
    node: 'src/doors/node.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'es2023',
  dts: true,
  fixedExtension: false,
  deps: { neverBundle: ['aws4', 'msw', 'yaml'] },
})
