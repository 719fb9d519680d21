/** The version that is written into every document; a test holds it to `package.json`. */
export const tool = 'spec-writer/0.1.0';
