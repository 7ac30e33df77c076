/** A certificate for the hosts that doubles of picture services put pictures on. It is worth nothing outside of tests. */

/** For `fal.media`, `replicate.delivery` and their hosts, and for `evil.example`; signed by itself, valid for a hundred years. */
export const pictureHostCertificate = `-----BEGIN CERTIFICATE-----
MIIB+jCCAaCgAwIBAgIUTkxd7NMPiQM49BzTJOVLpVIsyyswCgYIKoZIzj0EAwIw
IzEhMB8GA1UEAwwYVml6enkgdGVzdCBwaWN0dXJlIGhvc3RzMCAXDTI2MTIwMTEz
MjMyMFoYDzIxMjYxMTA3MTMyMzIwWjAjMSEwHwYDVQQDDBhWaXp6eSB0ZXN0IHBp
Y3R1cmUgaG9zdHMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS9GndTRdgRbEtZ
kg4xZTwP9dwPC2RGbxhGjVpB31HOTMmCW/WNR/FtKsT8BI2w79O4cL017xBzVyHu
cOI+XnjBo4GvMIGsMB0GA1UdDgQWBBQo2DpRQkdP0vZikFGAFNdBcSMtfTAfBgNV
HSMEGDAWgBQo2DpRQkdP0vZikFGAFNdBcSMtfTAPBgNVHRMBAf8EBTADAQH/MFkG
A1UdEQRSMFCCCWZhbC5tZWRpYYILKi5mYWwubWVkaWGCEnJlcGxpY2F0ZS5kZWxp
dmVyeYIUKi5yZXBsaWNhdGUuZGVsaXZlcnmCDGV2aWwuZXhhbXBsZTAKBggqhkjO
PQQDAgNIADBFAiEAvRe46YWcL0GOmd9WSFj5deHEQTlYxFTdmF1IL9MQyGUCIC9f
oZsXJkXKz+iWow0R4KN8+tqf4CQPReh7I5Wy4cxV
-----END CERTIFICATE-----
`;

/** Its key. */
export const pictureHostKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgKQLBYNI/HWXUqAId
L58o3LX5MDB53W04n9CK3Gl/hjmhRANCAAS9GndTRdgRbEtZkg4xZTwP9dwPC2RG
bxhGjVpB31HOTMmCW/WNR/FtKsT8BI2w79O4cL017xBzVyHucOI+XnjB
-----END PRIVATE KEY-----
`;
