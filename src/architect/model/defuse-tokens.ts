/**
 * How the templates of chats write where a turn begins and ends; a server that reads them in the text
 * of a message takes what follows for somebody else's words: ChatML, Harmony, Llama, Mistral, Gemma,
 * DeepSeek, Command, and the calls of tools.
 */
const templateToken =
  /<(?=(?:[|｜][\p{L}\p{N}_▁-]{1,60}[|｜]|\/?(?:s|bos|eos|unk|pad|start_of_turn|end_of_turn|tool_call|tool_response|think|function_calls?)|<\/?SYS>)>)|\[(?=\/?(?:INST|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|SYSTEM_PROMPT)\])/giu;

/** Text in which no server finds such a token: a space behind its first sign leaves it readable. */
export const defuseTokens = (text: string): string => text.replace(templateToken, '$& ');
