export interface NativeChart {
  readonly id: string;
}
