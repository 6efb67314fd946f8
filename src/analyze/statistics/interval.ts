/** Bounds of an interval of confidence, both included. */
export type Interval = readonly [low: number, high: number];
