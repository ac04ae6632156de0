/** An address of a former site and the page or file that it leads to, both below the base and without a slash before them. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}
