#include "analysis/risico/weerstandsvermogen.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/risico/staart.hpp"
#include "analysis/verdeling.hpp"
#include "base/beside.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace grip::analysis {
namespace {

/// What is a whole number but for rounding is that number.
constexpr double haast_niets = 1e-6;

Openbaarheid openbaarheid(const Register& data, const std::vector<Risicopost>& posten) {
    const auto verborgen = [](const Risicopost& post) {
        return post.telling == Telling::vertrouwelijk || post.telling == Telling::bedrag_vertrouwelijk;
    };
    if (std::ranges::none_of(posten, verborgen)) return Openbaarheid::volledig;
    const auto& keuze = data.gemeente.risiconormen.vertrouwelijk;
    if (!keuze) return Openbaarheid::zonder_keuze;
    // a fixed sum with the list beside it would tell what is secret, however it is rounded
    const bool kan = data.gemeente.risiconormen.norm == Risiconorm::kwantiel;
    return *keuze == Openbaar::meetellen && kan ? Openbaarheid::afgerond : Openbaarheid::weggelaten;
}

/// Rounded once, so that a sum of shares is the same wherever it is told.
void zet_aandelen(const std::vector<double>& gevonden, Weerstandsvermogen& vermogen) {
    const std::vector<Percentage> afgerond = percentages(gevonden);
    std::size_t geteld = 0;
    for (const Risicopost& post : vermogen.posten) {
        const bool telt = post.meegeteld() && geteld < afgerond.size();
        vermogen.aandelen.push_back(telt ? afgerond[geteld++] : Percentage{});
    }
}

} // namespace

Weerstandsvermogen weerstandsvermogen(const Register& data, Date peildatum, double z, Vraag vraag) {
    Weerstandsvermogen result;
    result.posten = risicoposten(data, peildatum);
    result.openbaarheid = openbaarheid(data, result.posten);
    result.tellen = meegeteld(result.posten);
    const bool afgerond = result.openbaarheid == Openbaarheid::afgerond;
    if (afgerond) {
        result.verwacht_getoond = kerngetallen(result.tellen).verwacht;
        std::ranges::copy(meetellend(data, peildatum), std::back_inserter(result.tellen));
    }
    auto staart = beside([&] { return afgerond ? std::vector<double>{} : aandelen_in_staart(result.tellen, z); });
    if (vraag == Vraag::alles) result.totaal = totaal_bij(result.tellen, z);
    result.kern = kerngetallen(result.tellen);
    if (!afgerond) result.verwacht_getoond = result.kern.verwacht;
    result.alles_telt =
        alles_gelezen(data, "risicos") && std::ranges::none_of(result.posten, is_weggelaten, &Risicopost::telling);
    zet_aandelen(staart.get(), result);
    return result;
}

double fractie(Zekerheid zekerheid) {
    return static_cast<double>(zekerheid.scaled) / static_cast<double>(Zekerheid::of(100).scaled);
}

Percentage percentage(Zekerheid zekerheid) {
    static_assert(Percentage::decimals == Zekerheid::decimals);
    return {zekerheid.scaled};
}

double eenheid(double hoogste) {
    constexpr double honderdduizend = 1e7; // euros, in cents
    return hoogste >= honderdduizend ? 100 : 1;
}

Euro afgerond(double cents) { return {std::llround(cents)}; }

Euro rond_bedrag(double som_maxima, double cents) {
    const double hele = eenheid(som_maxima);
    return afgerond(std::round(cents / hele) * hele);
}

Bedraggrenzen naar_buiten(const Totaal& totaal, Tussen tussen) {
    const double hele = totaal.exact() ? 1 : eenheid(totaal.som_maxima);
    return {afgerond(std::floor(tussen.onder / hele + haast_niets) * hele),
            afgerond(std::ceil(tussen.boven / hele - haast_niets) * hele)};
}

Bedraggrenzen benodigd(const Totaal& totaal, double z) { return naar_buiten(totaal, kwantiel(totaal, z)); }

Weerstandsvermogen weerstandsvermogen(const Register& data, Date peildatum) {
    return weerstandsvermogen(data, peildatum, fractie(data.gemeente.risiconormen.zekerheid));
}

} // namespace grip::analysis
