// What each part of "My cases" is given: where to say what it has done.
export interface SayProps {
  readonly say: (text: string) => void;
}
