//! Endings and glides brought to a common form, so that one name sounds the same however it was written down.

use super::{Reading, Role};
use crate::phoneme::is_vowel;
use crate::script::Script;
use crate::sex::Sex;

/// What the ending of a word says.
#[derive(Clone, Copy, Default)]
pub(super) struct Found {
    pub(super) role: Role,
    pub(super) sex: Option<Sex>,
    pub(super) feminine: bool,
}

/// Fewest sounds that must remain before an ending is cut off.
const STEM: usize = 3;

/// An ending in plain sounds (see [`plain`]), and what it says.
type Ending = (&'static [u8], Role, Option<Sex>);

/// Patronymic and descent endings by their last sound, longest first.
fn endings(last: u8) -> &'static [Ending] {
    match last {
        b'a' => &[
            (b"inisna", Role::Patronymic, Some(Sex::Female)),
            (b"ovna", Role::Patronymic, Some(Sex::Female)),
            (b"evna", Role::Patronymic, Some(Sex::Female)),
            (b"ivna", Role::Patronymic, Some(Sex::Female)),
            (b"zoda", Role::Descent, None),
            (b"zada", Role::Descent, None),
            (b"wna", Role::Patronymic, Some(Sex::Female)),
        ],
        b'C' => &[
            (b"oviC", Role::Patronymic, Some(Sex::Male)),
            (b"eviC", Role::Patronymic, Some(Sex::Male)),
            (b"ovC", Role::Patronymic, Some(Sex::Male)),
            (b"evC", Role::Patronymic, Some(Sex::Male)),
            (b"wiC", Role::Patronymic, Some(Sex::Male)),
        ],
        b'u' => &[
            (b"uglu", Role::Patronymic, Some(Sex::Male)),
            (b"oglu", Role::Patronymic, Some(Sex::Male)),
            (b"aglu", Role::Patronymic, Some(Sex::Male)),
        ],
        b'i' => &[
            (b"ogli", Role::Patronymic, Some(Sex::Male)),
            (b"ugli", Role::Patronymic, Some(Sex::Male)),
            (b"kizi", Role::Patronymic, Some(Sex::Female)),
            (b"gizi", Role::Patronymic, Some(Sex::Female)),
            (b"awgli", Role::Patronymic, Some(Sex::Male)),
            (b"uli", Role::Patronymic, Some(Sex::Male)),
        ],
        b'w' => &[
            (b"awglw", Role::Patronymic, Some(Sex::Male)),
            (b"wglw", Role::Patronymic, Some(Sex::Male)),
            (b"aglw", Role::Patronymic, Some(Sex::Male)),
        ],
        b'e' => &[(b"zade", Role::Descent, None)],
        b'h' => &[(b"zadh", Role::Descent, None)],
        b'r' => &[(b"pur", Role::Descent, None)],
        _ => &[],
    }
}

/// The sound an ending is compared in: front and back vowels, q and k, gh and g are one here.
fn plain(sound: u8) -> u8 {
    match sound {
        b'I' => b'i',
        b'U' => b'u',
        b'O' => b'o',
        b'A' => b'a',
        b'G' => b'g',
        b'q' => b'k',
        other => other,
    }
}

fn ends_with(sounds: &[u8], ending: &[u8]) -> bool {
    sounds.len() >= ending.len() && sounds[sounds.len() - ending.len()..].iter().zip(ending).all(|(s, e)| plain(*s) == *e)
}

/// Raw sounds of a word to its normal form.
pub(super) fn normal_form(raw: &[u8], script: Script) -> (Reading, Found) {
    let mut sounds = [0u8; 48];
    let mut len = glides(raw, &mut sounds, script);
    len = joined_words(&mut sounds, len);
    let mut found = Found::default();
    let last = sounds[..len].last().map_or(0, |s| plain(*s));
    if let Some((ending, role, sex)) = endings(last)
        .iter()
        .find(|(ending, role, _)| len >= ending.len() + if *role == Role::Descent { STEM + 1 } else { STEM } && ends_with(&sounds[..len], ending))
    {
        len -= ending.len();
        found.role = *role;
        found.sex = *sex;
    } else {
        found = family_name(&sounds, &mut len, script);
    }
    // Sergey, Sergei, Сергей; Dmitriy, Dmitry: the glide after a final vowel is written or not.
    if len > 3 && matches!(sounds[len - 1], b'y' | b'i' | b'I') && is_vowel(sounds[len - 2]) {
        len -= 1;
    }
    (Reading::of(&sounds[..len]), found)
}

