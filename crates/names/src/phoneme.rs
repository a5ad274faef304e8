//! The small alphabet of sounds that all scripts are folded to.
//!
//! A phoneme is one ASCII byte, so that a reading prints as itself: vowels `a e i o u`, front and central vowels `A` (ә, ä)
//! `O` (ө, ö) `U` (ү, ü) `I` (ы, ı); glides `y w`; `@` for ayn and hamza; consonants `b p v f m n r l d t z s g k h`, and
//! `S` ш, `C` ч, `Z` ж, `J` дж, `c` ц, `q` қ, `x` х, `G` ғ.

/// Every phoneme, vowels first.
pub const ALPHABET: &[u8] = b"aeiouAOUIyw@bpvfmnrldtzsSCZJcgkqhxG";

/// Size of a table addressed by [`code`].
pub const CODES: usize = 64;

/// Where a phoneme stands in a table: its ASCII byte modulo 64, which is different for every phoneme.
#[inline]
#[must_use]
pub const fn code(phoneme: u8) -> usize {
    (phoneme & 63) as usize
}

/// Vowels, written or not.
#[inline]
#[must_use]
pub const fn is_vowel(phoneme: u8) -> bool {
    matches!(phoneme, b'a' | b'e' | b'i' | b'o' | b'u' | b'A' | b'O' | b'U' | b'I')
}

/// The class of a consonant for skeletons, 1..=9, and 0 for what comes and goes between scripts (vowels, glides, h, ayn).
///
/// Classes join what transliterations confuse: labials b/p, labiodentals v/f/w, dentals d/t, all sibilants and affricates,
/// velars g/k/q/gh. `x` and `h` have no class: خ and х are written kh, h, x or not at all.
#[inline]
#[must_use]
pub const fn class(phoneme: u8) -> u8 {
    CLASSES[phoneme as usize]
}

/// [`class`] of every byte.
const CLASSES: [u8; 256] = {
    let classes: [&[u8]; 9] = [b"bp", b"vfw", b"m", b"n", b"r", b"l", b"dt", b"zsSCZJc", b"gkqG"];
    let mut all = [0; 256];
    let mut class = 0;
    while class < classes.len() {
        let mut n = 0;
        while n < classes[class].len() {
            all[classes[class][n] as usize] = class as u8 + 1;
            n += 1;
        }
        class += 1;
    }
    all
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phoneme_has_a_place_of_its_own() {
        let mut seen = [false; CODES];
        for &p in ALPHABET {
            assert!(!seen[code(p)], "{}", p as char);
            seen[code(p)] = true;
        }
    }
}
