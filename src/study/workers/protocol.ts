// What a study and its workers say to one another. A job is answered piece by piece, each piece asked for, so that a
// container of a thousand pages never stands in memory at once.

/** To a worker: a job begins, or its next answer is due. */
export type Order<Job> = { readonly job: Job } | { readonly next: true };

/** From a worker. A fault is an error of the program itself, as text. */
export type Reply<Answer> =
  | { readonly answer: Answer }
  | { readonly done: true }
  | { readonly fault: string };
