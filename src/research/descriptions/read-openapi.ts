import { membersAt, nodeAt, textAt } from '../manifests/data-node.ts';
import type { DataNode, Member } from '../manifests/data-node.ts';
import { quote } from '../manifests/source.ts';
import type { Source } from '../manifests/source.ts';
import type { Fact, SignatureFact } from '../research.ts';
import { toLine } from '../../spec/text.ts';
import { toSchemaFact } from './read-schemas.ts';
import { typeOfSchema } from './type-of-schema.ts';

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']);
/** Nobody builds more in one go; the rest of a huge description is left out. */
const mostEndpoints = 400;
const mostSchemas = 400;
const longestText = 240;

/** The schema of the first content type, or Swagger 2's schema beside the description. */
const schemaOf = (node: DataNode | undefined): DataNode | undefined => {
  const [content] = membersAt(node, 'content');
  return nodeAt(content?.node, 'schema') ?? nodeAt(node, 'schema');
};

/** Parameters and answers may be defined elsewhere in the description. */
const resolve = (root: DataNode, node: DataNode): DataNode => {
  const reference = textAt(node, '$ref');
  if (reference?.startsWith('#/') !== true) return node;
  const keys = reference
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return nodeAt(root, ...keys) ?? node;
};

const bodyType = (root: DataNode, operation: DataNode): string | undefined => {
  const body = nodeAt(operation, 'requestBody');
  const schema = body === undefined ? undefined : schemaOf(resolve(root, body));
  if (schema !== undefined) return typeOfSchema(schema);
  const parameter = membersAt(operation, 'parameters')
    .map(({ node }) => resolve(root, node))
    .find((node) => textAt(node, 'in') === 'body');
  return parameter === undefined ? undefined : typeOfSchema(nodeAt(parameter, 'schema'));
};

const queryOf = (root: DataNode, operation: DataNode, shared: DataNode): string => {
  const names = [...membersAt(shared, 'parameters'), ...membersAt(operation, 'parameters')]
    .map(({ node }) => resolve(root, node))
    .filter((node) => textAt(node, 'in') === 'query')
    .map((node) => textAt(node, 'name') ?? '')
    .filter(Boolean);
  return names.length === 0 ? '' : `?${[...new Set(names)].join('&')}`;
};

const answerType = (root: DataNode, operation: DataNode): string | undefined => {
  const good = membersAt(operation, 'responses').find(({ key }) => key.startsWith('2'));
  const schema = good === undefined ? undefined : schemaOf(resolve(root, good.node));
  return schema === undefined ? undefined : typeOfSchema(schema);
};

const errorsOf = (root: DataNode, operation: DataNode): string[] =>
  membersAt(operation, 'responses')
    .filter(({ key }) => /^[45]/u.test(key))
    .map(({ key, node }) => {
      const answer = resolve(root, node);
      const about = toLine(textAt(answer, 'description') ?? '')
        .slice(0, longestText)
        .toWellFormed();
      const schema = schemaOf(answer);
      const type = schema === undefined ? '' : ` (${typeOfSchema(schema)})`;
      return `${key} ${about}${type}`.trim();
    });

type Described = { readonly source: Source; readonly root: DataNode };

const toEndpoint = ({ source, root }: Described, path: Member, method: Member): SignatureFact => {
  const operation = method.node;
  const body = bodyType(root, operation);
  const answer = answerType(root, operation);
  const call = `${method.key.toUpperCase()} ${path.key}${queryOf(root, operation, path.node)}`;
  const about =
    textAt(operation, 'summary') ??
    textAt(operation, 'description') ??
    textAt(operation, 'operationId') ??
    '';
  return {
    is: 'signature',
    kind: 'endpoint',
    signature: `${call}${body === undefined ? '' : ` (body: ${body})`}${answer === undefined ? '' : ` -> ${answer}`}`,
    description: toLine(about).slice(0, longestText).toWellFormed(),
    errors: errorsOf(root, operation),
    evidence: quote(source, method, path),
  };
};

/** Reads endpoints and schemas of an OpenAPI or Swagger description; `undefined` when the file is none. */
export const readOpenApi = (source: Source, root: DataNode): Fact[] | undefined => {
  const version = textAt(root, 'openapi') ?? textAt(root, 'swagger');
  if (version === undefined || nodeAt(root, 'paths') === undefined) return undefined;
  const described = { source, root };
  const endpoints = membersAt(root, 'paths').flatMap((path) =>
    path.node.members
      .filter(({ key }) => methods.has(key.toLowerCase()))
      .map((method) => toEndpoint(described, path, method)),
  );
  const schemas = [...membersAt(root, 'components', 'schemas'), ...membersAt(root, 'definitions')];
  return [
    ...endpoints.slice(0, mostEndpoints),
    ...schemas.slice(0, mostSchemas).map((member) => toSchemaFact(source, member.key, member)),
  ];
};
