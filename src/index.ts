// The library's door: the records, and the study as a program runs it.
export * from "#model/index.js";
export * from "#study/index.js";
