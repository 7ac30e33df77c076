/** Reads Slack's errors. */
import { VizzyError } from '@vizzy/core';
import { z } from 'zod';
import type { SlackTexts } from '../texts.ts';

/** A failed call, by what to do about it. */
export type SlackError =
  /** Slack refused, with its own error code. */
  | { readonly type: 'refused'; readonly error: string; readonly scope?: string; readonly details: string }
  /** Too many calls; `wait` in milliseconds. */
  | { readonly type: 'limited'; readonly wait: number }
  /** Slack failed; it may have done the call or not. */
  | { readonly type: 'stumbled'; readonly status: number }
  /** No answer arrived; Slack may have done the call or not. */
  | { readonly type: 'unanswered' };

const platform = z.object({
  code: z.literal('slack_webapi_platform_error'),
  data: z.object({
    error: z.string(),
    needed: z.string().optional(),
    response_metadata: z.object({ messages: z.array(z.string()).optional() }).optional(),
  }),
});
const limited = z.object({ code: z.literal('slack_webapi_rate_limited_error'), retryAfter: z.number() });
const http = z.object({ code: z.literal('slack_webapi_http_error'), statusCode: z.number() });
const request = z.object({ code: z.literal('slack_webapi_request_error') });

/** Transient refusals, by Slack's error codes ("Web API errors"). */
const passing = ['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout', 'team_added_to_org'];

/** Reads an error of Slack's client; undefined for any other. */
export function readSlackError(error: unknown): SlackError | undefined {
  const refused = platform.safeParse(error);
  if (refused.success) {
    const { error: word, needed, response_metadata } = refused.data.data;
    if (word === 'ratelimited' || word === 'rate_limited') return { type: 'limited', wait: 1000 };
    if (passing.includes(word)) return { type: 'stumbled', status: 500 };
    const details = response_metadata?.messages?.join('; ') ?? '';
    return { type: 'refused', error: word, details, ...(needed ? { scope: needed } : {}) };
  }
  const slow = limited.safeParse(error);
  if (slow.success) return { type: 'limited', wait: slow.data.retryAfter * 1000 };
  const answered = http.safeParse(error);
  if (answered.success) return { type: 'stumbled', status: answered.data.statusCode };
  return request.safeParse(error).success ? { type: 'unanswered' } : undefined;
}

/** Whether Slack refused with one of these codes. */
export function isRefusal(error: unknown, ...words: readonly string[]): boolean {
  const slackError = readSlackError(error);
  return slackError?.type === 'refused' && words.includes(slackError.error);
}

/** Whether Slack has not yet processed a picture in a block. */
export function isPictureNotReady(error: unknown): boolean {
  const slackError = readSlackError(error);
  return (
    slackError?.type === 'refused' && slackError.error === 'invalid_blocks' && /slack[ _]file/.test(slackError.details)
  );
}

/** Why Vizzy cannot write in a channel, in words for the person; undefined if they cannot change it. */
export function explanationFor(error: unknown, { faults }: SlackTexts): string | undefined {
  const slackError = readSlackError(error);
  if (slackError?.type !== 'refused') return undefined;
  switch (slackError.error) {
    case 'not_in_channel':
      return faults.notInChannel;
    case 'channel_not_found':
    case 'thread_not_found':
      return faults.channelGone;
    case 'is_archived':
      return faults.archived;
    case 'missing_scope':
      return faults.missingScope(slackError.scope ?? '?');
    default:
      return undefined;
  }
}

/** The error for the log and the turn: what Slack answered, without secrets. */
export function toVizzyError(error: unknown): unknown {
  const slackError = readSlackError(error);
  if (!slackError) return error;
  switch (slackError.type) {
    case 'refused': {
      const scope = slackError.scope ? `: the scope ${slackError.scope} is missing` : '';
      const message = `Slack refuses with ${slackError.error}${scope}${slackError.details ? ` (${slackError.details})` : ''}`;
      return new VizzyError('refused', message, { cause: error });
    }
    case 'limited':
      return new VizzyError('unavailable', 'Slack asks to wait', { retryAfter: slackError.wait, isRetryable: true });
    case 'stumbled':
      return new VizzyError('unavailable', `Slack answers ${slackError.status}`, { isRetryable: true });
    case 'unanswered':
      return new VizzyError('network', 'Slack does not answer', { isRetryable: true, cause: error });
  }
}
