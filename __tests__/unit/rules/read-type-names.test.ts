import { describe, expect, it } from '@jest/globals';
import { readTypeNames } from '../../../src/rules/types/read-type-names.ts';

describe('readTypeNames', () => {
  it.each([
    [
      'function add(item: ItemCreate): Promise<ItemResponse>',
      ['ItemCreate', 'Promise', 'ItemResponse'],
    ],
    [
      'def create(item: ItemCreate | None = None) -> list[Item]',
      ['ItemCreate', 'None', 'None', 'Item'],
    ],
    [
      'func (s *Store) GetItem(ctx context.Context, id ItemId) (*Item, error)',
      ['Store', 'ItemId', 'Item'],
    ],
    [
      'pub fn parse(input: &str) -> Result<Vec<LogEntry>, ParseError>',
      ['Result', 'Vec', 'LogEntry', 'ParseError'],
    ],
    [
      'Task<OrderDto> GetAsync(Guid id, OrderFilter filter)',
      ['Task', 'OrderDto', 'Guid', 'OrderFilter'],
    ],
    ['record Order(string CustomerName, OrderStatus Status)', ['OrderStatus']],
    [
      'POST /Items/{ItemId}?Filter=x ItemCreate -> 201 ItemResponse',
      ['ItemCreate', 'ItemResponse'],
    ],
    ['List<Order> findAll(Pageable page)', ['List', 'Order', 'Pageable']],
    ['Item[]', ['Item']],
    ["'Open' | 'Done' | State", ['State']],
  ])('reads the names of %j', (code, names) => {
    expect(readTypeNames(code)).toEqual(names);
  });

  it.each([
    'function run(): vscode.Uri',
    'fn serve(router: axum::Router)',
    'const answer = Depends(get_db)',
    '@Injectable',
    'interface Props { Name: string }',
    '<LogTable rows={rows} />',
    'fun <T> map(value: T): ID',
    '// Returns Nothing\nfn run()',
    '"Some Text"',
    'State.Open',
  ])('reads no name from %j', (code) => {
    expect(readTypeNames(code)).toEqual([]);
  });

  it('takes linear time on hostile code', () => {
    for (const unit of ['<', 'A ', '/*', '"', "'", 'Aa ', ' #', '[']) {
      expect(readTypeNames(unit.repeat(80_000)).length).toBeLessThan(80_000);
    }
  });
});
