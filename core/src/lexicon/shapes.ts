/** English words for the shape of a picture, by width to height. Lines of phrases for `listed`. */

/** The widest and the tallest shape that is drawn. */
export const widestAspect = 3;
/** See `widestAspect`. */
export const tallestAspect = 1 / 3;

/** Adjectives of shapes. */
export const shapeAdjectives: Readonly<Record<string, number>> = {
  landscape: 3 / 2,
  horizontal: 3 / 2,
  wide: 16 / 9,
  widescreen: 16 / 9,
  ultrawide: 21 / 9,
  panoramic: 5 / 2,
  portrait: 2 / 3,
  vertical: 2 / 3,
  upright: 2 / 3,
  tall: 2 / 3,
  square: 1,
  squared: 1,
};

/** Adjectives that are also kinds of pictures: alone or before "photo" they name what is seen. */
export const genres = 'landscape portrait';

/** Nouns after which or before which an adjective can only be a shape: "landscape format". */
export const shapeNouns =
  'format orientation mode ratio aspect aspect-ratio layout crop dimensions proportions oriented canvas frame size shape';

/** What an adjective of shape may belong to and leave: "a vertical picture". */
export const shapedNouns =
  'picture image photo pic drawing painting illustration poster flyer wallpaper background card print render artwork version banner';

/** Nouns before which even "landscape" and "portrait" are shapes. */
export const shapedProducts = 'poster flyer wallpaper card banner version print';

/** Things that have a shape of their own, by width to height; cut out or replaced by "picture". */
export const shapedThings: Readonly<Record<string, number>> = {
  'phone-wallpaper iphone-wallpaper android-wallpaper mobile-wallpaper smartphone-wallpaper cell-phone-wallpaper phone-background iphone-background mobile-background phone-lock-screen phone-lockscreen phone-screen lock-screen lockscreen home-screen homescreen lock-screen-wallpaper lockscreen-wallpaper home-screen-wallpaper story-format instagram-story insta-story ig-story facebook-story snapchat-story whatsapp-status tiktok-cover tiktok-video tiktok reels-cover reel-cover reel-format reels-format phone-format':
    9 / 16,
  'desktop-wallpaper laptop-wallpaper pc-wallpaper computer-wallpaper mac-wallpaper monitor-wallpaper desktop-background laptop-background computer-background pc-background zoom-background teams-background youtube-thumbnail yt-thumbnail video-thumbnail thumbnail youtube-banner presentation-slide powerpoint-slide title-slide':
    16 / 9,
  'ipad-wallpaper tablet-wallpaper kindle-wallpaper': 3 / 4,
  'ultrawide-wallpaper dual-monitor-wallpaper': 21 / 9,
  'twitter-header x-header facebook-cover linkedin-banner linkedin-header website-header web-banner website-banner email-header blog-header twitch-banner header-image hero-image': 3,
  'profile-picture profile-pic profile-photo profile-image pfp avatar app-icon instagram-post insta-post ig-post': 1,
  'book-cover ebook-cover kindle-cover novel-cover magazine-cover': 2 / 3,
  'album-cover album-art record-cover playlist-cover podcast-cover': 1,
  'postcard post-card': 3 / 2,
  panorama: 5 / 2,
  'panoramic-view panoramic-shot': 5 / 2,
  banner: 3,
  'business-card': 7 / 4,
  bookmark: 1 / 3,
};

/** Things whose name stays in the request, because it also tells what kind of work is wanted. */
export const keptThings = 'banner business-card bookmark';

/** Devices, alone after "for my": "a raven for my phone". */
export const shapedDevices: Readonly<Record<string, number>> = {
  'phone iphone smartphone mobile cell-phone android': 9 / 16,
  'desktop laptop pc computer monitor': 16 / 9,
};
