/** How GitHub says no in GraphQL: a type beside the message. */
export class GraphQLRefusal extends Error {
  override readonly name = 'GraphQLRefusal';
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}
