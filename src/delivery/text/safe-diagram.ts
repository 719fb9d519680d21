/** A diagram beyond this is no picture that helps; GitHub draws none above 50,000 characters. */
const longestDiagram = 8000;

/**
 * What lets a Mermaid diagram lead somewhere, fetch something, hold HTML or change how it is drawn.
 * `<br>` breaks a line of a label and nothing else.
 */
const active =
  /:\/\/|\bhref\b|(?:^|;)[ \t]*(?:click|links?)[ \t]|%%\{|^---|\b(?:img|icon|src)["' \t]*[:=]|url[ \t]*\(|!\[|\]\(|<(?!br[ \t]*\/?>)[a-z/!]|\b(?:javascript|vbscript|data):|@import|&#|```|~~~/imu;

/** Whether a diagram may be drawn; any other is shown as the text that it is. */
export const isSafeDiagram = (diagram: string): boolean =>
  diagram.length <= longestDiagram && !active.test(diagram);
