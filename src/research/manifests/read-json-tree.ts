import { printParseErrorCode, visit } from 'jsonc-parser';
import type { ParseErrorCode } from 'jsonc-parser';
import { deepestLevel, growNode } from './data-node.ts';
import type { DataTree, GrowingNode } from './data-node.ts';

const nameOfError = (code: ParseErrorCode): string =>
  printParseErrorCode(code)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase();

type Level = { readonly node: GrowingNode; readonly isList: boolean };

/** Builds the tree while the text is scanned, which is half the work of building the parser's own tree first. */
class TreeBuilder {
  readonly root = growNode(0, 0);
  malformed: string | undefined;
  private readonly levels: Level[] = [{ node: this.root, isList: true }];
  private key: { text: string; start: number; end: number } | undefined;

  property(text: string, start: number, length: number): void {
    this.key = { text, start, end: start + length };
  }

  place(node: GrowingNode): void {
    const level = this.levels.at(-1);
    if (level === undefined || this.levels.length > deepestLevel) return;
    const key = level.isList
      ? { text: String(level.node.members.length), start: node.start, end: node.end }
      : this.key;
    if (key === undefined) return;
    level.node.members.push({ key: key.text, start: key.start, end: key.end, node });
    this.key = undefined;
  }

  open(start: number, isList: boolean): void {
    const node = growNode(start, start + 1);
    this.place(node);
    this.levels.push({ node, isList });
  }

  close(end: number): void {
    const level = this.levels.length > 1 ? this.levels.pop() : undefined;
    if (level !== undefined) level.node.end = end;
  }

  fail(code: ParseErrorCode, line: number): void {
    this.malformed ??= `${nameOfError(code)} in line ${line + 1}`;
  }
}

/** Reads JSON with comments and trailing commas; a broken text gives the part that can be read. */
export const readJsonTree = (text: string): DataTree => {
  const builder = new TreeBuilder();
  try {
    visitInto(builder, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The scanner recurses: nesting of many thousand levels exhausts the stack.
    builder.malformed ??= 'too many nested levels';
  }
  const root = builder.root.members[0]?.node ?? builder.root;
  return builder.malformed === undefined ? { root } : { root, malformed: builder.malformed };
};

const visitInto = (builder: TreeBuilder, text: string): void => {
  visit(
    text,
    {
      onObjectBegin: (offset) => {
        builder.open(offset, false);
      },
      onArrayBegin: (offset) => {
        builder.open(offset, true);
      },
      onObjectEnd: (offset, length) => {
        builder.close(offset + length);
      },
      onArrayEnd: (offset, length) => {
        builder.close(offset + length);
      },
      onObjectProperty: (name, offset, length) => {
        builder.property(name, offset, length);
      },
      onLiteralValue: (value: unknown, offset, length) => {
        // A number keeps its spelling: 1.10 is not 1.1.
        const end = offset + length;
        const spelling = typeof value === 'string' ? value : text.slice(offset, end);
        builder.place({ ...growNode(offset, end), text: spelling });
      },
      // eslint-disable-next-line max-params -- the scanner decides what it calls back with
      onError: (error, _offset, _length, line) => {
        builder.fail(error, line);
      },
    },
    { allowTrailingComma: true },
  );
};
