/** Words that point to one of Vizzy's six modes. Lines of phrases for `listed`. */

/** Nouns for a poster, when it is what to make. */
export const posterCues =
  'poster posters flyer flyers flier fliers placard billboard banner leaflet playbill handbill slogan tagline movie-poster wanted-poster travel-poster concert-poster';

/** Words that ask for a story. */
export const storyCues =
  'story stories tale tales fairytale fairytales fairy-tale fairy-tales fable fables saga storyboard bedtime-story short-story picture-story once-upon-a-time adventure-story storytelling storytime story-time comic-strip comic-strips comic-about comics-about comic-book-about graphic-novel graphic-novels manga-about picture-book-about picture-story tell-me-about tell-us-about';

/** Words before "story" that make it a floor, a name or a feature of an app. */
export const notStoryBefore =
  'one two three four five six seven eight nine ten single double multi 1 2 3 4 5 6 7 8 9 10 toy instagram facebook snapchat news west-side cover insta whatsapp hundred thousand';

/** Words after "story" that make it a floor or a thing. */
export const notStoryAfter =
  'building buildings house houses home homes tall high villa apartment tower book books sandwich plate mansion garage bridge teller tellers time cottage';

/** Words before or after "poster" that make it a thing in a picture. */
export const notPosterAround =
  'linkedin youtube website web twitter email blog facebook app bed beds child paint paints board boards collection wall collector bedroom';

/** Words that point to a business anywhere in a request. */
export const businessCues =
  'logo logos brand-identity branding brand-guidelines business-card business-cards corporate letterhead pitch-deck slide-deck infographic product-photo product-photos product-shot product-shots product-photography product-mockup product-mockups product-render product-launch product-packaging packaging-design mockup mockups marketing advertisement advertising ad-campaign ad-for advert linkedin headshot headshots stock-photo annual-report quarterly-results quarterly-numbers quarterly-figures quarterly-earnings sales-figures sales-numbers sales-results sales-growth sales-report revenue-growth our-revenue our-sales our-profits board-meeting sales-are-up sales-are-down sales-went-up sales-went-down landing-page website-hero hero-image app-icon trade-show sales-presentation business-presentation business-plan b2b saas quarterly-report investor investors ecommerce e-commerce social-media-post company-website company-profile shareholders our-brand my-brand our-company my-company our-startup my-startup our-business my-business our-agency my-agency our-firm my-firm our-clients our-customers our-product our-products my-product our-team our-office our-store our-law-firm for-a-startup for-a-company for-a-business a-law-firm a-bank a-consulting-firm for-business startup business-meeting business-report business-conference business-illustration corporate-identity team-building office-building banner-for-our business-style small-business';

/** Words that point to art anywhere in a request. */
export const artCues =
  'art arts artwork artworks painting paintings fresco mural oil-painting watercolor-painting watercolour-painting artistic artistically masterpiece expressionist expressionism expressionistic impressionist impressionism impressionistic abstract surreal surrealist surrealism surrealistic cubist cubism van-gogh monet picasso dali kandinsky rothko klimt frida-kahlo matisse piece-of-art work-of-art wall-art watercolor watercolour watercolors watercolours aquarelle etching still-life fine-art';

/** Words before or after "art" and "painting" that make them something else. */
export const notArtAround =
  'martial arts-and state-of-the class teacher gallery museum supplies school house fence face nail lover collector student history';

/** Nouns for pictures that a person has and may want transformed. */
export const givenPictures =
  'photo photos picture pictures image images pic pics selfie selfies photograph photographs snapshot drawing drawings portrait sketch screenshot painting artwork avatar upload attachment';

/** Verbs that change a picture. */
export const transformVerbs =
  'turn transform convert make render redraw repaint reimagine change restyle stylize stylise redo remake recreate filter apply';

/** Verbs that always change a picture, with or without a picture noun. */
export const alwaysTransform =
  'cartoonify ghiblify stylize-my stylise-my style-transfer restyle-my photo-filter cartoonize';

/** Verbs that a slogan calls with: "keep calm", "eat more plants". */
export const callingVerbs =
  'keep eat be stay save drink love live think do never always no dont just go follow dream believe work ride read plant vote ask say stop start come join call wash mind help buy support respect trust enjoy dance sing laugh hug pet feed adopt recycle reduce dare choose carpe rise shine hold less more';
