/** An answer over a working connection that is no whole answer all the same. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';
  readonly why: 'unfinished' | 'endless';

  constructor(why: BrokenAnswer['why']) {
    super(why);
    this.why = why;
  }
}
