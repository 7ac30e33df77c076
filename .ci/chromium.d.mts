/** What to do when there is no Chromium. */
export declare const chromiumMissing: string;
/** The path of Chromium or Chrome; undefined when there is none. */
export declare function findChromium(): string | undefined;
/** Finds Chromium; on Debian, as root, installs it first when it is missing. */
export declare function ensureChromium(say: (line: string) => void): string | undefined;
