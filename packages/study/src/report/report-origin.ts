/** What the report tells of its own making. */
export interface ReportOrigin {
  /** Name and version of the program, such as `minat 0.1.0`. */
  readonly software: string;
  /** What the program ran on, such as `Node 24.1.0`. */
  readonly runtime?: string;
  /** The syntax that computes every table anew; the appendix prints it where it is handed in. */
  readonly syntax?: { readonly r: string; readonly spss: string };
}
