// SHA-256 of libsodium. Its own headers bring half of the C library with them, which Swift would
// take for a part of this module.
#ifndef CSODIUM_H
#define CSODIUM_H

#include <stddef.h>
#include <stdint.h>

#define SODIUM_HASH_LENGTH 32

// Writes the hash of `length` bytes into the SODIUM_HASH_LENGTH bytes of `hash`; cannot fail.
void sodium_hash(uint8_t *hash, const uint8_t *bytes, size_t length);

#endif
