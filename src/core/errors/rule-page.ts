/** The path of the page of a rule below the address of the site: `rules/v1.StageNotFound`. */
export function rulePage(id: string): string {
  return `rules/${id.replaceAll(/[^\w.-]+/g, '-').replace(/-$/, '')}`
}
