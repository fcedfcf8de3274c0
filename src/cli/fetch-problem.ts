import { assertNever } from '../core/text/assert-never.ts';

/** Why a page was not fetched; codes never change their meaning. `address` is the one that was asked at that point. */
export type FetchProblem =
  /** No address of the web, or a redirect to none. */
  | { readonly code: 'bad-address'; readonly address: string }
  | { readonly code: 'private-address'; readonly address: string }
  | { readonly code: 'no-such-host'; readonly address: string }
  | { readonly code: 'no-connection'; readonly address: string; readonly reason: string }
  | { readonly code: 'status'; readonly address: string; readonly status: number }
  | { readonly code: 'too-many-redirects'; readonly address: string; readonly most: number }
  | { readonly code: 'too-large'; readonly address: string; readonly most: number }
  | { readonly code: 'timed-out'; readonly address: string; readonly seconds: number };

/** What happened and what to do, in one or two sentences. */
export function describeFetchProblem(problem: FetchProblem): string {
  const { address } = problem;
  switch (problem.code) {
    case 'bad-address':
      return `${address} is no address of the web, or leads to none. Give one that begins with https:// or http://.`;
    case 'private-address':
      return `${address} lies in a private network, which is not asked. Add --allow-private if it is yours.`;
    case 'no-such-host':
      return `There is no host for ${address}. Check the address.`;
    case 'no-connection':
      return `${address} could not be read (${problem.reason}). Save the page and give the file.`;
    case 'status':
      return `${address} answered ${problem.status} instead of the page. Save the page and give the file.`;
    case 'too-many-redirects':
      return `${address} leads on more than ${problem.most} times. Give the address it ends at.`;
    case 'too-large':
      return `${address} is larger than ${problem.most / 1_000_000} MB. Save the story alone and give the file.`;
    case 'timed-out':
      return `${address} took longer than ${problem.seconds} seconds. Try again, or save the page and give the file.`;
    default:
      return assertNever(problem);
  }
}
