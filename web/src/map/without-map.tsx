import { Component, type ReactNode } from "react";

type WithoutMapProps = { message: string; children: ReactNode };

/** Errors of the map stay with the map. React knows no other way than a class for this. */
export class WithoutMap extends Component<WithoutMapProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <p className="map-wait">{this.props.message}</p> : this.props.children;
  }
}
