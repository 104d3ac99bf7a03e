internal import CCrypto

/// The SHA-256 of some bytes, in lower-case hexadecimal.
public func sha256(_ bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: 32)
  var length: UInt32 = 0
  let done = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
  precondition(done == 1 && length == 32, "libcrypto has no SHA-256")
  let hexadecimal = Array("0123456789abcdef".utf8)
  return String(
    decoding: digest.flatMap { [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]] },
    as: UTF8.self)
}
