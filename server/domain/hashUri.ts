/**
 * The name of a text, made of its hash: RFC 6920, for instance `ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk`.
 * @param sha256Hex 64 hexadecimal digits
 */
export const namedByHash = (sha256Hex: string): string =>
  `ni:///sha-256;${Buffer.from(sha256Hex, "hex").toString("base64url")}`;
