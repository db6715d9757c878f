/** How often a property is tried: a part of the cases in `npm test`, all of them in `npm run test:long`. */
export function runs(few: number, many: number): number {
  return process.env.TEST_RUNS === 'long' ? many : few
}
