/** An address of a former site, and the page or file to which it redirects, both relative to the base and without a leading slash. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}
