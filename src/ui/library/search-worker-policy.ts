/** The name of the Trusted Types policy that admits the address of the worker that searches, and nothing else. */
export const SEARCH_POLICY = 'search'
