import { Component, type ReactNode } from 'react';
import { BrokenScreen } from '../screens/BrokenScreen';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}
interface ErrorBoundaryState {
  readonly error: unknown;
}

/** Where a screen cannot be drawn, for example because a part of the page did not load, says so: React would leave the pane blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <BrokenScreen error={this.state.error} />;
  }
}
