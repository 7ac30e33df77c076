/** Words for colours, by canonical colour. Lines of phrases for `listed`. */
export const colourWords: Readonly<Record<string, string>> = {
  red: 'red reddish crimson scarlet ruby maroon burgundy vermilion cherry-red blood-red',
  orange: 'orange orangey amber tangerine apricot',
  yellow: 'yellow yellowish lemon-yellow mustard canary-yellow',
  green: 'green greenish emerald olive-green lime-green mint-green jade sage-green forest-green',
  turquoise: 'turquoise teal aqua aquamarine cyan',
  blue: 'blue bluish navy azure cobalt indigo sapphire ultramarine sky-blue',
  purple: 'purple violet lilac lavender magenta plum-coloured plum-colored mauve',
  pink: 'pink pinkish fuchsia rose-coloured rose-colored salmon-pink hot-pink rosy coral-coloured coral-colored',
  brown: 'brown brownish chestnut-brown chocolate-brown sepia ochre umber terracotta',
  earthy: 'earthy earth-tones earth-coloured earth-colored earth-toned',
  black: 'black pitch-black jet-black',
  white: 'white whitish snow-white ivory',
  grey: 'grey gray greyish grayish charcoal-grey charcoal-gray',
  gold: 'gold golden gilded',
  silver: 'silver silvery',
  beige: 'beige cream-coloured cream-colored khaki',
};

/** Names that contain a colour and ask for none. */
export const notColours =
  'orange-juice orange-tree orange-trees an-orange orange-peel oranges white-house black-hole black-holes green-day golden-hour golden-retriever golden-retrievers golden-gate red-cross green-energy black-friday white-collar blue-collar green-card silver-lining blue-whale blue-whales red-panda red-pandas brown-bear white-paper black-belt blue-moon red-carpet orange-county green-thumb grey-area gold-medal silver-medal gold-digger';
