/** The block structure of a Markdown text; `line` and `endLine` count from 1 and include both ends. */
type At = { readonly line: number; readonly endLine: number };
export type Cell = { readonly text: string; readonly line: number };
export type ListItem = At & {
  /** `[ ]` and `[x]` of a task list, when the item starts with one; it is not part of the text. */
  readonly task?: 'open' | 'done';
  readonly blocks: readonly Block[];
};
export type Block =
  | (At & { readonly is: 'heading'; readonly level: number; readonly text: string })
  /** `text` is raw inline Markdown; its lines are joined with line feeds. */
  | (At & { readonly is: 'paragraph'; readonly text: string })
  | (At & {
      readonly is: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ListItem[];
    })
  | (At & {
      readonly is: 'code';
      readonly language: string;
      readonly text: string;
      readonly closed: boolean;
      readonly fenced: boolean;
    })
  | (At & {
      readonly is: 'table';
      readonly header: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    })
  | (At & { readonly is: 'quote'; readonly blocks: readonly Block[] })
  | (At & { readonly is: 'html'; readonly text: string })
  | (At & { readonly is: 'rule' });
