// The words that the picture itself says, in one language. A language is one file beside this and its line in the index.

export interface Wording {
  /** BCP 47 primary tag. */
  readonly language: string;
}
