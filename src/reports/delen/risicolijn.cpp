#include "reports/delen/risicolijn.hpp"

#include "analysis/verdeling.hpp"
#include "base/text.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace grip::reports {
namespace {

using analysis::Risicopost;

/// `Geen, wij aanvaarden dit risico.` is no measure, and `Geen nieuwe leningen` is one: a reader must tell.
bool noemt_misschien_geen(const std::string& maatregel) {
    constexpr std::array beginnen{"geen", "Geen", "GEEN", "niet ", "Niet ", "nvt", "n.v.t", "onbekend", "Onbekend"};
    return std::ranges::any_of(beginnen, [&](std::string_view begin) { return maatregel.starts_with(begin); });
}

struct Keuze {
    Opnemen opnemen{};
    std::string omdat;
};

/// Of a risk that has no measure.
Keuze keuze_zonder_maatregel(const Gemeente& gemeente, const Risicolijn& lijn) {
    const auto& materieel = gemeente.risiconormen.materieel;
    if (lijn.telling == analysis::Telling::tegenstrijdig)
        return {Opnemen::beoordelen, "er staat geen maatregel, en het register spreekt zichzelf tegen"};
    if (!lijn.max) return {Opnemen::beoordelen, "er staat geen maatregel en geen bedrag in het register"};
    if (!materieel) return {Opnemen::beoordelen, "er staat geen maatregel in het register"};
    const std::string grens = dutch_amount(materieel->value);
    if (*lijn.max >= materieel->value)
        return {Opnemen::ja,
                fmt::format("er staat geen maatregel in het register, en het kan {} of meer kosten", grens)};
    if (lijn.gewogen) return {Opnemen::beoordelen, "er staat geen maatregel, en alleen kans maal gevolg is bekend"};
    return {Opnemen::nee, fmt::format("het kost minder dan {}", grens)};
}

Keuze keuze(const Gemeente& gemeente, const Risicolijn& lijn) {
    if (lijn.telling == analysis::Telling::vervallen) return {Opnemen::nee, "het bestaat niet meer"};
    if (lijn.telling == analysis::Telling::gedekt) return {Opnemen::nee, "het wordt van iets anders betaald"};
    if (!lijn.maatregel.waarde) return keuze_zonder_maatregel(gemeente, lijn);
    if (noemt_misschien_geen(lijn.maatregel.waarde->text))
        return {Opnemen::beoordelen, "bij de maatregel staat misschien dat er geen is"};
    return {Opnemen::nee, "er is een maatregel"};
}

void zet_bedragen(const Risicopost& post, Risicolijn& lijn) {
    const analysis::Effect& effect = post.telt.effect;
    lijn.min = analysis::afgerond(effect.min);
    lijn.verwacht = analysis::afgerond(effect.verwacht);
    lijn.max = analysis::afgerond(effect.max);
    if (!effect.vast()) lijn.verdeling = effect.verdeling;
}

void zet_waarde(const Risicopost& post, Risicolijn& lijn) {
    const double gemiddelde = analysis::gemiddelde(post.telt.effect);
    lijn.gemiddelde = analysis::afgerond(gemiddelde);
    lijn.verwachte_waarde = analysis::afgerond(post.telt.kans * gemiddelde);
}

std::optional<Tekst> bijzonder(const Risicopost& post, const Risiconormen& normen) {
    const Risico& risico = *post.risico;
    std::vector<std::string> delen;
    if (post.telling == analysis::Telling::gewogen) delen.emplace_back("alleen kans maal gevolg is bekend");
    if (risico.kansklasse) delen.push_back(fmt::format("kansklasse {}", risico.kansklasse->scaled));
    if (risico.gevolgklasse) delen.push_back(fmt::format("gevolgklasse {}", risico.gevolgklasse->scaled));
    if (risico.aandeel < Aandeel::of(100))
        delen.push_back(fmt::format("ons aandeel {} %", dutch_number(risico.aandeel.scaled, Aandeel::decimals)));
    if (risico.aard == Duur::structureel && normen.structureel_jaren.scaled > 1)
        delen.push_back(fmt::format("telt voor {} jaar", normen.structureel_jaren.scaled));
    if (!post.telt.effect.vast() && post.telt.effect.verdeling == Verdeling::uniform)
        delen.emplace_back("uniform verdeeld");
    if (!post.telt.groep.empty()) delen.push_back(fmt::format("één oorzaak: {}", post.telt.groep));
    if (delen.empty()) return {};
    return Tekst{fmt::format("{}", fmt::join(delen, "; "))};
}

Risicolijn lijn(const Stand& stand, const Risicopost& post) {
    const Risico& risico = *post.risico;
    const Gemeente& gemeente = stand.data.gemeente;
    Risicolijn result;
    if (post.samenwerking != nullptr) result.samenwerking = Id{post.samenwerking->id};
    result.van = post.samenwerking == nullptr ? gemeente.naam : post.samenwerking->identiteit.naam;
    result.id = risico.id;
    result.omschrijving = Tekst{risico.omschrijving.text};
    result.categorie = risico.categorie;
    result.telling = post.telling;
    result.gewogen = post.telling == analysis::Telling::gewogen;
    if (const std::optional<Kans> kans = result.gewogen ? procent(1) : post.kans)
        result.kans = Gegeven<Kans>{kans, {}, bronnen_van(risico.origin)};
    if (post.meegeteld() || post.telling == analysis::Telling::zonder_kans) zet_bedragen(post, result);
    if (post.meegeteld()) {
        zet_waarde(post, result);
        result.bijzonder = bijzonder(post, gemeente.risiconormen);
    }
    result.samen_met = risico.samen_met;
    result.gedekt_door = risico.gedekt_door;
    result.aard = gegeven(risico, &Risico::aard);
    result.maatregel = op_een_regel(gegeven(risico, &Risico::maatregel));
    result.eigenaar = gegeven(risico, &Risico::eigenaar);
    result.status = risico.status;
    result.bijgewerkt = risico.bijgewerkt;
    result.achterstallig = analysis::is_achterstallig(risico, gemeente.normen, stand.peildatum);
    Keuze gekozen = keuze(gemeente, result);
    result.opnemen = gekozen.opnemen;
    result.omdat = {std::move(gekozen.omdat)};
    return result;
}

/// What counts before what does not, then by share and by expected value.
auto rang(const Risicolijn& lijn) {
    return std::tuple{!lijn.verwachte_waarde, -lijn.aandeel_in_staart.value_or(Percentage{}).scaled,
                      -lijn.verwachte_waarde.value_or(Euro{}).cents};
}

} // namespace

