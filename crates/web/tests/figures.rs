//! The pages of figures: what an analyst, a journalist or an official finds there.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

#[path = "support/figures.rs"]
mod support;

use axum::http::StatusCode;
use sapar_web::FigureSettings;
use support::{get, get_of, open, portal};

const COUNTRIES: [&str; 14] = ["AFG", "ARM", "AZE", "BLR", "CHN", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "TKM", "TUR", "UZB"];

/// What every page of figures must hold: under each section a table, in each chart a title and a description, nothing the policy forbids.
#[track_caller]
fn is_complete(address: &str, html: &str) {
    assert_eq!(html.matches("<h1").count(), 1, "{address}: one heading");
    assert!(
        !html.contains("<style") && !html.contains(" style="),
        "{address}: the policy forbids styles in pages"
    );
    for start in [">", " ", "("] {
        let shown = ["flows-", "figures-"].iter().any(|name| html.contains(&format!("{start}{name}")));
        assert!(!shown, "{address}: the name of a message is shown");
    }
    let sections: Vec<&str> = html.split("<section id=\"").skip(1).collect();
    assert!(!sections.is_empty(), "{address}: no section");
    let mut ids: Vec<&str> = sections.iter().filter_map(|s| s.split('"').next()).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count, "{address}: two sections have one name");
    for s in sections {
        let id = s.split('"').next().unwrap_or_default();
        assert!(s.contains("<table class=\"nums\""), "{address}#{id}: no table");
        assert!(s.contains("<th scope=\"row\">"), "{address}#{id}: rows without names");
        if let Some(svg) = s.split("<svg ").nth(1) {
            assert!(svg.contains("<title") && svg.contains("<desc"), "{address}#{id}: a chart without words");
            assert!(svg.contains("role=\"img\""), "{address}#{id}: a chart that is no image to a screen reader");
        }
    }
}

#[test]
fn every_country_of_the_region_has_its_page_in_english_and_russian() {
    for lang in ["en", "ru"] {
        for code in COUNTRIES {
            let address = format!("/{lang}/figures/country/{code}");
            let page = open(&address);
            is_complete(&address, page.text());
            assert!(page.text().contains("<svg "), "{address}: no chart");
            assert!(page.bytes.len() <= 150_000, "{address}: {} bytes", page.bytes.len());
        }
    }
}

#[test]
fn a_reader_begins_with_a_map_countries_and_corridors() {
    for (lang, kyrgyzstan, from) in [("en", "Kyrgyzstan", "From"), ("ru", "Кыргызстан", "Откуда")] {
        let page = open(&format!("/{lang}/figures"));
        let html = page.text();
        assert!(html.contains(&format!("<a href=\"/{lang}/figures/country/KGZ\">{kyrgyzstan}</a>")), "{html}");
        assert!(html.contains(&format!(">{from}</label>")) && html.contains("<svg "));
        for code in COUNTRIES {
            assert!(html.contains(&format!("/figures/country/{code}\"")), "{code} is missing");
        }
        assert!(open(&format!("/{lang}/law")).text().contains(&format!("href=\"/{lang}/figures\"")), "no door");
    }
}

#[test]
fn borders_and_names_imply_no_opinion() {
    for address in ["/en/figures", "/en/figures/country/AZE", "/en/figures/compare", "/en/figures/corridor/ARM/RUS"] {
        assert!(
            open(address).text().contains("imply no opinion on the legal status of any territory"),
            "{address}"
        );
    }
}

#[test]
fn kyrgyz_in_russia_are_a_corridor_with_both_ways() {
    let page = open("/en/figures/corridor/KGZ/RUS");
    is_complete("KGZ/RUS", page.text());
    assert!(page.text().contains("Kyrgyzstan and Russia"), "{}", page.text());
    let to = get("/ru/figures/corridor?from=KGZ&to=RUS");
    assert_eq!(to.status, StatusCode::SEE_OTHER);
    assert_eq!(to.header("location"), "/ru/figures/corridor/KGZ/RUS");
    // Nobody moves from a country to itself.
    assert!(open("/en/figures/corridor?from=KGZ&to=KGZ").text().contains("Nobody is counted"));
    assert_eq!(get("/en/figures/corridor/KGZ/KGZ").status, StatusCode::NOT_FOUND);
}

#[test]
fn modelled_flows_say_that_they_are_estimates() {
    let page = open("/en/figures/country/KGZ");
    let flows = page.text().split("<section id=\"flows\">").nth(1).expect("the flows");
    let (heading, rest) = flows.split_once("</h2>").expect("a heading");
    assert!(heading.contains("(estimate)"), "{heading}");
    let table = rest.split("</table>").next().unwrap_or_default();
    let cells: Vec<&str> = table.split("<td>").skip(1).map(|c| c.split('<').next().unwrap_or_default()).collect();
    assert!(!cells.is_empty() && cells.iter().all(|c| c.contains("est.")), "{cells:?}");
    assert!(open("/en/figures/country/KGZ/flows.csv").text().contains("estimate"));
}

