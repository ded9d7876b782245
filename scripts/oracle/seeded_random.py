"""The published generator that simulated figures are drawn with: xoshiro128**, its state filled by SplitMix32.

Blackman & Vigna (2021), Scrambled linear pseudorandom number generators; https://prng.di.unimi.it/xoshiro128starstar.c
"""

MASK = 0xFFFFFFFF


def rotate(word, bits):
    return ((word << bits) | (word >> (32 - bits))) & MASK


def split_mix(seed):
    while True:
        seed = (seed + 0x9E3779B9) & MASK
        mixed = ((seed ^ (seed >> 16)) * 0x85EBCA6B) & MASK
        mixed = ((mixed ^ (mixed >> 13)) * 0xC2B2AE35) & MASK
        yield mixed ^ (mixed >> 16)


def seeded_random(seed):
    """Numbers in [0, 1), the same for the same seed."""
    fill = split_mix(seed)
    a, b, c, d = (next(fill) for _ in range(4))
    while True:
        yield (rotate((b * 5) & MASK, 7) * 9 & MASK) / 2**32
        shifted = (b << 9) & MASK
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = rotate(d, 11)
