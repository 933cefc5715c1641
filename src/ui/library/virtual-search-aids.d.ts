declare module 'virtual:search-aids' {
  const aids: import('../../reader/search/aids.ts').SearchAids
  export default aids
}
