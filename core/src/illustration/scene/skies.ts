/** Skies by hour, each a light of its own: five stops from the zenith to the horizon and what goes with them. */
import type { TimeOfDay } from './scene.ts';

/** One light. CSS hex. */
export type Sky = {
  readonly name: string;
  readonly stops: readonly [string, string, string, string, string];
  readonly sun: string;
  readonly glow: string;
  readonly haze: string;
  /** The darkest, nearest tone in this light. */
  readonly ink: string;
  readonly water: string;
};

const sky = (name: string, line: string): Sky => {
  const [a, b, c, d, e, sun, glow, haze, ink, water] = line.split(' ').map((hex) => `#${hex}`) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { name, stops: [a, b, c, d, e], sun, glow, haze, ink, water };
};

/** By hour: stops, sun, glow, haze, ink, water. */
export const skies: Readonly<Record<TimeOfDay, readonly Sky[]>> = {
  dawn: [
    sky('dawn', '4b7bb5 8fb3d9 f3c7c2 ffe0b8 fff1d6 fffdf0 ffe2a8 f7d9c8 355070 86a9c9'),
    sky('peach', '6fa6b8 a9d0cc e3e5c8 fbd9b4 ffeccf fffaf0 ffdca0 f4dcc0 2f5560 8fbcc0'),
    sky('lilac', '6a6fb5 a19ad0 d8bfe0 f9d3cf ffeadb fff8f2 ffd6c0 ead0dc 413f72 9a94c4'),
    sky('mist', '8fb0c4 b4cdd6 d3e0df e9ebe0 f6f2e4 fffdf4 fff0cc e2e8e4 3b5a66 a4c0c8'),
  ],
  day: [
    sky('joy', '2a9df4 5fc3ff a6e1ff dff5e9 fff6c9 fffbe0 fff2a0 cfeef0 1d6b57 4db4d8'),
    sky('clear', '1f7ac8 56a8e0 9bcff0 cfe9f5 eef6ee fffdf0 fff4c4 d4e8f0 1f4a46 4a9cc8'),
    sky('tropic', '0f8fb3 3fb8c9 8edcd8 c8f0e2 f6f7d9 fffbe8 fff0b0 c4ebe0 14504e 2fa8b4'),
    sky('pewter', '8b949c a7aeb2 bfc3c2 d2d2cb e0ddd2 f7f4ea ece6d6 d0cfc6 454b4e 98a2a4'),
  ],
  dusk: [
    sky('fire', '2b1b5a 7b2f7e e2557a ff9a5a ffd58a fff1c9 ffb25e ffb27a 2c1a4d 7a3a78'),
    sky('rose', '3b3a78 8a5a9c d98aa8 f7b9a6 ffe0b5 fff3d6 ffc58f f3b6a6 33284f 7f6a98'),
    sky('ember', '1e2047 4b2f5c a33a4c ec7038 ffc15e fff0c0 ff9a45 f0935a 241637 6a3350'),
    sky('teal-gold', '1c4259 3f7078 a3a587 f0c27b ffe6a6 fff6d8 ffd27a e8c48f 142f3d 4d7a7c'),
    sky('slate', '2c3550 4d5a78 8690a4 bfbab8 e6d6c0 fff0dc f0d4ae b6b4b8 222b40 57658a'),
  ],
  night: [
    sky('blue', '050b22 0b1a42 163366 24548a 4f86ad f4f6ff 9fc4ff 3f6d99 050d22 0c2148'),
    sky('violet', '0a0720 1a1145 33226b 55408f 8468ab fbf4ff c4a8ff 5d4790 0b0724 1d1548'),
    sky('teal', '03141c 072a35 0f4552 23666d 4f9391 f0fff8 9ce8d0 2f6f74 031318 0a333d'),
  ],
};

/** The light under a closed sky, which weather mixes in. */
export const overcast: Sky = sky('overcast', '2a3140 465064 6b7688 939ca8 b8bcc0 e8e8e4 c8ccd0 9aa3ad 222a36 4a5666');
