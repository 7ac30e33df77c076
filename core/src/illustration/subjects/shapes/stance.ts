/** How a body is held. */

/** Where the parts of a body are, as limbs (`x,y,radius …`), for a body 100 high. */
export type Stance = {
  /** Middle of the head, and its tilt in degrees. */
  readonly head: readonly [x: number, y: number, tilt: number];
  /** Size of the head, 1 when absent: about a seventh of the body. */
  readonly headSize?: number;
  readonly neck: string;
  /** Outline of what the upper body wears. */
  readonly torso: string;
  readonly nearArm: string;
  readonly farArm: string;
  readonly nearLeg: string;
  readonly farLeg: string;
  readonly nearFoot: string;
  readonly farFoot: string;
  /** Outline of a skirt or of a coat's skirts, for outfits that have one. */
  readonly skirt: string;
  /** Seen from behind: both sides are equally near, and the face is not seen. */
  readonly away?: true;
  /** In motion: what is loose blows behind. */
  readonly moves?: true;
};
