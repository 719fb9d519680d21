/** A part of a broken TOML text, and where it begins in it. */
export type TomlPiece = { readonly text: string; readonly offset: number };

/** A table header or a key: where a new statement begins, whatever was wrong with the one before. */
const statementStart =
  /^[ \t]*(?:\[|(?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*[ \t]*=)/u;
/** A header at the margin, be it closed or not; an indented bracket is an element of a list. */
const header = /^\[{1,2}[ \t]*[\w"'][^,]*$/u;
const listItem = /^[ \t]*\[/u;

const startsStatement = (line: string): boolean =>
  listItem.test(line) ? header.test(line) : statementStart.test(line);

/** Brackets that a truncated list or inline table still needs. */
const closing = (text: string): string => {
  const value = text.slice(text.indexOf('=') + 1).trimStart();
  if (value.startsWith('[') && !text.trimEnd().endsWith(']')) return '\n]';
  return value.startsWith('{') && !text.trimEnd().endsWith('}') ? '}' : '';
};

/** Cuts a broken text into its statements, each of which may be readable alone. */
export const rescueToml = (text: string): TomlPiece[] => {
  const pieces: TomlPiece[] = [];
  let start = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    if (startsStatement(line) && at > start) {
      pieces.push({ text: text.slice(start, at), offset: start });
      start = at;
    }
    at += line.length + 1;
  }
  pieces.push({ text: text.slice(start), offset: start });
  return pieces.map((piece) => ({ ...piece, text: piece.text + closing(piece.text) }));
};
