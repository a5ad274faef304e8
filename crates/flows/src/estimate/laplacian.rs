//! Solves `S x = b` for a weighted graph Laplacian `S`: symmetric, off-diagonals not positive, rows adding up to zero.
//!
//! Such a matrix is singular (a constant can be added to `x` on every connected part of the graph), and the right-hand side is
//! orthogonal to that freedom. The last pivot of each part is therefore zero but for rounding; it is recognised and that unknown set to
//! zero.

/// A pivot below this share of its diagonal is rounding, not information.
const NOTHING: f64 = 1e-13;

/// Factor `L D L'`, by rows, of a matrix given by its lower triangle; then solves. `s` is overwritten.
pub(super) fn solve(s: &mut [f64], n: usize, b: &mut [f64]) {
    let mut pivot = vec![0.0; n];
    // Row i of the factor is found from the rows above it: contiguous dot products, which compile to vector instructions.
    for i in 0..n {
        let (above, rest) = s.split_at_mut(i * n);
        let row = &mut rest[..n];
        let whole = row[i];
        for j in 0..i {
            let upper = &above[j * n..j * n + j];
            row[j] -= dot(&row[..j], upper);
        }
        // Up to here row[j] holds L[i][j] * D[j].
        let mut d = whole;
        for j in 0..i {
            let scaled = row[j];
            row[j] = if pivot[j] > 0.0 { scaled / pivot[j] } else { 0.0 };
            d -= scaled * row[j];
        }
        pivot[i] = if d > NOTHING * whole { d } else { 0.0 };
    }
    for i in 0..n {
        b[i] -= dot(&s[i * n..i * n + i], &b[..i]);
    }
    for i in 0..n {
        b[i] = if pivot[i] > 0.0 { b[i] / pivot[i] } else { 0.0 };
    }
    for i in (0..n).rev() {
        let x = b[i];
        for (bj, l) in b[..i].iter_mut().zip(&s[i * n..i * n + i]) {
            *bj -= l * x;
        }
    }
}

/// Eight running sums: floating-point addition may not be reordered by the compiler, so it is spelt out.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0; 8];
    let (left, right) = (a.chunks_exact(8), b.chunks_exact(8));
    let tail: f64 = left.remainder().iter().zip(right.remainder()).map(|(x, y)| x * y).sum();
    for (x, y) in left.zip(right) {
        for l in 0..8 {
            sums[l] += x[l] * y[l];
        }
    }
    sums.iter().sum::<f64>() + tail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_separate_parts_are_solved() {
        // Parts {0, 1} with weight 2 and {2, 3} with weight 5.
        let mut s = vec![2.0, 0.0, 0.0, 0.0, -2.0, 2.0, 0.0, 0.0, 0.0, 0.0, 5.0, 0.0, 0.0, 0.0, -5.0, 5.0];
        let mut b = vec![4.0, -4.0, -10.0, 10.0];
        solve(&mut s, 4, &mut b);
        assert!((b[0] - b[1] - 2.0).abs() < 1e-12 && (b[3] - b[2] - 2.0).abs() < 1e-12, "{b:?}");
    }
}
