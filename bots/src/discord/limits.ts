/** Limits from Discord's documentation (docs.discord.com/developers), each with its page. */

/** Limits of messages, and of how long Discord waits. */
export const limits = {
  /** Characters of a message's content ("Create Message"). */
  content: 2000,
  /** Characters of all text displays of a message together ("Component Reference", "Text Display"). */
  texts: 4000,
  /** Characters of a button's `custom_id` ("Component Reference", "Custom ID"). */
  customId: 100,
  /** Characters of a button's label ("Button"). */
  label: 80,
  /** Buttons in a row ("Action Row"). */
  buttonsInRow: 5,
  /** Characters of an option's label, and of its description ("String Select"). */
  option: 100,
  /** Characters of a select's placeholder ("String Select"). */
  placeholder: 150,
  /** Characters of a text alternative ("Attachment Object", `description`; the same for an item of a media gallery). */
  alt: 1024,
  /** Characters of a form's title ("Modal"), and of a field's label ("Label"). */
  formTitle: 45,
  fieldLabel: 45,
  /** Characters of a thread's name ("Start Thread from Message"). */
  threadName: 100,
  /** Choices of an autocompletion, and characters of each ("Application Command Option Choice"). */
  choices: 25,
  choice: 100,
  /** Bytes of a file, if the interaction does not state its own limit ("Uploading Files"). */
  upload: 10 * 1024 * 1024,
  /** Milliseconds in which an interaction must be answered ("Receiving and Responding"). */
  acknowledge: 3000,
  /** Milliseconds that an interaction's token can be used ("Receiving and Responding"). */
  token: 15 * 60_000,
  /** Follow-ups of an app outside the servers that have it ("Create Followup Message"). */
  outsideFollowUps: 5,
  /**
   * Milliseconds between two edits of one message. An interaction's token has a bucket of its own; a channel's messages
   * share one of 5 edits in 5 seconds (seen in `X-RateLimit-*`; "Rate Limits" documents no numbers).
   */
  millisecondsBetweenViews: 1200,
} as const;
