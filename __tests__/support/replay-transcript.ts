import { startModel, completion, type ModelServer } from './start-model.ts';

/** What is read of a request: the keys that its schema asks for, none where it sends no schema. */
type Asked = {
  readonly response_format?: {
    readonly json_schema?: { readonly schema?: { readonly properties?: object } };
  };
};

/** An endpoint that answers each request with the keys of a recorded answer that it asks for. */
export async function replayTranscript(recorded: string): Promise<ModelServer> {
  const whole = JSON.parse(recorded) as Readonly<Record<string, unknown>>;
  const model = await startModel((response) => {
    const { response_format: format } = JSON.parse(model.requests.at(-1)?.body ?? '{}') as Asked;
    const keys = Object.keys(format?.json_schema?.schema?.properties ?? whole);
    const asked = keys.filter((key) => key in whole).map((key) => [key, whole[key]]);
    completion(JSON.stringify(Object.fromEntries(asked)))(response);
  });
  return model;
}
