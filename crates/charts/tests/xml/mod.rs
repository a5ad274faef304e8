//! A reader of XML strict enough to refuse what a browser might forgive.

use std::collections::HashSet;

/// Elements with their attributes, in order; panics on anything that is not well formed.
fn elements(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain(&rest[..at]);
        assert!(!open.is_empty() || rest[..at].is_empty(), "text outside the root: {:?}", &rest[..at]);
        let end = rest[at..].find('>').expect("a tag that is closed") + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "tags closed in order");
            continue;
        }
        let (tag, closed) = tag.strip_suffix('/').map_or((tag, false), |t| (t, true));
        let name: String = tag.chars().take_while(|c| !c.is_whitespace()).collect();
        assert!(
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphabetic()),
            "a name of an element: {name:?}"
        );
        let attributes = attributes(tag[name.len()..].trim());
        assert!(!open.is_empty() || found.is_empty(), "one root");
        found.push((name.clone(), attributes));
        if !closed {
            open.push(name);
        }
    }
    assert!(open.is_empty() && rest.is_empty(), "everything closed");
    found
}

fn plain(text: &str) {
    for (i, c) in text.char_indices() {
        let code = c as u32;
        assert!(code >= 0x20 && code != 0xfffe && code != 0xffff, "a character XML forbids: {code:x}");
        assert!(c != '<' && c != '>', "a bare bracket");
        if c == '&' {
            let name = text[i + 1..].split(';').next().unwrap();
            assert!(["amp", "lt", "gt", "quot", "#39"].contains(&name), "a bare ampersand: {name}");
        }
    }
}

fn attributes(mut text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    while !text.is_empty() {
        let (name, rest) = text.split_once("=\"").expect("name=\"value\"");
        let (value, rest) = rest.split_once('"').expect("a closed value");
        plain(value);
        assert!(found.iter().all(|(n, _)| n != name), "{name} twice");
        found.push((name.trim().to_string(), value.to_string()));
        text = rest.trim_start();
    }
    found
}

/// The points of a path, steps added up.
fn points(d: &str) -> Vec<(f64, f64)> {
    let mut tokens: Vec<String> = Vec::new();
    for c in d.chars() {
        let joins = tokens
            .last()
            .is_some_and(|t| t.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '-') && !t.is_empty());
        match c {
            'M' | 'L' | 'l' | 'C' | 'Q' | 'V' | 'H' | 'h' | 'v' | 'Z' | 'z' => tokens.push(c.to_string()),
            ' ' => tokens.push(String::new()),
            '-' => tokens.push("-".into()),
            c if joins || tokens.last().is_some_and(String::is_empty) => tokens.last_mut().unwrap().push(c),
            c => tokens.push(c.to_string()),
        }
    }
    let mut all = Vec::new();
    let (mut now, mut numbers, mut command) = ((0.0, 0.0), Vec::new(), 'M');
    for t in tokens.iter().filter(|t| !t.is_empty()) {
        if let Some(c) = t.chars().next().filter(char::is_ascii_alphabetic) {
            command = c;
            numbers.clear();
            continue;
        }
        numbers.push(t.parse::<f64>().unwrap_or_else(|_| panic!("{t:?} in {d}")));
        let point = match (command, numbers.as_slice()) {
            ('M' | 'L' | 'C' | 'Q', [x, y]) => (*x, *y),
            ('l', [x, y]) => (now.0 + x, now.1 + y),
            ('V', [y]) => (now.0, *y),
            ('H', [x]) => (*x, now.1),
            // Only patterns use these; they have no frame of their own.
            ('h', [x]) => (now.0 + x, now.1),
            ('v', [y]) => (now.0, now.1 + y),
            _ => continue,
        };
        now = point;
        all.push(point);
        numbers.clear();
    }
    all
}

/// Is this one picture, well formed, inside its frame, without anything a strict policy forbids?
pub fn check(svg: &str) {
    let all = elements(svg);
    let (name, root) = &all[0];
    assert_eq!(name, "svg");
    let get = |attributes: &[(String, String)], name: &str| attributes.iter().find(|a| a.0 == name).map(|a| a.1.clone());
    assert_eq!(get(root, "role").as_deref(), Some("img"));
    assert_eq!((all[1].0.as_str(), all[2].0.as_str()), ("title", "desc"));
    let names = get(root, "aria-labelledby").unwrap();
    assert_eq!(names, format!("{} {}", get(&all[1].1, "id").unwrap(), get(&all[2].1, "id").unwrap()));
    let frame: Vec<f64> = get(root, "viewBox").unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
    let (w, h) = (frame[2], frame[3]);
    let inside = |x: f64, y: f64| {
        assert!(x.is_finite() && y.is_finite());
        assert!(
            (-0.051..=w + 0.051).contains(&x) && (-0.051..=h + 0.051).contains(&y),
            "{x} {y} is outside {w} x {h}"
        );
    };
    let mut ids = HashSet::new();
    let mut in_pattern = false;
    for (name, attributes) in &all {
        assert!(
            ["svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "text"].contains(&name.as_str()),
            "{name}"
        );
        // Patterns have their own small frame; nothing of the picture comes before them.
        in_pattern = name == "pattern" || (in_pattern && name == "path");
        for (n, v) in attributes {
            assert!(!n.starts_with("on") && n != "style" && n != "href", "{n}");
            assert!(!v.contains("NaN") && !v.contains("inf"), "{n}={v}");
            if n == "id" {
                assert!(ids.insert(v.clone()), "{v} twice");
            }
        }
        let number = |n: &str| get(attributes, n).map_or(0.0, |v| v.parse::<f64>().unwrap());
        match name.as_str() {
            "rect" => {
                inside(number("x"), number("y"));
                inside(number("x") + number("width"), number("y") + number("height"));
            }
            "circle" => inside(number("cx"), number("cy")),
            "text" => inside(number("x"), number("y")),
            "path" if !in_pattern || get(attributes, "class").is_some() => {
                in_pattern = false;
                for (x, y) in points(&get(attributes, "d").unwrap()) {
                    inside(x, y);
                }
            }
            _ => {}
        }
    }
    for (_, attributes) in &all {
        for reference in attributes.iter().filter_map(|(_, v)| v.strip_prefix("url(#").and_then(|v| v.strip_suffix(')'))) {
            assert!(ids.contains(reference), "{reference} is not defined");
        }
    }
}

#[test]
fn the_checker_can_fail() {
    let good = "<svg role=\"img\" aria-labelledby=\"t d\" viewBox=\"0 0 10 10\"><title id=\"t\">x</title><desc id=\"d\">y</desc>REST</svg>";
    check(&good.replace("REST", "<path class=\"a\" d=\"M1 1l8-1 1 9z\"/>"));
    for bad in [
        "<path class=\"a\" d=\"M1 1l8 0l8 0\"/>",
        "<rect x=\"5\" y=\"5\" width=\"6\" height=\"1\"/>",
        "<text x=\"NaN\" y=\"1\">a</text>",
        "<text x=\"1\" y=\"1\">a & b</text>",
        "<text x=\"1\" y=\"1\">a",
        "<rect style=\"fill:red\" x=\"1\" y=\"1\"/>",
        "<rect fill=\"url(#q)\" x=\"1\" y=\"1\"/>",
        "<script>1</script>",
        "<desc id=\"t\">twice</desc>",
    ] {
        let svg = good.replace("REST", bad);
        assert!(std::panic::catch_unwind(|| check(&svg)).is_err(), "{bad}");
    }
}
