/** How the tokens of services look whose makers gave them a form to be found by. */
type TokenPattern = { readonly name: string; readonly pattern: RegExp };

/** Forms as the services' own documentation and secret scanning state them. */
export const tokenPatterns: readonly TokenPattern[] = [
  { name: 'a GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9._-]{36,}/gu },
  { name: 'a GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9_]{22,}/gu },
  {
    name: 'an API key of a model endpoint',
    pattern: /(?<![\w-])sk-(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[A-Z])[\w-]{32,}/gu,
  },
  { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/gu },
  { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/gu },
  { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{20,}/gu },
  { name: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/gu },
  { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/gu },
  { name: 'a PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/gu },
  { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/gu },
  { name: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/gu },
  { name: 'a signed web token', pattern: /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/gu },
  {
    name: 'a private key',
    pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu,
  },
];
