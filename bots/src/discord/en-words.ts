/** What only people on Discord read, in English. */
import type { DiscordTexts } from './texts.ts';

/** In English. */
export const englishTexts: DiscordTexts = {
  vizzy: { name: 'vizzy', description: 'Say it, see it drawn' },
  create: { name: 'create', description: 'Draw anything: your day, a place, a feeling' },
  poster: { name: 'poster', description: 'A poster with your slogan in real typography' },
  story: { name: 'story', description: 'A story in three illustrated scenes' },
  transform: { name: 'transform', description: 'Turn a picture into an oil painting, a watercolor, a sketch …' },
  gallery: { name: 'gallery', description: 'Your recent creations' },
  reset: { name: 'reset', description: 'Start this conversation afresh' },
  settings: { name: 'settings', description: 'For managers: how Vizzy behaves in this server' },
  doctor: { name: 'doctor', description: 'For managers: what works here and what does not' },
  help: { name: 'help', description: 'What Vizzy can do' },
  forgetMe: { name: 'forget-me', description: 'Delete everything that Vizzy keeps about you' },
  options: {
    prompt: { name: 'prompt', description: 'What you’d like to see, in your own words' },
    mode: { name: 'mode', description: 'How to work; without it your words decide' },
    style: { name: 'style', description: 'Pick one or type your own' },
    image: { name: 'image', description: 'A picture to start from (PNG, JPEG or WebP)' },
    seed: { name: 'seed', description: 'The same number gives the same picture' },
    count: { name: 'count', description: 'How many pictures' },
    private: { name: 'private', description: 'Only you see it' },
    slogan: { name: 'slogan', description: 'The text on the poster' },
  },
  modes: {
    art: 'Art',
    poster: 'Poster',
    story: 'Story',
    transform: 'Transform',
    business: 'Business',
    personal: 'Personal',
  },
  drawThisMessage: 'Draw this message',
  transformThisPicture: 'Transform this picture',
  turn: {
    parent: (label, url) => `↩ ${label}, from [this one](${url})`,
    inThread: (thread) => `I’m drawing it in ${thread}.`,
    noThread: (permissions) =>
      `I may not open a thread here (${permissions} is missing), so let’s go on with the buttons.`,
    pick: 'Take one of them …',
    cannotCancel: 'Only whoever asked can cancel, and only while I’m drawing.',
    noWords: 'There are no words in that message to draw.',
    noPicture: 'There is no picture in that message. I can use PNG, JPEG and WebP.',
    nothingYet: 'There is nothing to transform yet. Attach a picture to `/vizzy transform`, or let me draw one first.',
    pictureLost: 'I could not fetch that picture. Please attach it again.',
    pictureTooLarge: 'That picture is larger than 10 MB: make it smaller and attach it again.',
    transformTitle: 'Transform',
    transformLabel: 'Into which style?',
    greeting: 'Hello',
    transformIt: 'Transform this picture',
  },
  channelReset:
    'What you start in a channel starts afresh anyway; use `/vizzy reset` inside a thread to clear that one, and `/vizzy forget-me` to delete everything I keep about you.',
  forget: {
    question:
      'This deletes all your conversations with me, all your creations and what I learned about your taste, here and everywhere on Discord. Pictures that were already posted stay where they are. It cannot be undone.',
    button: 'Delete everything',
  },
  pages: { newer: 'Newer', older: 'Older', choose: 'Show one again …' },
  permissions: {
    names: {
      ViewChannel: 'View Channel',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      CreatePublicThreads: 'Create Public Threads',
      AttachFiles: 'Attach Files',
      ReadMessageHistory: 'Read Message History',
    },
    missing: (permissions, channel) =>
      `I cannot draw in ${channel}: I lack **${permissions}** there. Whoever manages the server can grant it in the channel’s settings, under Permissions.`,
  },
  panel: {
    title: 'Vizzy in this server',
    mode: 'Mode when the words point to none',
    filter: 'Content filter',
    filters: { off: 'Off', standard: 'Standard', strict: 'Strict' },
    places: 'Channels where I may draw (none: all)',
    limit: 'Daily limit …',
    limitLabel: 'Pictures a day (empty: no limit)',
    noLimit: 'no limit',
    badLimit: 'The daily limit is a whole number above 0, or nothing at all.',
    now: ({ mode, filter, places, picturesPerDay }) =>
      [
        `**Mode when the words point to none:** ${mode}`,
        `**Channels:** ${places.length === 0 ? 'all' : places.join(' ')}`,
        `**Pictures a day from the picture service:** ${picturesPerDay ?? 'no limit'}`,
        `**Content filter:** ${filter}`,
      ].join('\n'),
  },
  findings: {
    title: 'How Vizzy is doing here',
    allowed: (permission) => `✅ ${permission}`,
    lacking: (permission, without) => `❌ ${permission}: ${without}`,
    without: {
      ViewChannel: 'I do not see this channel',
      SendMessages: 'I cannot answer mentions',
      SendMessagesInThreads: 'conversations cannot go on in threads',
      CreatePublicThreads: 'I cannot open a thread for a conversation',
      AttachFiles: 'I cannot show any picture',
      ReadMessageHistory: 'I cannot reply to messages',
    },
    reading: (isGranted) =>
      isGranted
        ? '✅ Message content: plain messages in my threads are answers'
        : 'ℹ️ Message content is not granted: in threads people mention me, use commands, or press buttons',
    check: (name, state) => `${state.startsWith('lost') ? '❌' : '✅'} ${name}: ${state}`,
    connection: (milliseconds, shard, shards) =>
      `✅ Connected${milliseconds > 0 ? `, ${milliseconds} ms away` : ''}${shards > 1 ? `, shard ${shard + 1} of ${shards}` : ''}`,
  },
};