#[test]
fn the_period_of_the_flows_can_be_chosen_and_stays_in_the_files() {
    let page = open("/en/figures/country/KGZ?period=1990-1995");
    assert!(page.text().contains("<option selected>1990-1995</option>"), "{}", page.text());
    assert!(page.text().contains("/flows.csv?period=1990-1995\""));
    assert!(open("/en/figures/country/KGZ/flows.csv?period=1990-1995").text().contains("1990/1995"));
    // A period that nobody estimated is as good as none.
    assert_eq!(open("/en/figures/country/KGZ?period=1066-1070").text(), open("/en/figures/country/KGZ").text());
}

#[test]
fn every_table_can_be_saved_with_its_sources() {
    for base in [
        "/en/figures/country/TJK",
        "/ru/figures/compare",
        "/en/figures/corridor/UZB/RUS",
        "/en/figures/procedures",
    ] {
        let page = open(base);
        let links: Vec<&str> = page.text().split("<a href=\"").skip(1).filter(|l| l.contains("\" download")).collect();
        let links: Vec<&str> = links.into_iter().filter_map(|l| l.split('"').next()).collect();
        assert!(links.len() > 8, "{base}: {links:?}");
        for link in links {
            let file = open(link);
            assert!(file.header("content-disposition").starts_with("attachment; filename=\"sapar-"), "{link}");
            let (kind, start): (&str, &[u8]) = match link.rsplit('.').next().unwrap_or_default() {
                "csv" => ("text/csv; charset=utf-8", b""),
                "sdmx" => ("application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8", b"STRUCTURE,"),
                "xlsx" => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b"PK"),
                "json" => ("application/json", b""),
                _ => ("image/svg+xml", b"<?xml"),
            };
            assert_eq!(file.header("content-type"), kind, "{link}");
            assert!(file.bytes.len() > 100 && file.bytes.starts_with(start), "{link}: {:?}", file.bytes.get(..60));
        }
    }
}

#[test]
fn what_does_not_exist_is_not_found() {
    for address in [
        "/en/figures/country/XYZ",
        "/en/figures/country/KG",
        "/en/figures/country/kyrgyzstan",
        "/en/figures/country/KGZ/nothing.csv",
        "/en/figures/country/KGZ/flows.exe",
        "/en/figures/country/KGZ/flows",
        "/en/figures/corridor/KGZ/XYZ",
        "/en/figures/compare/nothing.svg",
        "/en/figures/procedures/procedures.svg",
        "/xx/figures",
    ] {
        assert_eq!(get(address).status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[test]
fn quoted_figures_have_a_verdict_and_a_source() {
    let en = open("/en/figures/claims");
    for words in [
        "There are 214 million international migrants.",
        "outdated",
        "UN DESA, International Migrant Stock 2024",
    ] {
        assert!(en.text().contains(words), "{words}");
    }
    assert!(open("/ru/figures/claims").text().contains("В мире 214 миллионов международных мигрантов."));
}

#[test]
fn quoted_figures_can_be_saved_as_they_are_read() {
    for lang in ["en", "ru", "kk"] {
        let page = open(&format!("/{lang}/figures/claims"));
        for (form, media, begins) in [
            ("csv", "text/csv; charset=utf-8", b"id,".as_slice()),
            ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b"PK"),
        ] {
            let address = format!("/{lang}/figures/claims/claims.{form}");
            assert!(page.text().contains(&format!("href=\"{address}\" download")), "{address}");
            let file = get(&address);
            assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, media), "{address}");
            assert_eq!(file.header("content-disposition"), format!("attachment; filename=\"sapar-claims.{form}\""));
            assert!(file.bytes.starts_with(begins), "{address}");
        }
    }
    let russian = String::from_utf8(get("/ru/figures/claims/claims.csv").bytes).unwrap();
    assert!(russian.contains("В мире 214 миллионов международных мигрантов."));
    for address in ["/en/figures/claims/claims.svg", "/en/figures/claims/other.csv", "/en/figures/claims/claims"] {
        assert_eq!(get(address).status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[test]
fn a_patent_in_russia_is_measured_on_the_day_asked_for() {
    let today = open("/en/figures/procedures");
    is_complete("procedures", today.text());
    let earlier = open("/en/figures/procedures?on=2024-02-01");
    assert!(earlier.text().contains("value=\"2024-02-01\""));
    assert!(earlier.text().contains("/procedures.csv?on=2024-02-01\""));
    assert_ne!(
        open("/en/figures/procedures/procedures.csv").text(),
        open("/en/figures/procedures/procedures.csv?on=2024-02-01").text()
    );
}

#[test]
fn a_tajik_reader_gets_the_words_of_a_language_that_has_them_and_the_page_says_which() {
    let page = open("/tg/figures/country/TJK");
    assert!(page.text().contains("<html lang=\"tg\"") && page.text().contains("<div lang=\"ru\" dir=\"ltr\""));
    is_complete("tg", page.text());
}

#[test]
fn whoever_runs_a_portal_chooses_its_region_and_the_names_of_countries() {
    let settings = FigureSettings::parse("region = [\"KGZ\", \"TJK\"]\n[names.en]\nKGZ = \"Kyrgyz Republic\"\n").expect("settings");
    let ours = portal(settings);
    let index = get_of(&ours, "/en/figures");
    assert!(index.text().contains("/en/figures/country/KGZ\">Kyrgyz Republic</a>"));
    assert!(!index.text().contains("/en/figures/country/UZB\""));
    assert!(
        get_of(&ours, "/en/figures/country/KGZ")
            .text()
            .contains("Kyrgyz Republic: what the numbers say")
    );
}
