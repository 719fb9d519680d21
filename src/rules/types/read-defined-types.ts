import { letterPattern } from '../../spec/letter-pattern.ts';
import type { Spec } from '../../spec/spec.ts';

/** Words that introduce a type, in the languages of the stack and in SQL. */
const definition = letterPattern(
  () =>
    /(?<![\p{L}\p{N}_])(?:class|interface|type|struct|enum|record|trait|protocol|typedef|message|union|object|newtype|alias|actor|extension|mixin|table|module|impl|component|TypeVar\(["'])\s*(?:<[^<>\n]{0,100}>\s*)?(?<name>\p{Lu}[\p{L}\p{N}_]*)/giu,
);
/** `import { A, B as C } from 'x'`, `from x import A, B`, `use x::{A, B};`, `import x.y.A`. */
const imports =
  /(?:^|\n)\s*(?:import|from|use|using|require|include)\s(?<list>[^\n;]{1,500}|\{[^}]{1,2000}\})/gu;
/** `<T, TItem extends Base>` after a name declares type parameters. */
const parameters = letterPattern(() => /(?<=[\p{L}\p{N}_])<(?<list>[^<>\n]{1,200})>/gu);
const capitalised = letterPattern(() => /\p{Lu}[\p{L}\p{N}_]*/gu);
const typeParameter = letterPattern(() => /^T(?:\p{Lu}|$)/u);

/** Every name that the document itself gives a meaning: schemas, variants, definitions, imports, files. */
export function readDefinedTypes({ architecture, interfaces }: Spec): Set<string> {
  const { schemas, signatures, configs, constants } = interfaces;
  const defined = new Set<string>();
  const add = (names: Iterable<string>): void => {
    for (const name of names) defined.add(name);
  };
  add(schemas.flatMap(({ name, variants = [] }) => namesIn([name, ...variants].join(' '))));
  add(constants.flatMap(({ name }) => namesIn(name)));
  const codes = [
    ...schemas.map(({ definition: code = '' }) => code),
    ...signatures.map(({ signature }) => signature),
    ...configs.map(({ content }) => content),
  ];
  for (const code of codes) add(definedIn(code));
  for (const { kind, signature } of signatures) {
    if (kind === 'class' || kind === 'component') add(namesIn(signature).slice(0, 1));
  }
  add(architecture.structure.files.map(({ path }) => toTypeName(path)));
  return defined;
}

const namesIn = (text: string): string[] => text.match(capitalised(text)) ?? [];

function definedIn(code: string): string[] {
  const declared = [...code.matchAll(definition(code))].map(({ groups }) => groups?.['name'] ?? '');
  const imported = [...code.matchAll(imports)].flatMap(({ groups }) =>
    namesIn(groups?.['list'] ?? ''),
  );
  const generic = [...code.matchAll(parameters(code))].flatMap(({ groups }) =>
    namesIn(groups?.['list'] ?? '').filter((name) => typeParameter(name).test(name)),
  );
  return [...declared, ...imported, ...generic];
}

/** `src/order_service.py` and `src/OrderService.kt` both hold `OrderService`. */
function toTypeName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const [stem = ''] = file.split('.');
  return stem
    .split(/[-_\s]/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
