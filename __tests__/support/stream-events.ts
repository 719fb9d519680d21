import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './start-model.ts';

/** One thing that a streaming endpoint does. */
export type Step =
  | { readonly send: string | Uint8Array }
  | { readonly pauseMs: number }
  | { readonly repeat: string }
  | 'drop'
  | 'hang';

const event = (body: unknown): Step => ({ send: `data: ${JSON.stringify(body)}\n\n` });

/** A chunk of a stream; `choice` replaces parts of its one choice. */
export const chunk = (delta: object, choice: object = {}): Step =>
  event({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'served-model',
    choices: [{ index: 0, delta, finish_reason: null, ...choice }],
    usage: null,
  });
export const say = (content: string): Step => chunk({ content });
export const role = chunk({ role: 'assistant', content: '', refusal: null });
export const finish = (reason: string): Step => chunk({}, { finish_reason: reason });
export const fault = (error: unknown): Step => event({ error });
export const other = event;
export const counted = event({
  model: 'served-model',
  choices: [],
  usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
});
export const done: Step = { send: 'data: [DONE]\n\n' };

/** Plays these steps as one stream, and ends it unless a step did. */
export const stream =
  (steps: readonly Step[], contentType = 'text/event-stream; charset=utf-8'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': contentType });
    const write = (bytes: string | Uint8Array): Promise<void> =>
      new Promise((resolve) => {
        // A reader who left must not stop the play.
        response.write(bytes, () => {
          resolve();
        });
      });
    const play = async (): Promise<void> => {
      for (const step of steps) {
        if (step === 'hang') return;
        if (step === 'drop') return void response.destroy();
        if ('send' in step) await write(step.send);
        else if ('pauseMs' in step) await pause(step.pauseMs);
        else while (!response.destroyed) await write(step.repeat);
      }
      response.end();
    };
    void play();
  };
