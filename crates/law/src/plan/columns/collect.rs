//! From the registers of a block to the columns of results.

use super::LANES;
use super::kernels::Known;
use super::make::Maker;
use super::operands::Place;
use super::program::{Block, Program};
use super::registers::{Bank, Width};
use super::results::{Share, Slice};
use crate::plan::{Lane, NodeId};

/// Where a result is, in its width.
#[derive(Debug)]
pub(super) enum Wanted {
    B(Place<u8>),
    S(Place<i16>),
    I(Place<i32>),
    L(Place<i64>),
    X(Place<i128>),
}

impl Wanted {
    pub(super) fn new(maker: &Maker<'_>, n: NodeId) -> Wanted {
        match maker.plan.nodes[n.ix()].lane {
            Lane::B => Wanted::B(maker.place(n)),
            Lane::S => Wanted::S(maker.place(n)),
            Lane::I => Wanted::I(maker.place(n)),
            Lane::L => Wanted::L(maker.place(n)),
            Lane::X => Wanted::X(maker.place(n)),
        }
    }
}

/// Writes the lanes of a block; returns what is known of them.
fn copy<'b, T: Width>(to: &mut [T], place: &'b Place<T>, bank: &'b Bank) -> Known<'b> {
    let r = place.read(bank);
    match <&mut [T; LANES]>::try_from(&mut *to) {
        Ok(whole) => *whole = r.lanes,
        Err(_) => to.copy_from_slice(&r.lanes[..to.len()]),
    }
    r.known()
}

impl Program<'_> {
    /// Copies the results of a block to where they belong.
    pub(super) fn collect(&self, bank: &mut Bank, block: &Block<'_>, from: usize, out: &mut Share<'_>) {
        let at = block.start - from;
        let range = at..at + block.n;
        for ((wanted, column), all_known) in self.wanted.iter().zip(&mut out.columns).zip(&mut out.known) {
            let known = match (wanted, column) {
                (Wanted::B(p), Slice::B(v)) => copy(&mut v[range.clone()], p, bank),
                (Wanted::S(p), Slice::S(v)) => copy(&mut v[range.clone()], p, bank),
                (Wanted::I(p), Slice::I(v)) => copy(&mut v[range.clone()], p, bank),
                (Wanted::L(p), Slice::L(v)) => copy(&mut v[range.clone()], p, bank),
                (Wanted::X(p), Slice::L(v)) => {
                    let r = p.read(bank);
                    v[range.clone()].iter_mut().zip(&r.lanes).for_each(|(v, x)| *v = *x as i64);
                    r.known()
                }
                _ => unreachable!("a column has the width of its result"),
            };
            if all_known.is_empty() {
                if known.is_all() {
                    continue;
                }
                all_known.resize(at, 1);
            }
            all_known.extend_from_slice(&known.lanes()[..block.n]);
        }
        let words = self.bits.len().div_ceil(64);
        let mut octets = std::mem::take(&mut bank.octets);
        for (word, places) in self.bits.chunks(64).enumerate() {
            let bits = &mut out.bits[at * words + word..(at + block.n - 1) * words + word + 1];
            pack(bank, places, &mut octets, bits, words);
        }
        bank.octets = octets;
    }
}

/// Packs up to 64 yes/no steps into every `stride`-th word.
fn pack(bank: &Bank, places: &[Place<u8>], octets: &mut [Vec<u8>; 8], out: &mut [u64], stride: usize) {
    for (octet, places) in octets.iter_mut().zip(places.chunks(8)) {
        octet.fill(0);
        for (bit, place) in places.iter().enumerate() {
            let r = place.read(bank);
            let x = &r.lanes;
            match r.known() {
                Known::All => octet.iter_mut().zip(x).for_each(|(o, x)| *o |= x << bit),
                Known::Lanes(k) => octet.iter_mut().zip(x.iter().zip(k)).for_each(|(o, (x, k))| *o |= (x & k) << bit),
            }
        }
    }
    let [a, b, c, d, e, f, g, h] = octets.each_ref().map(|o| &o[..]);
    // Octets beyond the steps hold what the last word left in them.
    let at = |octet: &[u8], i: usize, first: usize| if places.len() > first { octet[i] } else { 0 };
    if stride == 1 && places.len() <= 32 {
        for (i, w) in out.iter_mut().enumerate() {
            *w = u64::from(u32::from_le_bytes([a[i], at(b, i, 8), at(c, i, 16), at(d, i, 24)]));
        }
        return;
    }
    for (i, w) in out.iter_mut().step_by(stride).enumerate() {
        *w = u64::from_le_bytes([
            a[i],
            at(b, i, 8),
            at(c, i, 16),
            at(d, i, 24),
            at(e, i, 32),
            at(f, i, 40),
            at(g, i, 48),
            at(h, i, 56),
        ]);
    }
}
