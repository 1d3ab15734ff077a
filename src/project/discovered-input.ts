// A file that a command works on, and how it came to.

export interface DiscoveredInput {
  /** Whole path; `-` for standard input. */
  readonly path: string;
  /** What messages call it. */
  readonly label: string;
  /** Somebody wrote this very name, rather than a folder or a glob. */
  readonly named: boolean;
  /** From the folder that was named, or that the glob begins with, with `/`: where it lands in an output folder. */
  readonly within: string;
}
