export type Version = 'v1' | 'v2'
