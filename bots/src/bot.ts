/** A platform that people talk to Vizzy on. */
export interface Bot {
  /** The platform's name, for logs and metrics. */
  readonly platform: string;
  /** Connects and listens. */
  start(): Promise<void>;
  /** Lets running turns finish, then disconnects. */
  stop(): Promise<void>;
}
