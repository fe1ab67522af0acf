// Is it a verbonden partij, and how do we know? Expected values from BBV art. 1 lid 1 b tot en met d.
#include "analysis/verbonden.hpp"

#include <doctest/doctest.h>

using namespace grip;
using analysis::Verbonden;

namespace {

Samenwerking van_vorm(Rechtsvorm vorm) {
    Samenwerking s;
    s.identiteit.status = Status::actief;
    s.vorm.rechtsvorm = vorm;
    return s;
}

FinancieelBelang belang(Belangsoort soort) {
    FinancieelBelang belang;
    belang.soort = soort;
    return belang;
}

Bestuurslid zetel(Orgaan orgaan) {
    Bestuurslid lid;
    lid.orgaan = orgaan;
    return lid;
}

Date dag(int jaar, unsigned maand, unsigned dag) {
    return Date{std::chrono::year{jaar} / static_cast<int>(maand) / static_cast<int>(dag)};
}

} // namespace

TEST_CASE("of each form follows whether it is a verbonden partij, or that nobody can say yet") {
    const auto oordeel = [](Rechtsvorm vorm) {
        const auto v = analysis::verbondenheid(van_vorm(vorm));
        CHECK(v.afgeleid);
        CHECK(!v.reden.empty());
        return v.oordeel;
    };
    for (const Rechtsvorm vorm : {Rechtsvorm::openbaar_lichaam, Rechtsvorm::bedrijfsvoeringsorganisatie})
        CHECK(oordeel(vorm) == Verbonden::ja);
    for (const Rechtsvorm vorm : {Rechtsvorm::centrumgemeente, Rechtsvorm::regeling_zonder_meer, Rechtsvorm::convenant,
                                  Rechtsvorm::overeenkomst, Rechtsvorm::netwerk})
        CHECK(oordeel(vorm) == Verbonden::nee);
    for (const Rechtsvorm vorm :
         {Rechtsvorm::gemeenschappelijk_orgaan, Rechtsvorm::bv, Rechtsvorm::nv, Rechtsvorm::cv, Rechtsvorm::maatschap,
          Rechtsvorm::stichting, Rechtsvorm::vereniging, Rechtsvorm::cooperatie,
          Rechtsvorm::onderlinge_waarborgmaatschappij, Rechtsvorm::egts})
        CHECK(oordeel(vorm) == Verbonden::nog_te_beoordelen);
}

TEST_CASE("shares make a company one; a stichting needs both a seat and money that can be lost") {
    Samenwerking nv = van_vorm(Rechtsvorm::nv);
    nv.geld.financieel_belang = {belang(Belangsoort::aandelen)};
    CHECK(analysis::verbondenheid(nv).oordeel == Verbonden::ja);
    nv.geld.financieel_belang.front().aandelen.emplace().percentage = Aandeel{0}; // none, by its share
    CHECK(analysis::verbondenheid(nv).oordeel == Verbonden::nog_te_beoordelen);

    Samenwerking stichting = van_vorm(Rechtsvorm::stichting);
    stichting.geld.financieel_belang = {belang(Belangsoort::lening)};
    CHECK(analysis::verbondenheid(stichting).oordeel == Verbonden::nog_te_beoordelen);
    stichting.wie.bestuur = {zetel(Orgaan::rvc), zetel(Orgaan::overleg)};
    CHECK(analysis::verbondenheid(stichting).oordeel == Verbonden::nog_te_beoordelen);
    stichting.wie.bestuur.push_back(zetel(Orgaan::bestuur));
    CHECK(analysis::verbondenheid(stichting).oordeel == Verbonden::ja);
    stichting.geld.financieel_belang = {belang(Belangsoort::bijdrage)};
    CHECK(analysis::verbondenheid(stichting).oordeel == Verbonden::nog_te_beoordelen);
}

TEST_CASE("what is nothing is no interest, and only what is missing is asked for") {
    Samenwerking nv = van_vorm(Rechtsvorm::nv);
    nv.geld.financieel_belang = {belang(Belangsoort::aandelen)};
    nv.geld.financieel_belang[0].aandelen = Aandelen{};
    nv.geld.financieel_belang[0].aandelen->aantal = Hoeveelheid{};
    CHECK(analysis::verbondenheid(nv).oordeel == Verbonden::nog_te_beoordelen);

    Samenwerking stichting = van_vorm(Rechtsvorm::stichting);
    stichting.wie.bestuur = {zetel(Orgaan::bestuur)};
    CHECK(analysis::verbondenheid(stichting).reden ==
          "niet bekend is of wij er hebben: geld dat wij kwijt kunnen zijn");
    stichting.geld.financieel_belang = {belang(Belangsoort::lening)};
    stichting.geld.financieel_belang[0].bedrag = Euro{};
    CHECK(analysis::verbondenheid(stichting).oordeel == Verbonden::nog_te_beoordelen);
}

TEST_CASE("what the municipality itself says goes before what follows from the form") {
    Samenwerking ol = van_vorm(Rechtsvorm::openbaar_lichaam);
    ol.geld.bestuurlijk_belang = BestuurlijkBelang{};
    ol.geld.bestuurlijk_belang->aanwezig = false; // a regeling of which the law names the members (Wgr art. 13 lid 5)
    auto v = analysis::verbondenheid(ol);
    CHECK(v.oordeel == Verbonden::nee);
    CHECK(!v.afgeleid);
    CHECK(v.reden == "geen bestuurlijk belang");
    ol.geld.verbonden_partij = true;
    CHECK(analysis::verbondenheid(ol).oordeel == Verbonden::ja);

    Samenwerking orgaan = van_vorm(Rechtsvorm::gemeenschappelijk_orgaan);
    orgaan.geld.verbonden_partij = false;
    v = analysis::verbondenheid(orgaan);
    CHECK(v.oordeel == Verbonden::nee);
    CHECK(!v.afgeleid);
}

TEST_CASE("it counts for each year of which we took part in a day, and until it is wound up") {
    Samenwerking s = van_vorm(Rechtsvorm::openbaar_lichaam);
    CHECK(analysis::neemt_deel_in({}, s, {2026}));
    s.identiteit.sinds = dag(2026, 12, 31);
    CHECK(!analysis::neemt_deel_in({}, s, {2025}));
    CHECK(analysis::neemt_deel_in({}, s, {2026}));
    s.identiteit.status = Status::uittreding;
    s.identiteit.tot = dag(2028, 1, 1);
    CHECK(analysis::neemt_deel_in({}, s, {2028}));
    CHECK(!analysis::neemt_deel_in({}, s, {2029}));
    s.identiteit.status = Status::beeindigd;
    s.identiteit.vereffend = dag(2029, 6, 30);
    CHECK(analysis::neemt_deel_in({}, s, {2029}));
    CHECK(!analysis::neemt_deel_in({}, s, {2030}));
    for (const Status status : {Status::verkenning, Status::oprichting}) {
        Samenwerking later = van_vorm(Rechtsvorm::openbaar_lichaam);
        later.identiteit.status = status;
        CHECK(!analysis::neemt_deel_in({}, later, {2026}));
    }
}
