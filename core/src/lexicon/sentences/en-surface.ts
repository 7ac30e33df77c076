/** Sentences and labels of chat surfaces, in English. */
import type { CaptionFacts, ProgressFacts, SurfaceSentences } from './surface.ts';

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const nouns = {
  art: 'artwork',
  poster: 'poster',
  story: 'story',
  transform: 'transformation',
  business: 'business picture',
  personal: 'picture',
} as const;

const caption = ({ mode, style, mood, asker }: CaptionFacts): string => {
  const kind = capital(style === '' ? nouns[mode] : `${style} ${nouns[mode]}`);
  return [kind, mood, ...(asker === undefined ? [] : [`for ${asker}`])].join(' · ');
};

const ordinal = (place: number) =>
  `${place}${place % 100 >= 11 && place % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;

/** "about 40 s", "about 3 min". */
const about = (seconds: number) =>
  seconds < 100 ? `about ${Math.max(1, Math.ceil(seconds))} s` : `about ${Math.round(seconds / 60)} min`;

/** What a service tells: how much is drawn, else the place in its queue, else only the time it expects. */
const told = ({ fraction, queuePosition, waitSeconds }: NonNullable<ProgressFacts['service']>): string => {
  const wait = waitSeconds === undefined ? [] : [about(waitSeconds)];
  if (fraction !== undefined) return [`${Math.floor(fraction * 100)} %`, ...wait].join(', ');
  if (queuePosition === undefined) return ['the picture service is on it', ...wait].join(', ');
  const place =
    queuePosition === 1
      ? 'next in the picture service’s queue'
      : `${queuePosition - 1} before it in the picture service’s queue`;
  return [place, ...wait].join(', ');
};

const drawing = ({ done, total, service }: ProgressFacts): string => {
  if (service) return `Drawing${total > 1 ? ` ${Math.min(done + 1, total)} of ${total}` : ''} · ${told(service)}`;
  return total > 1 && done > 0 ? `Drawing … ${done} of ${total} ready` : 'Drawing …';
};

const doing = (facts: ProgressFacts): string => {
  const { stage, queuePosition } = facts;
  switch (stage) {
    case 'understanding':
      return 'Thinking …';
    case 'queued':
      return queuePosition === undefined || queuePosition <= 1
        ? 'You are next in line …'
        : `You are ${ordinal(queuePosition)} in line …`;
    case 'planning':
      return 'Sketching an idea …';
    case 'drawing':
      return drawing(facts);
    case 'composing':
      return 'Finishing touches …';
  }
};

const previewRemarks = {
  sketch: '\nA quick sketch of mine until the real picture is here.',
  unfinished: '\nNot finished yet: this is what the picture service has so far.',
  none: '',
} as const;

const progress = (facts: ProgressFacts): string => {
  const { secondsLeft, service, preview } = facts;
  // The service knows better than an estimate from earlier turns.
  const isTold = service?.waitSeconds !== undefined;
  const left = secondsLeft === undefined || isTold ? '' : ` · about ${secondsLeft} s left`;
  return `${doing(facts)}${left}${previewRemarks[preview]}`;
};

const clock = (milliseconds: number) => new Date(milliseconds).toISOString().slice(11, 16);

/** The names of the tiers. */
export const englishTiers: SurfaceSentences['tiers'] = {
  webui: 'a Stable Diffusion server',
  openai: 'an image server',
  comfyui: 'ComfyUI',
  huggingface: 'Hugging Face',
  space: 'a Hugging Face Space',
  horde: 'the AI Horde’s volunteers',
  local: 'Vizzy’s own illustrator',
  emergency: 'Vizzy’s emergency pencil',
};

/** The sentences and labels. */
export const englishSurface: SurfaceSentences = {
  buttons: {
    again: 'Again',
    brighter: 'Brighter',
    warmer: 'Warmer',
    moreAbstract: 'More abstract',
    differentStyle: 'Different style',
    transform: 'Transform',
    enlarge: 'Enlarge',
    why: 'Why?',
    remove: 'Delete',
    editSlogan: 'Edit slogan',
    redoScene: 'Redo this scene',
    next: 'What happens next?',
    happyEnding: 'A happy ending',
    cancel: 'Cancel',
    ownWords: 'Say it in my own words',
    justDrawIt: 'Just draw it',
    picture: (number) => `Picture ${number}`,
  },
  says: {
    transform: 'Turn it into another medium',
    redoScene: (number) => `Redo scene ${number}`,
    next: 'What happens next?',
    happyEnding: 'Make the ending happy',
  },
  caption,
  progress,
  hints: {
    notYours: 'This one belongs to somebody else. Ask me for your own and it is yours to change.',
    gone: 'That picture is not kept any more. Ask me for a new one!',
    cancelled: 'Cancelled. Nothing was counted.',
    tooLate: 'That question is settled already. Just tell me what you’d like to see.',
    removed: 'Deleted.',
    scenesMissing: (scenes) =>
      `${scenes.length === 1 ? 'Scene' : 'Scenes'} ${list(scenes.map(String))} could not be shown here.`,
    storyboardMissing: 'The storyboard could not be shown here. To go on with the story, ask me what happens next.',
    improved: 'The picture service is back: these are the real pictures.',
  },
  forms: {
    ownWordsTitle: 'In your own words',
    ownWordsLabel: 'How was it? What should the picture show?',
    sloganTitle: 'Edit the slogan',
    sloganLabel: 'The text on the poster',
  },
  why: ({ reasoning, prompt, seed, style, mood, drawnBy, took }) =>
    [
      reasoning,
      `**Prompt:** ${prompt}`,
      `**Style:** ${style || 'none forced'} · **Mood:** ${mood} · **Seed:** ${seed}`,
      `Drawn by ${list([...new Set(drawnBy)])} in ${took.toFixed(1)} s.`,
    ].join('\n'),
  tiers: englishTiers,
  forgotten: ({ conversations, creations }) =>
    conversations + creations === 0
      ? 'There was nothing to forget: I keep nothing about you.'
      : `Forgotten: ${counted(conversations, 'conversation', 'conversations')}, ${counted(creations, 'creation', 'creations')}, and everything I had learned about your taste.`,
  resetDone: 'This conversation starts afresh: mood, question and last picture are forgotten.',
  quota: ({ turnsPerMinute, picturesPerDay, picturesLeft, resetsAt }) =>
    [
      turnsPerMinute === null
        ? 'No limit of requests.'
        : `Up to ${counted(turnsPerMinute, 'request', 'requests')} a minute.`,
      picturesPerDay === null
        ? 'No daily limit of pictures.'
        : `${picturesLeft ?? 0} of ${picturesPerDay} pictures from the picture service left today; new ones at ${clock(resetsAt)} UTC. What I draw myself costs nothing.`,
    ].join(' '),
  gallery: {
    title: 'Your recent creations',
    empty: 'Nothing here yet. Tell me what you’d like to see!',
  },
  refusals: {
    rateLimited: (seconds) => `That was a lot at once. Please try again in ${counted(seconds, 'second', 'seconds')}.`,
    storeLost: 'My memory cannot be reached right now. Please try again in a moment.',
    busy: (seconds) =>
      `So many people are waiting for a picture that I take no more just now. Please try again in ${counted(seconds, 'second', 'seconds')}.`,
    blocked: 'You cannot use me here. My operator can tell you why.',
    closing: 'I am just restarting. Please try again in a moment.',
    lost: 'That got lost before I could begin. Please ask me again.',
    unexpected: 'Something went wrong on my side. Please try again; what you wrote was fine.',
    invalid: (reason) => reason,
    wrongPlace: 'I may not draw here. A manager can change that in the settings.',
    managersOnly: 'Only managers can do that here.',
    undelivered: 'It is drawn, but I could not show it here. Please ask again.',
  },
  help: [
    'Say what you’d like to see, in your own words, and I draw it: “a lighthouse in a storm at dusk”, “draw my day”.',
    '**Posters** carry your slogan in real typography: “a poster that says ‘We’re open’”.',
    '**Stories** come as three scenes: “tell me a story about a brave snail”.',
    '**Pictures you attach** become oil paintings, watercolours, sketches …',
    'After a picture, press a button or just say what to change: “brighter”, “same but at night”, “again”.',
  ].join('\n'),
};
