import { defineStyle } from './define-style.ts';

/** Bright and round, for children. */
export const childrensBook = defineStyle({
  name: "children's book",
  words:
    'childrens-book children-book children-s-book kids-book picture-book childrens-books childlike children-style for-children',
  beside: 'childish kids children childrens nursery',
  modes: ['story'],
});
