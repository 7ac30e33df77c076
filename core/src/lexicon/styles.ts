/** Styles by their canonical names, and what else people call them. */

/** One style. Lists are lines of phrases for `listed`. */
export type StyleEntry = {
  /** Canonical, as replies and prompts name it. */
  readonly name: string;
  /** What names the style wherever it stands. */
  readonly words: string;
  /** What names it only beside a word such as style, look, poster, painting: "a modern poster", not "a modern kitchen". */
  readonly beside?: string;
};

/** Every style Vizzy recognises in words. */
export const styleEntries: readonly StyleEntry[] = [
  {
    name: 'expressionist',
    words: 'expressionist expressionistic expressionism edvard-munch van-gogh van-goghs gogh like-munch like-kirchner',
    beside: 'expressive munch',
  },
  {
    name: 'impressionist',
    words: 'impressionist impressionistic impressionism pointillist pointillism monet claude-monet renoir',
  },
  {
    name: 'abstract',
    words: 'abstract abstractly abstraction cubist cubism kandinsky mondrian picasso bauhaus geometric-art',
    beside: 'geometric',
  },
  {
    name: 'surreal',
    words: 'surreal surrealist surrealistic surrealism salvador-dali dali magritte',
    beside: 'dreamlike',
  },
  {
    name: 'minimalist',
    words: 'minimalist minimalistic minimalism flat-design scandinavian-design',
    beside: 'minimal flat simple simplistic reduced',
  },
  {
    name: 'bold typography',
    words:
      'bold-typography bold-type bold-typographic typographic bold-letters bold-lettering big-letters big-type typography',
    beside: 'bold',
  },
  {
    name: 'elegant',
    words: 'art-deco art-nouveau',
    beside: 'elegant elegantly classy sophisticated luxurious luxury refined graceful stylish',
  },
  { name: 'modern', words: 'modernist modernism swiss-style swiss-design', beside: 'modern contemporary sleek trendy' },
  {
    name: 'cinematic',
    words: 'cinematic cinematically film-noir movie-like like-a-movie like-a-film filmic',
    beside: 'movie film noir dramatic-lighting',
  },
  {
    name: 'illustrated',
    words: 'ghibli studio-ghibli ghibli-like ghiblified anime manga-style cartoonish cartoony',
    beside: 'illustrated illustrative illustration illustrator cartoon pixar disney storybook manga',
  },
  {
    name: "children's book",
    words:
      'childrens-book children-book children-s-book kids-book picture-book childrens-books childlike children-style for-children',
    beside: 'childish kids children childrens nursery',
  },
  {
    name: 'oil painting',
    words:
      'oil-painting oil-paintings oil-painted oil-paint oil-paints oil-on-canvas oilpainting in-oil in-oils old-master',
    beside: 'oil oils impasto rembrandt renaissance baroque',
  },
  {
    name: 'watercolor',
    words:
      'watercolor watercolour watercolors watercolours water-color water-colour water-colors water-colours watercolored watercoloured aquarelle aquarell gouache',
  },
  {
    name: 'sketch',
    words:
      'pencil-sketch pencil-drawing pencil-drawn pencil-sketched charcoal-drawing charcoal-sketch ink-sketch line-drawing line-art lineart in-pencil in-charcoal in-pen as-a-sketch a-sketch-of sketchy hand-drawn handdrawn pen-and-ink in-pencils',
    beside: 'sketch sketched pencil charcoal graphite doodle crayon',
  },
  {
    name: 'cyberpunk',
    words: 'cyberpunk cyber-punk synthwave vaporwave retrowave neon-noir blade-runner',
    beside: 'neon futuristic cyber sci-fi scifi tron',
  },
  {
    name: 'ink',
    words:
      'ink-drawing ink-drawings ink-painting ink-paintings ink-wash ink-wash-painting brush-ink ink-brush india-ink chinese-ink sumi-e sumie suiboku in-ink',
    beside: 'ink inked',
  },
  { name: 'corporate', words: 'corporate business-style business-look', beside: 'formal' },
  { name: 'professional', words: '', beside: 'professional polished' },
  { name: 'clean', words: '', beside: 'clean tidy crisp uncluttered' },
  {
    name: 'vintage',
    words: '',
    beside: 'vintage retro antique old-fashioned old-timey sepia nostalgic old-school 1950s 1920s 1970s 50s 70s',
  },
  {
    name: 'comic',
    words: 'comic-book-style comic-style pop-art in-comic-style',
    beside: 'comic comics comic-book superhero',
  },
  {
    name: 'pixel art',
    words: 'pixel-art pixelart pixelated 8-bit 8bit 16-bit minecraft-style minecraft',
    beside: 'pixel',
  },
  {
    name: 'photorealistic',
    words: 'photorealistic photo-realistic photorealism hyperrealistic hyper-realistic lifelike',
    beside: 'realistic real',
  },
  { name: '3D render', words: '3d-render 3d-rendering 3d-model 3d-style', beside: '3d' },
  { name: 'stained glass', words: 'stained-glass-style stained-glass-window-style', beside: 'stained-glass mosaic' },
];

/** Words beside which an adjective names a style. */
export const styleNouns =
  'style styles styled look looks looking aesthetic aesthetics vibe art artwork painting paintings picture image print poster posters logo design designs illustration drawing drawings portrait rendering render version effect filter theme themed treatment photo technique banner flyer sketch card layout typography brand branding headshot business infographic';
