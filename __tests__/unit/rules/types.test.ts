import { describe, expect, it } from '@jest/globals';
import { changedSpec, completeSpec, findingsOf, pointedAt } from '../../support/check-rule.ts';
import type { Spec } from '../../../src/spec/spec.ts';

const withType = (type: string): Spec =>
  changedSpec(({ interfaces }) => {
    const field = interfaces.schemas[0]?.fields[0];
    if (field) field.type = type;
  });
const withSignature = (signature: string): Spec =>
  changedSpec(({ interfaces }) => {
    const [, call] = interfaces.signatures;
    if (call) call.signature = signature;
  });
const messagesOf = (...given: Parameters<typeof findingsOf>): string[] =>
  findingsOf(...given).map(({ message }) => message);

describe('field-has-type', () => {
  it.each(['?', '-', '…', 'TBD', 'n/a'])('finds the type %j', (type) => {
    expect(messagesOf('field-has-type', withType(type))).toEqual([
      `Expected a type for Item.id, found "${type}".`,
    ]);
  });

  it('finds a schema that says nothing', () => {
    const spec = changedSpec(({ interfaces }) => {
      if (interfaces.schemas[0]) interfaces.schemas[0].fields = [];
    });
    expect(messagesOf('field-has-type', spec)[0]).toContain('Expected the schema Item to say');
  });

  it.each(['any', 'unknown', '()', 'string | null', '数组'])('accepts the type %j', (type) => {
    expect(messagesOf('field-has-type', withType(type))).toEqual([]);
  });
});

describe('type-is-defined', () => {
  it.each([
    ['def create_item(draft: ItemDraft) -> Item', 'ItemDraft'],
    ['createItem(draft: Partial<ItemDraft>): Promise<Item>', 'ItemDraft'],
    ['func (s *Server) CreateItem(ctx context.Context, draft *ItemDraft) error', 'ItemDraft'],
    ['fn create(draft: &ItemDraft) -> Result<Item, Error>', 'ItemDraft'],
    ['Task<ItemDto> CreateAsync(Guid id)', 'ItemDto'],
    ['POST /items ItemCreate -> Item', 'ItemCreate'],
  ])('finds in %j that %s is not defined', (signature, name) => {
    const spec = withSignature(signature);
    const findings = findingsOf('type-is-defined', spec);
    expect(findings.map(({ message }) => message)).toEqual([
      `Expected the type ${name}, which a function signature uses, to be defined, found no definition.`,
    ]);
    expect(findings[0] && pointedAt(spec, findings[0])).toContain(name);
  });

  it('finds the type of a field', () => {
    expect(messagesOf('type-is-defined', withType('list[ItemLabel]'))).toEqual([
      'Expected the type ItemLabel, which Item.id uses, to be defined, found no definition.',
    ]);
  });

  it('reports a type once, wherever it is used', () => {
    const spec = withSignature('def merge(a: ItemDraft, b: ItemDraft) -> ItemDraft');
    expect(findingsOf('type-is-defined', spec)).toHaveLength(1);
  });

  it.each([
    'def create_item(label: str, session: AsyncSession) -> Item',
    'def create_item(limit: Annotated[int, Query(gt=0)]) -> list[Item] | None',
    'create(item: Item, signal: AbortSignal): Promise<ReadonlyArray<Item>>',
    'create<TItem extends Item>(items: TItem[]): Map<string, TItem>',
    'func (s *Store) GetItem(ctx context.Context, id uuid.UUID) (*Item, error)',
    'pub async fn create(State(store): State<Store>, Json(item): Json<Item>) -> Result<Json<Item>, StatusCode>',
    'class ItemService:\n    def create(self, item: Item) -> Item',
    'class ItemStore extends Store { save(item: Item): void }',
    'ResponseEntity<List<Item>> findAll(Pageable page, HttpServletRequest request)',
    'Task<IReadOnlyList<Item>> ListAsync(CancellationToken cancellationToken)',
    'record Item(string ItemLabel, Guid Id)',
    'Widget build(BuildContext context, WidgetRef ref)',
    'func load() async throws -> [Item]',
    'public function show(Request $request, Item $item): JsonResponse',
    'create(item: catalog.ItemDraft): void',
    'from items import ItemDraft\ndef create(draft: ItemDraft) -> Item',
    'render(editor: RichTextEditor, chart: SankeyDiagram): void',
    'interface ItemDraft { label: string }\ncreate(draft: ItemDraft): Item',
    'validate(options: Models): Main',
  ])('does not object to %j', (signature) => {
    expect(messagesOf('type-is-defined', withSignature(signature))).toEqual([]);
  });

  it.each([
    'ISO 8601 date of the item',
    "'Item' | 'ItemDraft'",
    'UUID v4',
    'State',
    'varchar(80)',
    'Item[]',
  ])('does not object to the field type %j', (type) => {
    expect(messagesOf('type-is-defined', withType(type))).toEqual([]);
  });

  it('knows that a type which the research names is the stack’s', () => {
    const spec = withSignature('def create(draft: ItemAdapter) -> Item');
    expect(findingsOf('type-is-defined', spec)).toHaveLength(1);
    const sources = new Map([['research/report.md', 'itemadapter offers `ItemAdapter`.']]);
    expect(findingsOf('type-is-defined', spec, { sources })).toEqual([]);
  });

  it('leaves the types of code that exists alone, unless they begin with a type of the document', () => {
    const spec = withSignature('create(draft: DeletingContext, item: ItemDraft): Item');
    expect(messagesOf('type-is-defined', spec)).toEqual([
      expect.stringContaining('Expected the type ItemDraft'),
    ]);
    for (const file of spec.architecture.structure.files) Object.assign(file, { change: 'new' });
    expect(messagesOf('type-is-defined', spec)).toHaveLength(2);
  });

  it('leaves an offline draft alone where its research is not at hand', () => {
    const drafted = withSignature('def create(draft: ItemDraft) -> Item');
    const offline = { ...drafted, generator: { ...drafted.generator, model: 'offline' } };
    expect(findingsOf('type-is-defined', offline)).toEqual([]);
    const sources = new Map([['research/report.md', 'Nothing of the kind.']]);
    expect(findingsOf('type-is-defined', offline, { sources })).toHaveLength(1);
  });

  it('finds nothing where no schema is defined at all', () => {
    const spec = withSignature('def create(draft: ItemDraft) -> ItemDraft');
    const bare = completeSpec({ interfaces: { ...spec.interfaces, schemas: [] } });
    expect(findingsOf('type-is-defined', bare)).toEqual([]);
  });
});
