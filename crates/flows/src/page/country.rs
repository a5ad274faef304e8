//! The page of a country.

use super::pick::headline;
use super::stocks::{partners_section, protection, pyramid, women};
use super::{Headline, Page, Section, money, outlook, slug, words};
use crate::area::Area;
use crate::region::Tables;
use crate::sex::Sex;

/// Everything the tables know about a country: imbalance, destinations, origins, flows, components, women and men, ages, protection,
/// remittances, projections. `period` is that of the flows, such as `2015/2020`; the newest otherwise. `None` for a country the tables
/// were not made for.
pub fn country(tables: &Tables, area: Area, period: Option<&str>) -> Option<Page> {
    if !tables.areas().contains(&area) {
        return None;
    }
    let mut headlines: Vec<Headline> = Vec::new();
    headlines.extend(headline(tables, "immigrants", area, "2010"));
    headlines.extend(headline(tables, "emigrants", area, "2010"));
    // Net migration is never shown without its interval: the first period of our own projection has one.
    let net = tables.about("net_migration_ar1", area).find(|f| f.sex == Sex::Both).cloned();
    headlines.extend(net.map(|figure| Headline { figure, since: None }));
    headlines.extend(headline(tables, "received", area, "2010"));
    headlines.extend(headline(tables, "received_share", area, "2010"));

    let mut sections: Vec<Section> = Vec::new();
    sections.extend(outlook::imbalance(tables, area));
    sections.extend(partners_section(tables, area, true));
    sections.extend(partners_section(tables, area, false));
    sections.extend(outlook::flows(tables, Some(area), period, 14));
    sections.extend(outlook::components(tables, area));
    sections.extend(women(tables, area));
    sections.extend(pyramid(tables, area));
    sections.extend(protection(tables, area));
    sections.push(money::received(tables, area));
    sections.push(money::costs(tables, area));
    sections.extend(outlook::projections(tables, area));
    Some(Page::new(slug(area), words("flows-page-country", area), headlines, sections))
}
