// Which of several is meant, by place.

/** Place of the one that is true; null where none or several are. */
export function sole(answers: readonly boolean[]): number | null {
  const first = answers.indexOf(true);
  return first >= 0 && first === answers.lastIndexOf(true) ? first : null;
}

/** Place of the greatest, the first of equals; null where nothing is other than 0. */
export function most(values: readonly number[]): number | null {
  const greatest = Math.max(...values);
  return values.some((value) => value !== 0) ? values.indexOf(greatest) : null;
}
