//! Outlines of countries for maps, simplified. They imply no opinion on the status of any territory; an installation may put its own in
//! their place.

use crate::area::Area;
use crate::data::{DataError, Folder, Names, Problem, Sheet};
use crate::vintage::Vintage;
use serde_json::Value;
use std::fmt::Write as _;

/// The official file.
pub(super) const FILE: &str = "world_atlas_countries-110m.json.gz";

/// Points closer to the line between their neighbours than this are left out, degrees.
const TOLERANCE: f64 = 0.12;
/// The part of the world that is kept: longitudes 5 to 200, latitudes 0 to 84.
const WINDOW: (f64, f64, f64, f64) = (5.0, 200.0, 0.0, 84.0);

type Ring = Vec<(f64, f64)>;

/// One country's outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Land {
    /// The country; `None` where the source gives no code, so that no figure is ever put on that land.
    pub area: Option<Area>,
    /// Where its name stands: longitude and latitude, degrees.
    pub centre: (f64, f64),
    /// Its rings, degrees.
    pub rings: Vec<Vec<(f64, f64)>>,
}

/// Outlines of one source.
#[derive(Debug, Clone)]
pub struct Outline {
    /// Source and revision.
    pub vintage: Vintage,
    /// The countries.
    pub lands: Vec<Land>,
}

impl Outline {
    /// From a sheet with the columns `area, lon, lat, rings`, where rings are `lon lat lon lat …` parted by semicolons;
    /// `area` is empty where the source gives no code.
    ///
    /// # Errors
    /// A cell that is no code or coordinate.
    pub fn parse(sheet: &Sheet, vintage: Vintage) -> Result<Outline, DataError> {
        let lands = sheet.rows(&["area", "lon", "lat", "rings"], |r| {
            let mut rings = Vec::new();
            for text in r.text(3).split(';') {
                let numbers: Option<Vec<f64>> = text.split(' ').map(|n| n.parse().ok().filter(|x: &f64| x.is_finite())).collect();
                let numbers = numbers
                    .filter(|n| n.len() >= 6 && n.len().is_multiple_of(2))
                    .ok_or_else(|| r.wrong(3, "pairs of degrees"))?;
                rings.push(numbers.chunks(2).map(|p| (p[0], p[1])).collect());
            }
            Ok(Land {
                area: if r.text(0).is_empty() { None } else { Some(r.area(0)?) },
                centre: (r.number(1)?, r.number(2)?),
                rings,
            })
        })?;
        Ok(Outline { vintage, lands })
    }
}

/// The table, from the official outlines.
pub(super) fn build(folder: &Folder, names: &Names) -> Result<String, DataError> {
    let (sheet, _) = folder.sheet(FILE)?;
    let broken = |what: &str| DataError::Broken {
        file: FILE.to_string(),
        line: 1,
        problem: Problem::Other(what.to_string()),
    };
    let json: Value = serde_json::from_slice(sheet.bytes()).map_err(|e| broken(&e.to_string()))?;
    let arcs = arcs(&json).ok_or_else(|| broken("no arcs"))?;
    let countries = json["objects"]["countries"]["geometries"].as_array().ok_or_else(|| broken("no countries"))?;
    let mut lines = Vec::new();
    for c in countries {
        let number = c["id"].as_str().and_then(|n| n.parse::<u16>().ok());
        let area = number.and_then(|n| names.by_number(n));
        let rings: Vec<Ring> = match c["type"].as_str() {
            Some("Polygon") => polygon(&c["arcs"], &arcs),
            Some("MultiPolygon") => c["arcs"]
                .as_array()
                .map(|all| all.iter().flat_map(|p| polygon(p, &arcs)).collect())
                .unwrap_or_default(),
            _ => continue,
        };
        let rings: Vec<Ring> = rings.into_iter().filter(|r| r.len() >= 3 && in_window(r)).collect();
        let largest = rings.iter().max_by(|a, b| size(a).abs().total_cmp(&size(b).abs()));
        let Some(largest) = largest else { continue };
        let area = area.map_or_else(String::new, |a| a.to_string());
        let centre = middle(largest);
        let texts: Vec<String> = rings
            .iter()
            .map(|r| r.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect::<Vec<_>>().join(" "))
            .collect();
        lines.push(format!("{area},{:.1},{:.1},{}", centre.0, centre.1, texts.join(";")));
    }
    lines.sort();
    let mut out = "area,lon,lat,rings\n".to_string();
    for l in lines {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{l}");
    }
    Ok(out)
}

