/** Colours by their canonical words. Lines of phrases for `listed`. */
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
  black: 'black pitch-black jet-black',
  white: 'white whitish snow-white ivory',
  grey: 'grey gray greyish grayish charcoal-grey charcoal-gray',
  gold: 'gold golden gilded',
  silver: 'silver silvery',
  beige: 'beige cream-coloured cream-colored khaki',
};
