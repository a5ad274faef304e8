//! How a record and a word are kept.

use crate::birth::BirthDate;
use crate::fold::{Reading, Role, Token};
use crate::nationality::Country;
use crate::score::Person;
use crate::script::Script;
use crate::sex::Sex;

/// Places of [`Record::order`].
pub(super) const ORDERS: usize = 1 << 18;

/// One record in 16 bytes: four words of 24 bits, then birth date (9 bits of years from 1800, 4, 5), sex (2), nationality (10).
/// Solar Hijri dates are kept as Gregorian ones, so that their keys meet.
#[derive(Clone, Copy)]
pub(crate) struct Record(pub(crate) [u8; 16]);

impl Record {
    /// The year before the first that is kept.
    pub(crate) const YEAR_0: u16 = 1800;
    /// No word.
    pub(crate) const NONE: u32 = 0x00ff_ffff;

    pub(crate) fn new(tokens: [u32; 4], person: &Person) -> Record {
        let mut record = Record([0; 16]);
        record.set_tokens(tokens);
        let born = person.born.map(BirthDate::gregorian);
        let part = |v: Option<u8>, most: u8| u32::from(v.filter(|v| *v <= most).unwrap_or(0));
        let year = born
            .and_then(BirthDate::year)
            .filter(|y| (1801..=2300).contains(y))
            .map_or(0, |y| u32::from(y - Self::YEAR_0));
        let sex = match person.sex {
            None => 0,
            Some(Sex::Female) => 1,
            Some(Sex::Male) => 2,
        };
        let nationality = u32::from(person.nationality.map_or(0, Country::packed));
        let packed = year | part(born.and_then(BirthDate::month), 15) << 9 | part(born.and_then(BirthDate::day), 31) << 13 | sex << 18 | nationality << 20;
        record.0[12..].copy_from_slice(&packed.to_le_bytes());
        record
    }

    #[inline]
    pub(crate) fn tokens(&self) -> [u32; 4] {
        let t = |n: usize| u32::from_le_bytes([self.0[n], self.0[n + 1], self.0[n + 2], 0]);
        [t(0), t(3), t(6), t(9)]
    }

    pub(crate) fn set_tokens(&mut self, tokens: [u32; 4]) {
        for (n, t) in tokens.iter().enumerate() {
            self.0[n * 3..n * 3 + 3].copy_from_slice(&t.to_le_bytes()[..3]);
        }
    }

    /// Where the record stands in its segment: by year; within a year first those whose day is not known or a default one, then by month
    /// and day. Below 2^18.
    #[inline]
    pub(crate) fn order(&self) -> u32 {
        let p = self.packed();
        let (year, month, day) = (p & 0x1ff, p >> 9 & 15, p >> 13 & 31);
        if year == 0 || month == 0 || day == 0 || (month, day) == (1, 1) {
            // Without a year a day is kept apart all the same, so that it can be looked up.
            return if year == 0 && month != 0 && day != 0 { month << 5 | day } else { year << 9 };
        }
        year << 9 | month << 5 | day
    }

    /// Year from 1, month and day, 0 where unknown.
    #[inline]
    pub(crate) fn date(&self) -> (u32, u32, u32) {
        let p = self.packed();
        (p & 0x1ff, p >> 9 & 15, p >> 13 & 31)
    }

    /// Takes over the birth date of another record.
    pub(crate) fn set_date_of(&mut self, other: &Record) {
        const DATE: u32 = 0x3_ffff;
        let packed = self.packed() & !DATE | other.packed() & DATE;
        self.0[12..].copy_from_slice(&packed.to_le_bytes());
    }

    #[inline]
    fn packed(&self) -> u32 {
        u32::from_le_bytes([self.0[12], self.0[13], self.0[14], self.0[15]])
    }

    #[inline]
    pub(crate) fn born(&self) -> Option<BirthDate> {
        let p = self.packed();
        let year = match p & 0x1ff {
            0 => 0,
            y => y as u16 + Self::YEAR_0,
        };
        BirthDate::as_written(year, (p >> 9 & 15) as u8, (p >> 13 & 31) as u8)
    }

    pub(crate) fn sex(&self) -> Option<Sex> {
        match self.packed() >> 18 & 3 {
            1 => Some(Sex::Female),
            2 => Some(Sex::Male),
            _ => None,
        }
    }

    pub(crate) fn nationality(&self) -> Option<Country> {
        Country::unpack((self.packed() >> 20 & 0x3ff) as u16)
    }
}

/// A word as bytes: script, role and flags; sex and number of readings; each reading as length, classes and sounds; then the written text.
pub(crate) fn encode(token: &Token, written: &str) -> Box<[u8]> {
    let mut out = Vec::with_capacity(16 + written.len());
    out.push(token.script as u8 | (token.role as u8) << 2 | u8::from(token.feminine_ending) << 5 | u8::from(token.cut) << 6);
    let sex = match token.sex {
        None => 0,
        Some(Sex::Female) => 1,
        Some(Sex::Male) => 2,
    };
    out.push(sex | (token.readings().len() as u8) << 2);
    for r in token.readings() {
        out.push(r.sounds().len() as u8);
        out.extend_from_slice(&r.classes().to_le_bytes());
        out.extend_from_slice(r.sounds());
    }
    out.extend_from_slice(written.as_bytes());
    out.into()
}

/// The script of a kept word.
#[inline]
pub(crate) fn script(bytes: &[u8]) -> Script {
    [Script::Latin, Script::Cyrillic, Script::Arabic, Script::Other][(bytes.first().copied().unwrap_or(0) & 3) as usize]
}

/// The readings of a kept word, at most four, each with the place after it.
#[inline]
pub(crate) fn readings(bytes: &[u8]) -> impl Iterator<Item = (Reading, usize)> {
    kept_readings(bytes).map_while(|(classes, sounds, at)| Some((Reading::kept(classes, sounds)?, at)))
}

/// The same without taking them out: classes, sounds, the place after it.
#[inline]
pub(crate) fn kept_readings(bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8], usize)> {
    let count = bytes.get(1).map_or(0, |b| b >> 2 & 7).min(4);
    let mut at = 2;
    (0..count).map_while(move |_| {
        let [length, low, high] = *bytes.get(at..at + 3)? else { return None };
        let sounds = bytes.get(at + 3..at + 3 + usize::from(length))?;
        at += 3 + sounds.len();
        Some((u16::from_le_bytes([low, high]), sounds, at))
    })
}

/// The word and where its text begins. Bytes that make no sense give an empty word, never a panic.
pub(crate) fn decode(bytes: &[u8]) -> (Token, usize) {
    let get = |n: usize| bytes.get(n).copied().unwrap_or(0);
    let (flags, second) = (get(0), get(1));
    let script = script(bytes);
    let role = [Role::Plain, Role::Patronymic, Role::Descent, Role::Initial][(flags >> 2 & 3) as usize];
    let mut all = [Reading::EMPTY; 4];
    let (mut at, mut n) = (2, 0);
    for (reading, after) in readings(bytes) {
        (all[n], at) = (reading, after);
        n += 1;
    }
    let mut token = Token::of_readings(script, role, &all[..n]);
    token.feminine_ending = flags >> 5 & 1 == 1;
    token.cut = flags >> 6 & 1 == 1;
    token.sex = match second & 3 {
        1 => Some(Sex::Female),
        2 => Some(Sex::Male),
        _ => None,
    };
    (token, at)
}
