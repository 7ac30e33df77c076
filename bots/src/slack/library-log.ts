/** Writes Bolt's log lines to Vizzy's log, without secrets. */
import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from '@vizzy/core';

/** Slack's tokens of every kind ("Token types"). */
const token = /\bx(?:ox[a-z]|app)(?:\.[a-z]+)?-[\w-]+/g;

/** Replaces tokens in a line. */
export const redactTokens = (text: string): string => text.replace(token, '[redacted]');

function lineOf(parts: readonly unknown[]): string {
  const words = parts.map((part) => (part instanceof Error ? part.message : typeof part === 'string' ? part : ''));
  return redactTokens(words.filter(Boolean).join(' '));
}

/** Vizzy retries these calls, and logs them itself if that fails. */
const isExpected = ([first]: readonly unknown[]) => first === 'http request failed';

/** An acknowledgement on a socket that was just being renewed: Slack repeats the event, and it is answered once. */
const isMissed = (line: string) => /no active connection|SMSendWhile(?:NotReady|Disconnected)Error/.test(line);

/** Creates Bolt's logger; drops its debug lines, which contain whole requests. */
export function createSlackLogger(logger: Logger): SlackLogger {
  const fields = { from: 'bolt' };
  return {
    debug: () => {},
    info: (...parts) => logger.debug(fields, lineOf(parts)),
    warn: (...parts) => logger[isExpected(parts) ? 'debug' : 'warn'](fields, lineOf(parts)),
    error: (...parts) => {
      const line = lineOf(parts);
      logger[isMissed(line) ? 'info' : 'error'](fields, line);
    },
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
