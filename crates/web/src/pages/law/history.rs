//! Which other provisions are versions of one: those that decide the same, and those that came before or after it.

use sapar_law::model::{Head, Laws, Norm, Provision, ProvisionId};

/// Provisions of the same pack that decide the same conclusion; or norms of the same kind that ended or began as this one began or
/// ended and share most of its name. With the provision itself, the newest first; nothing if it is alone.
pub fn versions(laws: &Laws, id: ProvisionId) -> Vec<ProvisionId> {
    let this = &laws.provisions[id.ix()];
    let mut found: Vec<ProvisionId> = match &this.head {
        Head::Decides(c, _) => same(laws, |p| p.pack == this.pack && matches!(&p.head, Head::Decides(d, _) if d == c)),
        Head::Norm(norm) => chain(laws, id, norm),
    };
    if found.len() < 2 {
        return Vec::new();
    }
    found.sort_by_key(|p| std::cmp::Reverse(laws.provisions[p.ix()].in_force.from));
    found
}

fn same(laws: &Laws, is: impl Fn(&Provision) -> bool) -> Vec<ProvisionId> {
    let all = laws.provisions.iter().enumerate().filter(|(_, p)| is(p));
    all.map(|(i, _)| ProvisionId(i as u32)).collect()
}

/// One norm after another in time.
fn chain(laws: &Laws, id: ProvisionId, norm: &Norm) -> Vec<ProvisionId> {
    let first = &laws.provisions[id.ix()];
    let kin = same(laws, |p| {
        p.pack == first.pack
            && p.topic == first.topic
            && matches!(&p.head, Head::Norm(n) if n.kind == norm.kind && n.of == norm.of)
            && alike(&p.name, &first.name)
    });
    let mut chain = vec![id];
    let mut seen = 0;
    while let Some(at) = chain.get(seen).copied() {
        seen += 1;
        for k in &kin {
            if !chain.contains(k) && adjoin(&laws.provisions[at.ix()], &laws.provisions[k.ix()]) {
                chain.push(*k);
            }
        }
    }
    chain
}

/// Does one begin on the day after the other ends?
fn adjoin(a: &Provision, b: &Provision) -> bool {
    let follows = |x: &Provision, y: &Provision| x.in_force.to.zip(y.in_force.from).is_some_and(|(end, begin)| end.0 + 1 == begin.0);
    follows(a, b) || follows(b, a)
}

/// Do two names share at least half of their words?
fn alike(a: &str, b: &str) -> bool {
    let words = |n: &str| -> Vec<String> {
        let own = n.split_once('.').map_or(n, |(_, own)| own);
        own.split('_')
            .filter(|w| w.len() > 2 && !w.bytes().all(|b| b.is_ascii_digit()))
            .map(str::to_owned)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let shared = a.iter().filter(|w| b.contains(w)).count();
    shared * 2 >= a.len().min(b.len()).max(1)
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn names_that_share_half_their_words_are_alike() {
        assert!(alike("kz.pay_permit_fee", "kz.pay_permit_fee_2026"));
        assert!(!alike("kz.register_host", "kz.pay_permit_fee"));
    }
}