Kans procent(double kans) { return {std::llround(kans * static_cast<double>(Kans::of(100).scaled))}; }

std::vector<Risicolijn> risicolijnen(const Stand& stand, const analysis::Weerstandsvermogen& vermogen) {
    std::vector<Risicolijn> lijnen;
    const auto aandelen = analysis::percentages(vermogen.aandelen);
    for (std::size_t i = 0; i < vermogen.posten.size(); ++i) {
        const Risicopost& post = vermogen.posten[i];
        if (post.telling == analysis::Telling::vertrouwelijk) continue;
        lijnen.push_back(lijn(stand, post));
        lijnen.back().post = i;
        if (post.meegeteld()) lijnen.back().aandeel_in_staart = aandelen[i];
    }
    std::ranges::stable_sort(lijnen, {}, rang);
    for (std::size_t i = 0; i < lijnen.size(); ++i) lijnen[i].nummer = Aantal::of(static_cast<std::int64_t>(i) + 1);
    return lijnen;
}

std::optional<Tekst> vertrouwelijke(const analysis::Weerstandsvermogen& vermogen,
                                    const std::vector<Ref<Samenwerking>>& samenwerkingen) {
    const auto aantal = std::ranges::count_if(vermogen.posten, [&](const Risicopost& post) {
        if (post.telling != analysis::Telling::vertrouwelijk) return false;
        return samenwerkingen.empty() ||
               (post.samenwerking != nullptr && std::ranges::find(samenwerkingen, post.samenwerking->id,
                                                                  &Ref<Samenwerking>::id) != samenwerkingen.end());
    });
    if (aantal == 0) return {};
    return Tekst{counted(aantal, "risico is", "risico's zijn")};
}

} // namespace grip::reports
