import { Tokenizer } from 'htmlparser2';
import { beginAt, createJoints, joint, type FileLines, type Joints } from '../joints.ts';

const heading = /^h[1-6]$/u;
const blocks = new Set(
  `article section main nav aside header footer table tr ul ol dl dt pre p div form blockquote
   figure details`.split(/\s+/u),
);
/** No name that is looked for is longer. */
const longestName = 12;
const longestTitle = 400;

type Heading = { readonly index: number; readonly level: number; text: string };
type State = { readonly joints: Joints; open?: Heading | undefined };
const nothing = (): void => undefined;
/** What the tokeniser tells and nobody asks for. */
const ignored = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onopentagend: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontextentity: nothing,
};

/**
 * Cuts HTML at headings and between blocks. The tokeniser of the parser keeps no tree, so that deep
 * nesting costs nothing.
 */
export function findHtmlJoints({ text, lines }: FileLines): Joints {
  const state: State = { joints: createJoints(lines) };
  const indexAt = followLines(text, lines);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ...ignored,
      onopentagname: (start, end) => {
        const name = text.slice(start, Math.min(end, start + longestName)).toLowerCase();
        enterTag(state, name, indexAt(start));
      },
      onclosetag: (start) => {
        if (heading.test(text.slice(start, start + 2).toLowerCase())) closeHeading(state);
      },
      ontext: (start, end) => {
        const { open } = state;
        if (open === undefined || open.text.length > longestTitle) return;
        open.text += text.slice(start, Math.min(end, start + longestTitle)).replace(/\s/gu, ' ');
      },
      onend: () => {
        closeHeading(state);
      },
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return state.joints;
}

function enterTag(state: State, name: string, index: number): void {
  const { joints } = state;
  if (heading.test(name)) {
    closeHeading(state);
    state.open = { index, level: Number(name[1]), text: '' };
  } else if (blocks.has(name) && joints.marks[index] === joint.none) {
    joints.marks[index] = joint.outer;
  }
}

function closeHeading(state: State): void {
  if (state.open !== undefined) beginAt(state.joints, state.open.index, state.open);
  state.open = undefined;
}

/** Tells the line of growing offsets, by index from 0. */
function followLines(text: string, lines: readonly string[]): (offset: number) => number {
  let index = 0;
  let end = lines[0]?.length ?? 0;
  return (offset) => {
    while (end < offset && index + 1 < lines.length) {
      const breakLength = text.startsWith('\r\n', end) ? 2 : 1;
      index += 1;
      end += breakLength + (lines[index]?.length ?? 0);
    }
    return index;
  };
}
