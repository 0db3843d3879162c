// The invented world that the demo is made of, as `crates/fixtures` has it: ids from names, and the
// adults who can sign in.

/** The id of what has this name there: the letters of the name first, as `fixtures::id` spells it. */
export function id(name: string): string {
  const looksLike: Record<string, string> = { 0: 'o', 1: 'l', 8: 'b', 9: 'g' };
  const letters = name.replace(/[^a-z0-9]/g, '').replace(/[0189]/g, (digit) => looksLike[digit] ?? '');
  return letters.slice(0, 26).padEnd(26, 'x');
}

/** Youth worker, Cinder Lane. */
export const WORKER = 'worker@cinderlane.example';
/** Deputy head, Larkmoor. */
export const LEADER = 'leader@larkmoor.example';
/** Of all adults. */
export const PASSWORD = 'eastmere';
/** The code of the open session. */
export const CODE = 'KITE427';
/** The session that has been through every step. */
export const FINISHED = id('finished');
/** The session that waits for the reader's own phone. */
export const OPEN = id('open');
