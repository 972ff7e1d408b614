#include "CSodium.h"

#include <sodium/crypto_hash_sha256.h>

_Static_assert(SODIUM_HASH_LENGTH == crypto_hash_sha256_BYTES, "SHA-256 has 32 bytes");

void sodium_hash(uint8_t *hash, const uint8_t *bytes, size_t length) {
  // Its status is for hash functions that can fail; this one always returns 0.
  crypto_hash_sha256(hash, bytes, length);
}
