/** The list of suggestions as the search field names it to assistive technology. */
export interface Popup {
  list: string
  /** The id of the suggestion that the arrow keys have reached. */
  active?: string
}
