//! Whatever goes in, what comes out is one well-formed picture inside its own frame.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a broken premise should stop the test at once")]

mod xml;

use proptest::collection::vec;
use proptest::prelude::*;
use sapar_charts::{AgeRow, Band, Bars, Category, Dot, Dots, Frame, Line, Lines, Map, MapFlow, Pyramid, Ribbon, Sankey, Shape};
use xml::check;

fn number(x: f64, decimals: usize) -> String {
    format!("{x:.decimals$}")
}

fn frame<'a>(title: &'a str, note: &'a str, rtl: bool) -> Frame<'a> {
    Frame {
        id: "p<1\"",
        title,
        desc: title,
        note,
        rtl,
        number: &number,
    }
}

/// Labels as nasty as people make them.
fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("<script>alert(\"1\")</script>".to_string()),
        Just("Қазақстан & Өзбекстан".to_string()),
        Just("a]]>b'\u{0}\u{ffff}".to_string()),
        Just("ایران".to_string()),
        ".{0,40}",
    ]
}

/// Numbers from everyday ones to those that are none.
fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => -1e7..1e7_f64,
        1 => Just(0.0),
        1 => prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY), Just(f64::MAX), Just(f64::MIN), Just(5e-324)],
    ]
}

fn year() -> impl Strategy<Value = f64> {
    prop_oneof![9 => 1950.0..2100.0_f64, 1 => value()]
}

proptest! {
    #[test]
    fn bars(series in vec(label(), 0..4), rows in vec((label(), vec(proptest::option::of(value()), 0..5)), 0..14), title in label(), rtl: bool) {
        let categories = rows.into_iter().map(|(label, values)| Category { label, values }).collect();
        check(&Bars { series, categories, decimals: 0, unit: title.clone() }.svg(&frame(&title, &title, rtl)));
    }

    #[test]
    fn lines(
        lines in vec((label(), vec((year(), value()), 0..30)), 0..5),
        bands in vec((label(), 0..4_usize, vec((year(), value(), value()), 0..20)), 0..3),
        steps: bool, until in proptest::option::of((year(), label())), level in proptest::option::of(value()), rtl: bool,
    ) {
        let chart = Lines {
            lines: lines.into_iter().map(|(label, points)| Line { label, points }).collect(),
            bands: bands.into_iter().map(|(label, series, points)| Band { label, series, points }).collect(),
            steps, until, level, decimals: 1, unit: "thousand".into(),
        };
        check(&chart.svg(&frame("Lines", "Source: nobody", rtl)));
    }

    #[test]
    fn pyramids(rows in vec((label(), value(), value(), proptest::option::of(value())), 0..24), rtl: bool) {
        let rows = rows.into_iter().map(|(label, men, women, o)| AgeRow { label, men, women, other_men: o, other_women: o }).collect();
        let chart = Pyramid { men: "m".into(), women: "w".into(), filled: "migrants".into(), outlined: "all".into(), rows, unit: "%".into() };
        check(&chart.svg(&frame("Ages", "", rtl)));
    }

    #[test]
    fn dots(rows in vec((label(), proptest::option::of(value()), proptest::option::of(value())), 0..24), rtl: bool) {
        let dots = rows.into_iter().map(|(label, then, now)| Dot { label, then, now }).collect();
        check(&Dots { then: "1990".into(), now: "2024".into(), dots, unit: "%".into() }.svg(&frame("Dots", "n", rtl)));
    }

    #[test]
    fn sankeys(places in vec(label(), 0..16), ribbons in vec((0..18_usize, 0..18_usize, value(), proptest::option::of(value())), 0..60), rtl: bool) {
        let ribbons = ribbons.into_iter().map(|(from, to, value, inner)| Ribbon { from, to, value, inner }).collect();
        let word = |w: &str| w.to_string();
        let chart = Sankey {
            places, ribbons, outer: word("outer"), inner: word("inner"), from: word("from"), to: word("to"), decimals: 0, unit: word("persons"),
        };
        check(&chart.svg(&frame("Flows", "n", rtl)));
    }

    #[test]
    fn maps(
        shapes in vec((label(), vec(vec((value(), value()), 0..12), 0..3), proptest::option::of(0..9_usize), proptest::option::of((value(), value()))), 0..12),
        flows in vec((0..14_usize, 0..14_usize, value()), 0..12), rtl: bool,
    ) {
        let chart = Map {
            shapes: shapes.into_iter().map(|(label, rings, class, centre)| Shape { label, rings, class, value: String::new(), centre }).collect(),
            flows: flows.into_iter().map(|(from, to, value)| MapFlow { from, to, value, label: "<f>".into() }).collect(),
            classes: vec!["few".into(), "many".into()],
            none: "no figure".into(),
        };
        check(&chart.svg(&frame("Map", "Borders & names: <no opinion>", rtl)));
    }
}

#[test]
fn what_runs_from_right_to_left_is_turned_round_and_says_so() {
    let chart = Bars {
        series: vec![String::new()],
        categories: vec![Category {
            label: "A".into(),
            values: vec![Some(10.0)],
        }],
        decimals: 0,
        unit: String::new(),
    };
    let bar = |svg: &str| -> (f64, f64) {
        let at = svg.find("class=\"ch-bar\"").unwrap();
        let get = |name: &str| {
            let rest = &svg[at..][svg[at..].find(name).unwrap() + name.len()..];
            rest.split('"').next().unwrap().parse::<f64>().unwrap()
        };
        (get(" x=\""), get(" width=\""))
    };
    let (ltr, rtl) = (chart.svg(&frame("t", "n", false)), chart.svg(&frame("t", "n", true)));
    assert!(ltr.contains("direction=\"ltr\"") && rtl.contains("direction=\"rtl\""));
    let ((x, w), (y, v)) = (bar(&ltr), bar(&rtl));
    assert!((w - v).abs() < 0.2 && (x + w - (720.0 - y)).abs() < 0.2, "{x} {w} {y} {v}");
}

#[test]
fn series_differ_without_colour() {
    let line = |label: &str, y: f64| Line {
        label: label.into(),
        points: vec![(2000.0, y), (2010.0, y + 1.0)],
    };
    let svg = Lines {
        lines: vec![line("a", 1.0), line("b", 2.0), line("c", 3.0)],
        bands: vec![],
        steps: false,
        until: None,
        level: None,
        decimals: 0,
        unit: "u".into(),
    }
    .svg(&frame("t", "n", false));
    assert!(svg.contains("stroke-dasharray=\"8 4\"") && svg.contains("stroke-dasharray=\"2 3\""), "dashes");
    assert!(
        svg.contains("<circle") && svg.matches("ch-mark").count() >= 9,
        "marks of three shapes and in the legend"
    );
}

#[test]
fn steps_hold_until_they_change() {
    let svg = Lines {
        lines: vec![Line {
            label: "fee".into(),
            points: vec![(2000.0, 10.0), (2010.0, 20.0)],
        }],
        bands: vec![],
        steps: true,
        until: None,
        level: None,
        decimals: 0,
        unit: "u".into(),
    }
    .svg(&frame("t", "n", false));
    let d = svg.split("class=\"ch-line\" d=\"").nth(1).unwrap().split('"').next().unwrap();
    let numbers: Vec<f64> = d.split(['M', 'L', ' ']).filter(|t| !t.is_empty()).map(|t| t.parse().unwrap()).collect();
    assert_eq!(numbers.len(), 6, "two points and the corner between: {d}");
    assert_eq!((numbers[1], numbers[2]), (numbers[3], numbers[4]), "level first, then upright: {d}");
}
