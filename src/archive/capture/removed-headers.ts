// Response headers that are not stored: those that would let a reader of the archive act as the visitor or learn
// who that was, and those that speak of chunks that are no longer there. Names in lower case.

export const removedHeaders: ReadonlyMap<string, string> = new Map([
  ["set-cookie", "would mark the visitor"],
  ["set-cookie2", "would mark the visitor"],
  ["authorization", "would open what is not public"],
  ["authentication-info", "would open what is not public"],
  ["www-authenticate", "would open what is not public"],
  ["proxy-authorization", "would open what is not public"],
  ["proxy-authenticate", "would open what is not public"],
  ["proxy-authentication-info", "would open what is not public"],
  ["client-ip", "may repeat the visitor's number"],
  ["forwarded", "may repeat the visitor's number"],
  ["true-client-ip", "may repeat the visitor's number"],
  ["cf-connecting-ip", "may repeat the visitor's number"],
  ["x-client-ip", "may repeat the visitor's number"],
  ["x-forwarded-for", "may repeat the visitor's number"],
  ["x-real-ip", "may repeat the visitor's number"],
  ["x-remote-addr", "may repeat the visitor's number"],
  ["x-remote-ip", "may repeat the visitor's number"],
  ["trailer", "the body is stored without its chunks"],
  ["transfer-encoding", "the body is stored without its chunks"],
]);
