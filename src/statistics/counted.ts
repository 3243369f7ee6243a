/** Events among people or trials (45 of 120), or in an exposure such as person-years. */
export interface Counted {
  readonly events: number;
  /** Above 0. */
  readonly of: number;
}

export const proportionOf = ({ events, of }: Counted): number => events / of;