/// One sound for a doubled one; `i` before a vowel is a glide; no glide before `e`.
fn glides(raw: &[u8], out: &mut [u8; 48], script: Script) -> usize {
    let mut len = 0;
    for (at, &s) in raw.iter().enumerate() {
        let next = raw.get(at + 1).copied().unwrap_or(0);
        // Look through one more glide: "iya" is one glide and a vowel.
        let vowel_follows = is_vowel(next) && next != s;
        let s = match s {
            b'i' | b'I' if vowel_follows && script != Script::Arabic => b'y',
            b'i' | b'I' if next == b'y' && raw.get(at + 2).is_some_and(|n| is_vowel(*n)) => b'y',
            b'i' if script == Script::Arabic && matches!(next, b'a') => b'y',
            other => other,
        };
        if s == b'y' && matches!(next, b'e' | b'y') {
            continue;
        }
        // A word-initial alif carries the vowel that follows it.
        if script == Script::Arabic && at == 0 && s == b'a' && matches!(next, b'w' | b'i') {
            continue;
        }
        // Two letters for one sound: дж, тш, тс.
        let s = match (s, next) {
            (b'd', b'Z' | b'J') | (b't', b'S' | b's') => continue,
            (b'Z' | b'J', _) if at > 0 && raw[at - 1] == b'd' => b'J',
            (b'S', _) if at > 0 && raw[at - 1] == b't' => b'C',
            (b's', _) if at > 0 && raw[at - 1] == b't' => b'c',
            _ => s,
        };
        if len > 0 && out[len - 1] == s {
            continue;
        }
        if len < out.len() {
            out[len] = s;
            len += 1;
        }
    }
    // A final h after a vowel is written or not (Abdullah, Абдулла; زاده); Persian final ه is itself the vowel.
    if len > 3 && out[len - 1] == b'h' {
        if is_vowel(out[len - 2]) {
            len -= 1;
        } else if script == Script::Arabic {
            out[len - 1] = b'a';
        }
    }
    len
}

/// `abdul…`, `abdur…`, `abdel…` lose the article; `…uddin`, `…eddin` lose the joining vowel.
fn joined_words(sounds: &mut [u8; 48], mut len: usize) -> usize {
    if len >= 6 && &sounds[..3] == b"abd" && is_vowel(sounds[3]) {
        let article = sounds[4] == b'l' && len >= 7;
        let cut = if article { 2 } else { usize::from(!is_vowel(sounds[4])) };
        if cut > 0 {
            sounds.copy_within(3 + cut..len, 3);
            len -= cut;
        }
    }
    if len >= 6 && matches!(&sounds[len - 3..len], b"din" | b"dIn") && matches!(sounds[len - 4], b'u' | b'e' | b'a') {
        sounds.copy_within(len - 3..len, len - 4);
        len -= 1;
    }
    len
}

/// Feminine family names to the masculine, -sky in one form.
fn family_name(sounds: &[u8; 48], len: &mut usize, script: Script) -> Found {
    let n = *len;
    let mut found = Found::default();
    if n < 6 {
        return found;
    }
    let ends = |ending: &[u8]| ends_with(&sounds[..n], ending);
    match (plain(sounds[n - 1]), script) {
        (b'a', Script::Arabic) => {
            let feminine: [&[u8]; 8] = [b"wwa", b"nwa", b"rwa", b"lwa", b"fwa", b"iwa", b"dwa", b"kwa"];
            if feminine.into_iter().any(ends) {
                *len -= 1;
                (found.feminine, found.sex) = (true, Some(Sex::Female));
            }
        }
        (b'a', _) => {
            let feminine: [&[u8]; 5] = [b"ova", b"eva", b"owa", b"ewa", b"iva"];
            if feminine.into_iter().any(ends) {
                *len -= 1;
                (found.feminine, found.sex) = (true, Some(Sex::Female));
            } else if ends(b"ina") {
                *len -= 1;
                found.feminine = true;
            } else if let Some(ending) = [&b"skaya"[..], b"ckaya", b"skaa"].into_iter().find(|e| ends(e) && n > e.len() + 1) {
                *len -= ending.len() - 2;
                (found.feminine, found.sex) = (true, Some(Sex::Female));
            }
        }
        (b'i' | b'y', script) if script != Script::Arabic => {
            if let Some(ending) = [&b"skiy"[..], b"skii", b"ski"].into_iter().find(|e| ends(e) && n > e.len() + 1) {
                *len -= ending.len() - 2;
                found.sex = Some(Sex::Male);
            }
        }
        (b'v', script) if script != Script::Arabic && (ends(b"ov") || ends(b"ev")) => found.sex = Some(Sex::Male),
        _ => {}
    }
    found
}
