/** An IntersectionObserver for a browser without a screen: nothing ever comes into sight. */
export class NothingInSight {
  observe(): void {}
  disconnect(): void {}
}
