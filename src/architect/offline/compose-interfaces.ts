import type { SchemaFact, SignatureFact } from '../../research/research.ts';
import type { DataSchema, Spec } from '../../spec/spec.ts';
import { toCode, toLine } from '../../spec/text.ts';
import { trimEnd } from '../../trim-end.ts';
import { isDefined, readName } from './choose-interfaces.ts';
import { findNamingClauses, type Context } from './context.ts';
import { composeConfigs } from './compose-configs.ts';
import { findEndpointClauses } from './endpoint-clauses.ts';
import { findCallFile } from './find-file.ts';
import type { Layout } from './layout.ts';
import { toCodeSpan, withoutMarkup } from './wording.ts';

type Interfaces = Spec['interfaces'];

/** The structures and calls of the research, each bound to the file in which it is built. */
export function composeInterfaces(context: Context, layout: Layout): Interfaces {
  return {
    schemas: layout.models.flatMap(({ path, schemas }) =>
      schemas.map((schema) => toSchema(context, schema, path)),
    ),
    signatures: [
      ...layout.routes.flatMap(({ path, endpoints }) =>
        endpoints.map((endpoint) => toSignature(context, endpoint, path)),
      ),
      ...layout.interfaces.callables.map((callable) =>
        toSignature(context, callable, findCallFile(layout, callable)),
      ),
    ],
    configs: composeConfigs(context),
    constants: [],
    examples: [],
  };
}

const isNamed = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function toSchema(context: Context, schema: SchemaFact, file: string): DataSchema {
  const { name, kind, fields, variants = [] } = schema;
  const named = variants.filter(isNamed);
  return {
    name,
    kind,
    file,
    fields: fields.filter(isDefined).map((field) => ({
      name: field.name,
      type: field.type,
      required: field.required,
      description: describe(context, field.description, () =>
        context.texts.interfaces.field(toCodeSpan(field.name), toCodeSpan(name)),
      ),
      ...(toCode(field.default ?? '') === '' ? {} : { default: field.default }),
    })),
    ...(named.length > 0 ? { variants: named } : {}),
  };
}

/** The author's description, or a sentence of our own where there is none. */
function describe({ quoting }: Context, text: string, otherwise: () => string): string {
  return isNamed(withoutMarkup(text)) ? quoting.plain(text) : otherwise();
}

/** Words behind the call in the middle of a sentence are the rest of it and no description. */
function isWhole({ kind, description, evidence: { quote } }: SignatureFact): boolean {
  const at = kind === 'endpoint' ? quote.indexOf(description.slice(0, 40)) : -1;
  if (at <= 0 || description === '') return true;
  const before = trimEnd(quote.slice(0, at), ' `*"\'”»)]');
  return before === '' || /[:：–—|.。!?→>=;-]$/u.test(before);
}

function toSignature(
  context: Context,
  fact: SignatureFact,
  file: string,
): Interfaces['signatures'][number] {
  const { texts, assignment, list, quoting } = context;
  const isDemanded = fact.evidence.path === assignment.requirement.source;
  const clauses =
    fact.kind === 'endpoint'
      ? findEndpointClauses(context, [fact])
      : findNamingClauses(assignment.requirement.clauses, readName(fact.signature));
  const otherwise = (): string => {
    if (clauses.length > 0) return texts.interfaces.demanded(list(clauses));
    return isDemanded ? texts.files.namedByRequirement : texts.interfaces.stated;
  };
  return {
    kind: fact.kind,
    signature: fact.signature,
    file,
    description: describe(context, isWhole(fact) ? fact.description : '', otherwise),
    errors: fact.errors.map(toLine).filter(isNamed).map(quoting.plain),
  };
}
