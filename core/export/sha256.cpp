#include "core/export/sha256.h"

#include <QCryptographicHash>
#include <QtEndian>

#if defined(__x86_64__)
#include <cpuid.h>
#include <cstring>
#include <immintrin.h>
#endif

namespace octoha {

#if defined(__x86_64__)
namespace {

constexpr qsizetype blockSize = 64;

/// FIPS 180-4, 4.2.2.
alignas(16) constexpr quint32 constants[] = {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7,
    0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c,
    0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// Whether the processor has the instructions below (Intel SDM, CPUID: leaf 1 and leaf 7).
bool canHash()
{
    unsigned a = 0, b = 0, c = 0, d = 0;
    const bool shuffles = __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSSE3);
    return shuffles && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

/// The eight words of the hash, in the order in which the instructions want them: A B E F and C D G H, the first on
/// top.
struct State {
    __m128i abef = _mm_set_epi32(0x6a09e667, int(0xbb67ae85), 0x510e527f, int(0x9b05688c)); // FIPS 180-4, 5.3.3
    __m128i cdgh = _mm_set_epi32(0x3c6ef372, int(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19);
};

__attribute__((target("sha,ssse3"))) __m128i fourWords(const char *at)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    return _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)), bigEndian);
}

/// One block: 16 times four rounds, while the next four words are made of the last sixteen.
__attribute__((target("sha,ssse3"))) void addBlock(State &state, const char *block)
{
    __m128i abef = state.abef, cdgh = state.cdgh;
    __m128i w0 = fourWords(block), w1 = fourWords(block + 16), w2 = fourWords(block + 32), w3 = fourWords(block + 48);
    for (const quint32 *four = constants; four != std::end(constants); four += 4) {
        const __m128i sum = _mm_add_epi32(w0, _mm_load_si128(reinterpret_cast<const __m128i *>(four)));
        cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
        abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
        const __m128i next
            = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8(w3, w2, 4)), w3);
        w0 = w1;
        w1 = w2;
        w2 = w3;
        w3 = next;
    }
    state.abef = _mm_add_epi32(state.abef, abef);
    state.cdgh = _mm_add_epi32(state.cdgh, cdgh);
}

/// What stands behind the last whole block: the rest, a bit, zeros, and the length in bits.
QByteArray lastBlocks(const QByteArray &bytes)
{
    QByteArray last = bytes.sliced(bytes.size() / blockSize * blockSize) + '\x80';
    last.append((2 * blockSize - 8 - last.size()) % blockSize, '\0');
    const quint64 bits = qToBigEndian(quint64(bytes.size()) * 8);
    return last.append(reinterpret_cast<const char *>(&bits), sizeof bits);
}

QByteArray resultOf(const State &state)
{
    alignas(16) quint32 front[4], back[4]; // F E B A and H G D C
    _mm_store_si128(reinterpret_cast<__m128i *>(front), state.abef);
    _mm_store_si128(reinterpret_cast<__m128i *>(back), state.cdgh);
    quint32 words[] = {front[3], front[2], back[3], back[2], front[1], front[0], back[1], back[0]};
    qToBigEndian<quint32>(words, std::size(words), words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words);
}

QByteArray hashByProcessor(const QByteArray &bytes)
{
    State state;
    for (qsizetype at = 0; at + blockSize <= bytes.size(); at += blockSize)
        addBlock(state, bytes.constData() + at);
    const QByteArray last = lastBlocks(bytes);
    for (qsizetype at = 0; at < last.size(); at += blockSize)
        addBlock(state, last.constData() + at);
    return resultOf(state);
}

} // namespace
#endif

QByteArray sha256Of(const QByteArray &bytes)
{
#if defined(__x86_64__)
    static const bool byProcessor = canHash();
    if (byProcessor)
        return hashByProcessor(bytes).toHex();
#endif
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace octoha
