/** Parameters of an address: several values of one name, or none (null) to leave it out. */
export type Parameters = Record<string, string | readonly string[] | null>;
