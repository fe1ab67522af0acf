#include "analysis/bijdrage.hpp"

#include "analysis/kengetallen.hpp"
#include "analysis/levensloop.hpp"

#include <algorithm>

namespace grip::analysis {

std::optional<Bijdrage> bijdrage_uit(const Boxed<Jaarcijfers>& cijfers) {
    const auto bedrag = cijfers ? bekend(cijfers->bijdrage) : std::nullopt;
    if (!bedrag) return {};
    return Bijdrage{*bedrag, bekend(cijfers->btw), bekend(cijfers->incidenteel)};
}

bool vraagt_bijdrage(const Geld& geld) {
    const auto iets_anders = [](const FinancieelBelang& b) {
        return b.soort && *b.soort != Belangsoort::bijdrage && *b.soort != Belangsoort::anders &&
               *b.soort != Belangsoort::aansprakelijkheid;
    };
    const auto met_bijdrage = [](const auto& jaar) {
        return enige_versie(jaar.second, [](const Jaarcijfers& c) { return c.bijdrage.has_value(); });
    };
    return geld.financieel_belang.empty() || !std::ranges::all_of(geld.financieel_belang, iets_anders) ||
           std::ranges::any_of(geld.jaren, met_bijdrage);
}

std::optional<Bijdrage> begrote_delen(const Geld& geld, Jaar jaar) {
    const auto found = geld.jaren.find(jaar);
    if (found == geld.jaren.end()) return {};
    return bijdrage_uit(found->second.*begrote_versie(found->second, &Jaarcijfers::bijdrage));
}

std::optional<Euro> begrote_bijdrage(const Geld& geld, Jaar jaar) {
    const auto bijdrage = begrote_delen(geld, jaar);
    return bijdrage ? std::optional{bijdrage->bedrag} : std::nullopt;
}

Stijging stijging(Jaar jaar, const Bijdrage& van, const Bijdrage& naar) {
    Stijging result{jaar, van.bedrag, naar.bedrag};
    result.zonder_incidenteel = van.incidenteel || naar.incidenteel;
    result.zonder_btw = van.btw && naar.btw;
    for (const auto& [bedrag, bijdrage] : {std::pair{&result.van, &van}, std::pair{&result.naar, &naar}}) {
        *bedrag = *bedrag - bijdrage->incidenteel.value_or(Euro{});
        if (result.zonder_btw) *bedrag = *bedrag - *bijdrage->btw;
    }
    return result;
}

std::optional<Stijging> stijging(const Geld& geld, Jaar jaar) {
    const auto van = begrote_delen(geld, Jaar{jaar.year - 1});
    const auto naar = begrote_delen(geld, jaar);
    return van && naar ? std::optional{stijging(jaar, *van, *naar)} : std::nullopt;
}

std::string zonder(const Stijging& stijging) {
    if (stijging.zonder_btw && stijging.zonder_incidenteel) return "zonder btw en eenmalig deel";
    if (stijging.zonder_btw) return "zonder btw";
    return stijging.zonder_incidenteel ? "zonder eenmalig deel" : "";
}

std::string hoeveel(const Stijging& stijging) {
    const std::string deel = zonder(stijging);
    const std::string hoe = deel.empty() ? "" : " (" + deel + ")";
    if (stijging.van.cents <= 0) return "van " + dutch_amount(stijging.van) + hoe;
    return "met " + dutch_number(percentage_of(stijging.naar - stijging.van, stijging.van, 1), 1) + " %" + hoe;
}

std::optional<Percentage> eigen_norm(const Normen& normen) {
    return is_given(normen, &Normen::bijdrage_stijging) ? std::optional{normen.bijdrage_stijging} : std::nullopt;
}

std::optional<Percentage> index_van(const Normen& normen, Jaar jaar) {
    const auto found = normen.indexering.find(jaar);
    return found == normen.indexering.end() ? std::nullopt : std::optional{found->second};
}

std::optional<Maatstaf> maatstaf(const Normen& normen, Jaar jaar) {
    if (const auto index = index_van(normen, jaar)) return Maatstaf{"index", *index};
    if (const auto norm = eigen_norm(normen)) return Maatstaf{"norm", *norm};
    return {};
}

namespace {

Percentage norm_van(const Normen& normen, Jaar jaar) {
    return index_van(normen, jaar).value_or(normen.bijdrage_stijging);
}

/// Of what was more than nothing.
Zin hoeveel_procent(const Stijging& stijging, Percentage norm) {
    const auto groei = groei_boven(stijging, norm);
    return groei ? als_zin(*groei) : zin("iets meer dan {}", norm);
}

} // namespace

std::optional<Percentage> groei_boven(const Stijging& stijging, Percentage norm) {
    if (stijging.van.cents <= 0) return {};
    for (int decimals = 1; decimals <= Percentage::decimals; ++decimals) {
        const std::int64_t groei = percentage_of(stijging.naar - stijging.van, stijging.van, decimals);
        const Percentage afgerond{groei * power_of_ten(Percentage::decimals - decimals)};
        if (afgerond > norm) return afgerond;
    }
    return {};
}

Euro boven_norm(const Normen& normen, const Stijging& stijging) {
    constexpr Wide geheel = Wide{100} * power_of_ten(Percentage::decimals);
    const Wide met_norm = Wide{std::max(stijging.van.cents, std::int64_t{0})} * norm_van(normen, stijging.jaar).scaled;
    const Wide boven = Wide{(stijging.naar - stijging.van).cents} * geheel - met_norm;
    return whole_euros({static_cast<std::int64_t>(boven / geheel)});
}

Zin in_zin(const Normen& normen, const Stijging& stijging) {
    const std::string deel = zonder(stijging);
    const std::string wat = deel.empty() ? "onze bijdrage" : "onze bijdrage " + deel;
    const Euro naar = whole_euros(stijging.naar);
    if (stijging.van.cents < 0)
        return zin("{} is in {} {}; in {} was zij lager dan nul", wat, stijging.jaar, naar,
                   Jaar{stijging.jaar.year - 1});
    if (stijging.van.cents == 0) return zin("{} stijgt in {} van {} naar {}", wat, stijging.jaar, stijging.van, naar);
    return zin("{} stijgt in {} met {} ({}) naar {}", wat, stijging.jaar, whole_euros(stijging.naar - stijging.van),
               hoeveel_procent(stijging, norm_van(normen, stijging.jaar)), naar);
}

Zin naast_norm(const Normen& normen, const Stijging& stijging) {
    Zin stijgt = met_hoofdletter(in_zin(normen, stijging));
    if (stijging.van.cents <= 0) return stijgt; // from nothing there is no percentage to set beside it
    const auto naast = maatstaf(normen, stijging.jaar);
    return naast ? zin("{}; onze {} is {}", stijgt, naast->woord, naast->procent) : stijgt;
}

std::optional<Proza> toelichting_van(const Geld& geld, Jaar jaar) {
    const auto found = geld.jaren.find(jaar);
    if (found == geld.jaren.end()) return {};
    const auto& cijfers = found->second.*begrote_versie(found->second, &Jaarcijfers::bijdrage);
    return cijfers ? cijfers->toelichting : std::nullopt;
}

std::optional<Stijging> stijging_boven_norm(const Normen& normen, const Samenwerking& samenwerking, Jaar jaar) {
    if (komt_nog(samenwerking)) return {};
    auto gevonden = stijging(samenwerking.geld, jaar);
    if (gevonden && !groeit_boven_norm(normen, *gevonden)) gevonden.reset();
    return gevonden;
}

bool groeit_boven_norm(const Normen& normen, const Stijging& stijging) {
    const Percentage norm = norm_van(normen, stijging.jaar);
    if (stijging.van.cents < 0) return stijging.naar.cents > 0;
    return exceeds(stijging.naar - stijging.van, norm, stijging.van);
}

} // namespace grip::analysis
