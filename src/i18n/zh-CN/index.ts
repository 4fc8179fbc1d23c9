// All words of this language, for their types and for the tests: the page loads them in two parts.
import { eager } from "./eager";
import { late } from "./late";

export const messages = { ...eager, ...late } as const;
