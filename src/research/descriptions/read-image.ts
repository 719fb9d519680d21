/** A container image with an exact tag. */
export type Image = { readonly name: string; readonly version: string };

const defaultValue = /\$\{\w{1,60}:?-(?<value>[^{}$]{0,80})\}/gu;
const imageForm =
  /^(?<name>[a-z\d][\w.\-/]*(?::\d{2,5}\/[\w.\-/]+)?):(?<tag>v?\d[\w.-]{0,100})(?:@sha256:[\da-f]{64})?$/u;
/** A tag is a version when it begins with numbers: `16.2-alpine`; a port is not. */
const versionTag = /^v?\d{1,4}(?:\.\d+){0,3}(?:[-.][\w.-]+)?$/u;

/** Reads `registry/name:tag`; `undefined` when the tag is no exact version. */
export const readImage = (text: string): Image | undefined => {
  const plain = text.trim().replace(defaultValue, '$<value>');
  const { name, tag: stated } = imageForm.exec(plain)?.groups ?? {};
  // What follows a default value is not written beside it, so that no line proves it.
  const tag = plain === text.trim() ? stated : stated?.replace(/-.*$/u, '');
  if (name === undefined || tag === undefined || !versionTag.test(tag)) return undefined;
  return { name: name.replace(/^(?:docker\.io\/)?(?:library\/)?/u, ''), version: tag };
};