/// The arcs in degrees. Each is simplified by itself, so that two countries keep the border they share.
fn arcs(json: &Value) -> Option<Vec<Ring>> {
    let pair = |v: &Value| Some((v.get(0)?.as_f64()?, v.get(1)?.as_f64()?));
    let (scale, shift) = (pair(&json["transform"]["scale"])?, pair(&json["transform"]["translate"])?);
    json["arcs"]
        .as_array()?
        .iter()
        .map(|arc| {
            let (mut x, mut y) = (0.0, 0.0);
            let mut points = Vec::new();
            for step in arc.as_array()? {
                let (dx, dy) = pair(step)?;
                x += dx;
                y += dy;
                let lon = x * scale.0 + shift.0;
                // What lies beyond the line of dates is drawn in the east.
                points.push((if lon < -25.0 { lon + 360.0 } else { lon }, y * scale.1 + shift.1));
            }
            Some(simple(&points))
        })
        .collect()
}

/// Douglas and Peucker: keeps the ends, and in between what is far from the straight line.
fn simple(points: &[(f64, f64)]) -> Ring {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    if points.len() <= 2 {
        return points.to_vec();
    }
    let length = ((last.0 - first.0).powi(2) + (last.1 - first.1).powi(2)).sqrt();
    let off = |p: &(f64, f64)| {
        if length > 0.0 {
            ((last.0 - first.0) * (first.1 - p.1) - (first.0 - p.0) * (last.1 - first.1)).abs() / length
        } else {
            // A ring has one point at both ends.
            ((p.0 - first.0).powi(2) + (p.1 - first.1).powi(2)).sqrt()
        }
    };
    let farthest = (1..points.len() - 1).max_by(|a, b| off(&points[*a]).total_cmp(&off(&points[*b])));
    match farthest {
        Some(at) if off(&points[at]) > TOLERANCE => {
            let mut kept = simple(&points[..=at]);
            kept.pop();
            kept.extend(simple(&points[at..]));
            kept
        }
        _ => vec![first, last],
    }
}

fn polygon(rings: &Value, arcs: &[Ring]) -> Vec<Ring> {
    let ring = |r: &Value| -> Option<Ring> {
        let mut points: Ring = Vec::new();
        for n in r.as_array()? {
            let n = n.as_i64()?;
            // A number below zero is an arc walked backwards: the complement of its index.
            let (at, back) = if n < 0 { (!n, true) } else { (n, false) };
            let arc = arcs.get(usize::try_from(at).ok()?)?;
            points.pop();
            if back {
                points.extend(arc.iter().rev());
            } else {
                points.extend(arc);
            }
        }
        Some(points)
    };
    rings.as_array().map(|all| all.iter().filter_map(ring).collect()).unwrap_or_default()
}

fn in_window(ring: &Ring) -> bool {
    ring.iter()
        .any(|p| (WINDOW.0..=WINDOW.1).contains(&p.0) && (WINDOW.2..=WINDOW.3).contains(&p.1))
        && size(ring).abs() > 0.3
}

/// Half the sum of cross products: square degrees, with the sign of the direction.
fn size(ring: &Ring) -> f64 {
    let pairs = ring.iter().zip(ring.iter().cycle().skip(1));
    pairs.map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>() / 2.0
}

/// Centre of gravity.
fn middle(ring: &Ring) -> (f64, f64) {
    let area = size(ring);
    let (mut x, mut y) = (0.0, 0.0);
    for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        let cross = a.0 * b.1 - b.0 * a.1;
        x += (a.0 + b.0) * cross;
        y += (a.1 + b.1) * cross;
    }
    (x / (6.0 * area), y / (6.0 * area))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_on_the_way_are_left_out_and_corners_kept() {
        let line = [(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (2.0, 2.0)];
        assert_eq!(simple(&line), [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0)]);
    }

    #[test]
    fn a_square_has_its_middle_in_the_middle() {
        let square = vec![(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)];
        assert_eq!((size(&square), middle(&square)), (4.0, (1.0, 1.0)));
    }

    #[test]
    fn rings_that_are_none_are_refused() {
        let vintage = || crate::data::built_in_sources().unwrap().remove(FILE).unwrap();
        let parse = |row: &str| {
            Outline::parse(
                &Sheet::from_bytes("o.csv", format!("area,lon,lat,rings\n{row}\n").as_bytes()).unwrap(),
                vintage(),
            )
        };
        assert_eq!(parse("KAZ,67,48,1 1 2 2 3 1").unwrap().lands[0].rings[0].len(), 3);
        assert_eq!(parse(",46,9,1 1 2 2 3 1").unwrap().lands[0].area, None);
        for bad in ["KAZ,67,48,1 1 2 2", "KAZ,67,48,1 1 2 2 3 x", "KAZ,67,48,1 1 2 2 3", "Kaz,67,48,1 1 2 2 3 1"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
