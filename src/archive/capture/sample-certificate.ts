// Key and certificate of the test server, for akhbar.example and all below it, its own authority, valid from 2020 to
// 2120; made with `openssl ca -selfsign`. The key guards nothing.

export const sampleKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgnn2mfTbba8LMh3+U
x0obi4sjLXkI5TD9MHdxCvY6fmqhRANCAASjS0YGm1pZ9VzVMC/VzJ9GBA9S8Tc9
movjVIM7wjYjXiMw8vBTNRjFyJ7AtAvzGprqRosRezTAuLK1jQ0KQeOP
-----END PRIVATE KEY-----
`;

export const sampleCertificate = `-----BEGIN CERTIFICATE-----
MIIBgjCCASigAwIBAgIBATAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5ha2hiYXIu
ZXhhbXBsZTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowGTEXMBUG
A1UEAwwOYWtoYmFyLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASj
S0YGm1pZ9VzVMC/VzJ9GBA9S8Tc9movjVIM7wjYjXiMw8vBTNRjFyJ7AtAvzGprq
RosRezTAuLK1jQ0KQeOPo18wXTAPBgNVHRMBAf8EBTADAQH/MCsGA1UdEQQkMCKC
DmFraGJhci5leGFtcGxlghAqLmFraGJhci5leGFtcGxlMB0GA1UdDgQWBBSWXlzT
1cqZmyDxEI0c6KtY+ak2VDAKBggqhkjOPQQDAgNIADBFAiEAwo9meyODtEXL8VDv
ye3f/VI1O2/rzz2iNUxNEKcVPVACIFelU7o9/Q/ZR6gpDSY6Z+xhqOrqDyltqjxF
TJMhtyzV
-----END CERTIFICATE-----
`;
