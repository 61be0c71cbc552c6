/**
 * Remembers what a function made of an object, for as long as the object lives.
 * Only for values that nobody changes after they are made, such as questionnaires and answers.
 */
export function perObject<Input extends object, Output>(
  make: (input: Input) => Output,
): (input: Input) => Output {
  const made = new WeakMap<Input, Output>();
  return (input) => {
    const known = made.get(input);
    if (known !== undefined) return known;
    const output = make(input);
    made.set(input, output);
    return output;
  };
}

/** Makes a value when it is first asked for, and never again. Undefined is asked for every time. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
