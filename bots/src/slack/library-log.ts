/** The library's own log lines, into ours, without secrets. */
import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from '@vizzy/core';

/** Tokens of every kind that Slack gives out ("Token types"). */
const token = /\bx(?:ox[a-z]|app)(?:\.[a-z]+)?-[\w-]+/g;

/** A line without tokens. */
export const redactTokens = (text: string): string => text.replace(token, '[redacted]');

function lineOf(parts: readonly unknown[]): string {
  const words = parts.map((part) => (part instanceof Error ? part.message : typeof part === 'string' ? part : ''));
  return redactTokens(words.filter(Boolean).join(' '));
}

/** Whoever calls tries again, and says so when that is of no use. */
const isExpected = ([first]: readonly unknown[]) => first === 'http request failed';

/** An acknowledgement that missed a socket which was just being renewed: Slack tells of the event again, and it is answered once. */
const isMissed = (line: string) => /no active connection|SMSendWhile(?:NotReady|Disconnected)Error/.test(line);

/** A logger for the library; its debug lines, which hold whole requests, are left out. */
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
