/** Colours of a terminal; each gives its text back unchanged where there are none. */
export type Paint = {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
};

const same = (text: string): string => text;
export const plain: Paint = { error: same, warning: same, faint: same, strong: same };

const wrap =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;
/** The codes of ECMA-48 for red, yellow, faint and bold. */
export const coloured: Paint = {
  error: wrap(31, 39),
  warning: wrap(33, 39),
  faint: wrap(2, 22),
  strong: wrap(1, 22),
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Colours where a person watches and did not refuse them; FORCE_COLOR outweighs everything, as elsewhere. */
export function choosePaint(
  environment: Environment,
  stream: { readonly isTTY?: boolean | undefined },
): Paint {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : coloured;
  const isRefused =
    Boolean(environment['NO_COLOR']) ||
    Boolean(environment['CI']) ||
    environment['TERM'] === 'dumb';
  return stream.isTTY === true && !isRefused ? coloured : plain;
}
