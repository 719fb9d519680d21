/** A part of a research file as it stands there; lines count from 1 and include both ends. */
export type Piece = {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** The lines as they stand in the file, without blank ones at the end; over-long lines are shortened. */
  readonly text: string;
  /** A manifest is kept whole: each of its lines may be a pin. */
  readonly isManifest: boolean;
  /** The headings or names under which the piece stands, outermost first; one a line. */
  readonly title: string;
};
