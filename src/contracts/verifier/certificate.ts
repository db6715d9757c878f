/**
 * A certificate that certifies nothing; its key was thrown away. The verifier loads every certificate authority of the
 * machine anew for each interaction, which costs more than the interaction, and fails on machines that have none. All
 * that it speaks to is this machine, over HTTP, so a single unusable certificate is enough.
 */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUfWXw+ZwdYWGbUN6L30zJCwFzO2AwCgYIKoZIzj0EAwIw
IjEgMB4GA1UEAwwXbG9jYWwgdmVyaWZpY2F0aW9uIG9ubHkwIBcNMjYxMTIxMDQ0
NDQzWhgPMjEyNjEwMjgwNDQ0NDNaMCIxIDAeBgNVBAMMF2xvY2FsIHZlcmlmaWNh
dGlvbiBvbmx5MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEmD2xJ4XMZ9Fg15Wk
4Lb53UVFHlJUEghHEeqNi4if0QwCd8eWsHxwahsSe2EXZieIL2etys+ReO9rqRzy
m+WF/aNTMFEwHQYDVR0OBBYEFAcCjKLVwTWTwAIC0pWfMMNvtPWkMB8GA1UdIwQY
MBaAFAcCjKLVwTWTwAIC0pWfMMNvtPWkMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZI
zj0EAwIDRwAwRAIgZArSIFtnCYM9HoOth7z1/gP73YeV5+RIq/1Cf/ejmqgCIBIO
3AvI12vCxstqXmqXkiyM04QChrJMyXhbJdixbZJY
-----END CERTIFICATE-----
`
