#include "analysis/verbonden.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/deelnemers.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::analysis {
namespace {

/// A seat in the board, or a vote in the general meeting; one in a supervisory board or a deliberation is none.
bool heeft_zeggenschap(const Samenwerking& s) {
    if (s.geld.bestuurlijk_belang && s.geld.bestuurlijk_belang->aanwezig == true) return true;
    return std::ranges::any_of(s.wie.bestuur, [](const Bestuurslid& lid) {
        return lid.orgaan && *lid.orgaan != Orgaan::rvc && *lid.orgaan != Orgaan::overleg;
    });
}

/// Said to be none, by number or by share.
bool geen_enkel(const Aandelen& aandelen) {
    return aandelen.aantal == Hoeveelheid{} || (!aandelen.aantal && aandelen.percentage == Aandeel{});
}

bool heeft_soort(const Samenwerking& s, std::initializer_list<Belangsoort> soorten) {
    return std::ranges::any_of(s.geld.financieel_belang, [&](const FinancieelBelang& belang) {
        const bool niets = belang.bedrag == Euro{} || (belang.aandelen && geen_enkel(*belang.aandelen));
        return belang.aanwezig != false && !niets && belang.soort &&
               std::ranges::find(soorten, *belang.soort) != soorten.end();
    });
}

/// Of now, or of some year.
bool heeft_aandelen(const Samenwerking& s) {
    const auto noemt = [](const Jaarcijfers& cijfers) {
        if (!cijfers.aandelen) return false;
        const auto& eind = cijfers.aandelen->eind;
        return eind && (eind->aantal || eind->percentage) && !geen_enkel(*eind);
    };
    return heeft_soort(s, {Belangsoort::aandelen}) ||
           std::ranges::any_of(s.geld.jaren, [&](const auto& jaar) { return enige_versie(jaar.second, noemt); });
}

/// Money that does not come back, or liability; a contribution or subsidy is neither (BBV art. 1 lid 1 c).
bool kan_geld_verliezen(const Samenwerking& s) {
    return financieel_aanwezig(s.geld) == true ||
           heeft_soort(s, {Belangsoort::aandelen, Belangsoort::inleg, Belangsoort::lening, Belangsoort::garantie,
                           Belangsoort::aansprakelijkheid});
}

/// Of a form in which interests are a matter of the case at hand.
Verbondenheid naar_belangen(const Samenwerking& s) {
    std::vector<std::string> gevraagd;
    if (!heeft_zeggenschap(s)) gevraagd.emplace_back("een zetel of stem");
    if (!kan_geld_verliezen(s)) gevraagd.emplace_back("geld dat wij kwijt kunnen zijn");
    if (gevraagd.empty())
        return {Verbonden::ja, true, "wij hebben er een zetel of stem, en geld dat wij kwijt kunnen zijn"};
    return {Verbonden::nog_te_beoordelen, true,
            fmt::format("niet bekend is of wij er hebben: {}", join_dutch(gevraagd))};
}

Verbondenheid naar_vorm(const Samenwerking& s) {
    switch (s.vorm.rechtsvorm) {
    case Rechtsvorm::openbaar_lichaam:
    case Rechtsvorm::bedrijfsvoeringsorganisatie:
        return {Verbonden::ja, true,
                "rechtspersoon waarvan wij leden van het bestuur aanwijzen; de deelnemers staan volgens de regeling in "
                "voor tekorten"};
    case Rechtsvorm::gemeenschappelijk_orgaan:
        return {Verbonden::nog_te_beoordelen, true, "geen rechtspersoon, wel een eigen begroting"};
    case Rechtsvorm::centrumgemeente:
    case Rechtsvorm::regeling_zonder_meer:
    case Rechtsvorm::convenant:
    case Rechtsvorm::overeenkomst:
    case Rechtsvorm::netwerk: return {Verbonden::nee, true, "geen organisatie met een eigen begroting"};
    case Rechtsvorm::bv:
    case Rechtsvorm::nv:
        if (heeft_aandelen(s)) return {Verbonden::ja, true, "wij hebben aandelen"};
        break;
    case Rechtsvorm::cv:
    case Rechtsvorm::maatschap:
    case Rechtsvorm::stichting:
    case Rechtsvorm::vereniging:
    case Rechtsvorm::cooperatie:
    case Rechtsvorm::onderlinge_waarborgmaatschappij:
    case Rechtsvorm::egts: break;
    }
    return naar_belangen(s);
}

std::string welke_ontbreekt(const Samenwerking& s) {
    std::vector<std::string> parts;
    const auto& bestuurlijk = s.geld.bestuurlijk_belang;
    if (bestuurlijk && bestuurlijk->aanwezig == false) parts.emplace_back("geen bestuurlijk belang");
    if (financieel_aanwezig(s.geld) == false) parts.emplace_back("geen financieel belang");
    return join_dutch(parts);
}

} // namespace

std::optional<bool> twee_belangen(const Samenwerking& samenwerking) {
    const auto& bestuurlijk = samenwerking.geld.bestuurlijk_belang;
    const auto financieel = financieel_aanwezig(samenwerking.geld);
    if ((bestuurlijk && bestuurlijk->aanwezig == false) || financieel == false) return false;
    if (bestuurlijk && bestuurlijk->aanwezig && financieel) return true;
    return {};
}

Verbondenheid verbondenheid(const Samenwerking& samenwerking) {
    const auto& eigen = samenwerking.geld.verbonden_partij;
    const auto belangen = twee_belangen(samenwerking);
    if (eigen == true) return {Verbonden::ja, false, "wij zien dit als verbonden partij"};
    if (belangen == false) return {Verbonden::nee, false, welke_ontbreekt(samenwerking)};
    if (eigen == false) return {Verbonden::nee, false, "wij zien dit niet als verbonden partij"};
    if (belangen == true) return {Verbonden::ja, false, "wij hebben er een bestuurlijk en een financieel belang"};
    return naar_vorm(samenwerking);
}

bool neemt_deel_in(const Register& data, const Samenwerking& samenwerking, Jaar jaar) {
    const Identiteit& identiteit = samenwerking.identiteit;
    if (komt_nog(samenwerking) || einde_onbekend(samenwerking)) return false;
    if (identiteit.sinds && year_of(*identiteit.sinds) > jaar.year) return false;
    if (identiteit.vereffend) return year_of(*identiteit.vereffend) >= jaar.year;
    return doen_mee_in(data, samenwerking, jaar);
}

} // namespace grip::analysis
