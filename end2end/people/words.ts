// Words as people read them. Invisible marks stand round what was placed into a sentence, so that an
// Arabic name turns nothing but itself; whoever looks for the sentence does not look for the marks.

const MARKS = '[\\u2066-\\u2069]*';

/** These words somewhere in a text, with or without marks, and on however many lines. */
export function reading(words: string): RegExp {
  const letters = [...words].map((letter) => (letter === ' ' ? '\\s+' : letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&')));
  return new RegExp(letters.join(MARKS));
}
