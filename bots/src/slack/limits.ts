/** Limits from Slack's documentation (docs.slack.dev), each with its page. */
import { cutText } from '../text-format.ts';

/** Limits of messages, and of how long Slack waits. */
export const limits = {
  /** Characters of a section's text ("Section block"). */
  section: 3000,
  /** Characters of a header ("Header block"). */
  header: 150,
  /** Characters of a button's label ("Button element"), and of an option's ("Option object"). */
  label: 75,
  /** Characters of a button's value ("Button element"). */
  value: 2000,
  /** Characters of a text alternative ("Image block"). */
  alt: 2000,
  /** Characters of a message's text ("chat.postMessage" recommends 4,000; 40,000 are refused). */
  text: 4000,
  /** Buttons in one row before Slack wraps it on a narrow screen; 25 are allowed ("Actions block"). */
  inRow: 5,
  /** Characters of a modal's title and of its buttons ("Modal views"). */
  formTitle: 24,
  /** Options of a menu ("Select menu element"). */
  options: 100,
  /** Characters of a text field ("Plain-text input element"). */
  field: 3000,
  /** Suggested prompts ("assistant.threads.setSuggestedPrompts"). */
  prompts: 4,
  /** Milliseconds in which everything must be acknowledged ("Handling user interaction", "Events API"). */
  acknowledge: 3000,
  /** Milliseconds between two edits of one message: `chat.update` is of tier 3, 50 a minute for a workspace ("Rate limits"). */
  millisecondsBetweenViews: 3000,
  /** Milliseconds after which Slack removes a status by itself ("assistant.threads.setStatus"). */
  status: 120_000,
  /** Bytes of an attached picture; the core's own limit is lower. */
  picture: 20 * 1024 * 1024,
} as const;

/** Half a character, or a broken entity such as `&am`, at the end of a cut text. */
const brokenEnd = /[\ud800-\udbff]$|&[a-z]{0,3}$/;

/** Cuts a text with Slack's entities to `length` characters. */
export const cut = (text: string, length: number): string => cutText(text, length, brokenEnd);
