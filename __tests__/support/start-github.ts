export { startGitHub, type GitHubServer, type Login } from './github/github-server.ts';
export { secondaryRateLimit, type Failure, type Fault, type Match } from './github/fault.ts';
export type { LoggedRequest } from './github/log-request.ts';
