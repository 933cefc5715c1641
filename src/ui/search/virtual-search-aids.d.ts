declare module 'virtual:search-aids' {
  export const aids: import('../../reader/search/aids.ts').SearchAids
}
