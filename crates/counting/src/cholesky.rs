//! Linear equations with a symmetric, positive definite matrix (Cholesky).

/// The lower triangle whose square is the matrix.
pub(super) struct Cholesky {
    size: usize,
    lower: Vec<f64>,
}

impl Cholesky {
    /// Takes a matrix, row by row, apart; none if it is not positive definite.
    pub(super) fn factorise(matrix: &[f64], size: usize) -> Option<Self> {
        let mut found = Self { size, lower: vec![0.0; size * size] };
        for row in 0..size {
            for column in 0..=row {
                let rest = matrix[row * size + column] - found.dot(row, column, column);
                found.lower[row * size + column] = if column < row {
                    rest / found.at(column, column)
                } else if rest > 0.0 && rest.is_finite() {
                    rest.sqrt()
                } else {
                    return None;
                };
            }
        }
        Some(found)
    }

    /// Solves matrix · x = right.
    pub(super) fn solve(&self, right: &[f64]) -> Vec<f64> {
        let mut x = self.forwards(right, 0);
        for row in (0..self.size).rev() {
            let known: f64 = (row + 1..self.size).map(|below| self.at(below, row) * x[below]).sum();
            x[row] = (x[row] - known) / self.at(row, row);
        }
        x
    }

    /// The diagonal of the inverse matrix.
    pub(super) fn inverse_diagonal(&self) -> Vec<f64> {
        let square_of = |at: usize| {
            let mut unit = vec![0.0; self.size];
            unit[at] = 1.0;
            self.forwards(&unit, at).iter().map(|x| x * x).sum()
        };
        (0..self.size).map(square_of).collect()
    }

    /// Solves lower · x = right, where `right` is zero before `start`.
    fn forwards(&self, right: &[f64], start: usize) -> Vec<f64> {
        let mut x = vec![0.0; self.size];
        for row in start..self.size {
            let known: f64 = (start..row).map(|column| self.at(row, column) * x[column]).sum();
            x[row] = (right[row] - known) / self.at(row, row);
        }
        x
    }

    fn at(&self, row: usize, column: usize) -> f64 {
        self.lower[row * self.size + column]
    }

    /// The first `terms` of two rows, multiplied and summed.
    fn dot(&self, a: usize, b: usize, terms: usize) -> f64 {
        let (a, b) = (&self.lower[a * self.size..][..terms], &self.lower[b * self.size..][..terms]);
        a.iter().zip(b).map(|(a, b)| a * b).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(got: &[f64], wanted: &[f64]) -> bool {
        got.len() == wanted.len() && got.iter().zip(wanted).all(|(got, wanted)| (got - wanted).abs() < 1e-12)
    }

    #[test]
    fn three_equations_are_solved() {
        let matrix = [4.0, 2.0, 0.0, 2.0, 5.0, 1.0, 0.0, 1.0, 3.0];
        let solver = Cholesky::factorise(&matrix, 3).unwrap();
        assert!(close(&solver.solve(&[8.0, 15.0, 11.0]), &[1.0, 2.0, 3.0]));
        assert!(close(&solver.inverse_diagonal(), &[14.0 / 44.0, 12.0 / 44.0, 16.0 / 44.0]));
    }

    #[test]
    fn a_matrix_that_is_not_positive_definite_is_refused() {
        assert!(Cholesky::factorise(&[1.0, 2.0, 2.0, 1.0], 2).is_none());
        assert!(Cholesky::factorise(&[f64::NAN], 1).is_none());
        assert!(Cholesky::factorise(&[0.0], 1).is_none());
    }
}
