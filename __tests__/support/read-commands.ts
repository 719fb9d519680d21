export type LogCommand = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

/** The commands that a runner registers (ActionCommandManager.cs). */
const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Finds the commands in what a step printed, by the runner's own rules (ActionCommand.cs). */
export function readCommands(output: string): LogCommand[] {
  const commands: LogCommand[] = [];
  let resume: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/u)) {
    if (resume !== undefined) {
      if (line.trim() === `::${resume}::`) resume = undefined;
      continue;
    }
    const command = readNewForm(line) ?? readOldForm(line);
    if (command?.name === 'stop-commands') resume = command.message;
    if (command !== undefined) commands.push(command);
  }
  return commands;
}

/** `::name key=value,key=value::message`, anything but white space before it makes it a text. */
function readNewForm(line: string): LogCommand | undefined {
  const text = line.trim();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  return toCommand(text.slice(2, end), ',', text.slice(end + 2));
}

/** `##[name key=value;key=value]message`, anywhere in the line. */
function readOldForm(line: string): LogCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return toCommand(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function toCommand(head: string, separator: string, message: string): LogCommand | undefined {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  if (!registered.has(name)) return undefined;
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair) => {
    const [key = '', ...value] = pair.split('=');
    return value.length === 0 ? [] : [[key, unescapeProperty(value.join('='))] as const];
  });
  return { name, properties: Object.fromEntries(properties), message: unescapeMessage(message) };
}

const unescapeMessage = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const unescapeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
