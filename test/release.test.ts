import { describe, expect, it } from 'vitest'
import { isLater, releasedChangelog } from '../scripts/release.ts'

const changelog = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n'

describe('a release', () => {
  it.each([
    ['0.2.0', '0.1.9', true],
    ['0.1.10', '0.1.9', true],
    ['1.0.0', '0.9.9', true],
    ['0.1.9', '0.1.9', false],
    ['0.1.8', '0.1.9', false],
    ['0.9.9', '1.0.0', false],
  ])('%s after %s: %s', (next, current, expected) => {
    expect(isLater(next, current)).toBe(expected)
  })

  it('moves the unreleased entries to the new version and leaves an empty section above', () => {
    expect(releasedChangelog(changelog, '0.2.0', '2026-12-01')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n',
    )
  })

  it('is refused without unreleased entries', () => {
    const empty = releasedChangelog(changelog, '0.2.0', '2026-12-01')
    expect(() => releasedChangelog(empty, '0.3.0', '2026-12-02')).toThrow('has no entries under "## [Unreleased]"')
  })

  it('is refused for a version that the changelog already has', () => {
    expect(() => releasedChangelog(changelog, '0.1.0', '2026-12-01')).toThrow('already has a section for 0.1.0')
  })
})
