//! The twenty-seven rules of SPEC.md, written by hand as one function over one person.
//!
//! This is the yardstick: what a programmer would write who knows the rules for ever, for one day's text of the law. It has no
//! dates of force, citations, unknown facts or explanations beyond one word of bits.

use serde::Deserialize;

/// Values, tables and calendar, as `params.json` holds them.
#[derive(Deserialize)]
pub struct Tables {
    pub first_day: i32,
    /// For each day since `first_day`: the place in `nth` of the last working day up to it.
    pub rank: Vec<i32>,
    /// The working days in order.
    pub nth: Vec<i32>,
    /// Codes index the small tables, padded to a power of two: a mask then stands for the bounds check.
    #[serde(deserialize_with = "padded")]
    pub member_from: [i32; 16],
    #[serde(deserialize_with = "padded")]
    pub visa_free_before: [i32; 16],
    #[serde(deserialize_with = "padded")]
    pub visa_free_after: [i32; 16],
    #[serde(deserialize_with = "padded")]
    pub visa_free_change: [i32; 16],
    #[serde(deserialize_with = "padded")]
    pub sector_tenths: [i32; 8],
    #[serde(deserialize_with = "padded")]
    pub category_tenths: [i32; 8],
    /// (first day in force, tenge), four years.
    pub mci: [(i32, i32); 4],
    pub minwage: [(i32, i32); 4],
    pub discount_from: i32,
}

/// One person: a row of the fourteen input columns.
#[derive(Clone, Copy)]
pub struct Person {
    pub nat: i32,
    pub birth: i32,
    pub entry: i32,
    pub asof: i32,
    pub purpose: i32,
    pub reg_day: i32,
    pub contract_m: i32,
    pub sector: i32,
    pub category: i32,
    pub salary: i32,
    pub medical: i32,
    pub criminal: i32,
    pub quota_left: i32,
    pub violations: i32,
}

/// The five answers, and the rule bits if they were asked for.
#[derive(Clone, Copy)]
pub struct Answer {
    pub decision: i32,
    pub fee_due: i32,
    pub fine: i32,
    pub ban_until: i32,
    pub next_deadline: i32,
    pub why: u32,
}

impl Answer {
    pub fn checksum(&self) -> i64 {
        i64::from(self.decision)
            + 3 * i64::from(self.fee_due)
            + 5 * i64::from(self.fine)
            + 7 * i64::from(self.ban_until)
            + 11 * i64::from(self.next_deadline)
    }
}

const WORK: i32 = 0;
const EXTENDED_STAY: i32 = 4;
const ADULT_FROM_DAYS: i32 = 6575;

/// Everything SPEC.md says about one person. `WHY` adds the word of rule bits.
#[inline(always)]
pub fn decide<const WHY: bool>(t: &Tables, p: Person) -> Answer {
    // who, and for how long
    let nat = (p.nat & 15) as usize;
    let union_member = t.member_from[nat] <= p.entry; // r01
    let adult = p.asof - p.birth >= ADULT_FROM_DAYS; // r02, r03
    let changed = p.entry >= t.visa_free_change[nat];
    let visa_free_days = if changed { t.visa_free_after[nat] } else { t.visa_free_before[nat] }; // r04
    let stay_limit = if union_member & (p.purpose == WORK) & (p.contract_m > 0) {
        (p.contract_m * 30).max(90)
    } else {
        visa_free_days + if p.purpose == EXTENDED_STAY { 30 } else { 0 }
    }; // r05
    let overstay = (p.asof - p.entry - stay_limit).max(0); // r06, r07

    // registration
    let reg_deadline = if union_member {
        p.entry + 30
    } else {
        let working_days = if visa_free_days > 0 { 5 } else { 3 };
        t.nth[(t.rank[(p.entry - t.first_day) as usize] + working_days) as usize]
    }; // r08
    let reg_late = (if p.reg_day == 0 { p.asof } else { p.reg_day }) > reg_deadline; // r09

    // money
    let year = value_row(&t.mci, p.asof);
    let mci = t.mci[year].1; // r10
    let minwage = t.minwage[year].1;
    let multiplier = t.sector_tenths[(p.sector & 7) as usize]; // r11
    let fee = mci * p.contract_m.min(12) * multiplier / 10; // r12, r13
    let discounted = (p.sector == 7) & (p.nat >= 5) & (p.nat <= 7) & (p.asof >= t.discount_from);
    let discount = if discounted { fee / 2 } else { 0 }; // r14
    let permit_required = (p.purpose == WORK) & !union_member; // r15
    let fee_due = if permit_required { fee - discount } else { 0 }; // r16

    // conditions of the permit
    let quota_exempt = (p.category == 1) | (p.sector == 6); // r17
    let quota_ok = quota_exempt | (p.quota_left > 0); // r18
    let docs_ok = (p.medical != 0) & (p.criminal != 0) & (p.contract_m > 0); // r19
    let wage_floor = minwage * t.category_tenths[(p.category & 7) as usize] / 10; // r20
    let salary_ok = p.salary >= wage_floor; // r21

    // consequences
    let over = |days| i32::from(overstay > days);
    let ban_days = if overstay > 30 {
        730 + 365 * (over(120) + over(180) + over(270))
    } else {
        365 * (over(10) & i32::from(p.violations >= 2))
    }; // r22
    let fine_units = 5 * (over(0) + over(3) + over(5)) + 10 * over(10);
    let fine = mci * fine_units + if reg_late { 10 * mci } else { 0 }; // r23
    let banned = ban_days > 0;
    let ban_until = if banned { p.asof + ban_days } else { 0 }; // r24

    // what follows
    let eligible = permit_required & adult & docs_ok & quota_ok & salary_ok & !banned; // r25
    let stay_end = p.entry + stay_limit;
    let to_register = (p.reg_day == 0) & !reg_late;
    let next_deadline = if to_register { stay_end.min(reg_deadline) } else { stay_end }; // r26
    let decision = if banned {
        2
    } else if !permit_required {
        0
    } else if eligible {
        1
    } else if !docs_ok {
        3
    } else if !quota_ok {
        4
    } else if !salary_ok {
        5
    } else {
        6
    }; // r27

    let why = if WHY {
        let held = [
            union_member,
            adult,
            changed,
            overstay > 0,
            reg_late,
            discounted,
            permit_required,
            quota_exempt,
            quota_ok,
            docs_ok,
            salary_ok,
            banned,
            fine_units > 0,
            eligible,
        ];
        held.iter().enumerate().fold(0, |word, (bit, held)| word | u32::from(*held) << bit)
    } else {
        0
    };
    Answer { decision, fee_due, fine, ban_until, next_deadline, why }
}

/// Which row of a yearly value is in force on a day. Both values change on the same days (checked when the tables are read).
#[inline(always)]
fn value_row(rows: &[(i32, i32); 4], day: i32) -> usize {
    (day >= rows[1].0) as usize + (day >= rows[2].0) as usize + (day >= rows[3].0) as usize
}

fn padded<'de, D: serde::Deserializer<'de>, const N: usize>(from: D) -> Result<[i32; N], D::Error> {
    let given = Vec::<i32>::deserialize(from)?;
    let mut all = [0; N];
    all.get_mut(..given.len())
        .ok_or_else(|| serde::de::Error::custom(format!("at most {N} entries expected, {} found", given.len())))?
        .copy_from_slice(&given);
    Ok(all)
}
