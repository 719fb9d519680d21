/** A decision that the author left open, in the author's words, with the choices that the author names. */
export type OpenDecision = {
  readonly text: string;
  readonly line: number;
  readonly choices: readonly string[];
};
