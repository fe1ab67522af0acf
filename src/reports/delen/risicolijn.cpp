#include "reports/delen/risicolijn.hpp"

#include "base/text.hpp"
#include "reports/delen/aantal.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace grip::reports {
namespace {

using analysis::Risicopost;

struct Keuze {
    Opnemen opnemen{};
    Zin omdat;
};

bool ten_minste(const std::optional<Euro>& bedrag, Euro grens) { return bedrag && *bedrag >= grens; }

/// By the highest amount for us, after measures and what others pay; how likely it is does not matter (BBV art. 11).
Keuze keuze(const Gemeente& gemeente, const Risicolijn& lijn) {
    if (lijn.telling == analysis::Telling::vervallen) return {Opnemen::nee, als_zin("het bestaat niet meer")};
    if (lijn.telling == analysis::Telling::gedekt) return {Opnemen::nee, als_zin("het is anders gedekt")};
    if (lijn.telling == analysis::Telling::tegenstrijdig)
        return {Opnemen::beoordelen, als_zin("de gegevens spreken elkaar tegen")};
    if (lijn.telling == analysis::Telling::bedrag_vertrouwelijk)
        return {Opnemen::ja, als_zin("het bedrag is vertrouwelijk")};
    const auto& materieel = gemeente.risiconormen.materieel;
    if (materieel && ten_minste(lijn.max, materieel->value))
        return {Opnemen::ja, zin("het kan ons {} of meer kosten", materieel->value)};
    if (lijn.gewogen) return {Opnemen::ja, als_zin("het bedrag is niet bekend, alleen kans maal gevolg")};
    if (!lijn.max) return {Opnemen::ja, als_zin("het bedrag is niet bekend")};
    if (!materieel) return {Opnemen::beoordelen, als_zin("wat materieel is, is niet vastgelegd")};
    return {Opnemen::nee, zin("het kost ons minder dan {}", materieel->value)};
}

Euro niet_onder_nul(double cents) { return analysis::afgerond(std::max(0.0, cents)); }

void zet_bedragen(const Risicopost& post, const Risiconormen& normen, Risicolijn& lijn) {
    const analysis::Effect& effect = post.telt.effect;
    if (post.risico->aard == Duur::structureel && normen.structureel_jaren.scaled > 1)
        lijn.over = zin("in {} jaar", normen.structureel_jaren);
    lijn.min = niet_onder_nul(effect.min);
    lijn.verwacht = niet_onder_nul(effect.verwacht);
    lijn.max = niet_onder_nul(effect.max);
    if (!effect.vast()) lijn.verdeling = effect.verdeling;
}

void zet_waarde(const Risicopost& post, Risicolijn& lijn) {
    const double gemiddelde = analysis::gemiddelde(post.telt.effect);
    lijn.gemiddelde = analysis::afgerond(gemiddelde);
    lijn.verwachte_waarde = analysis::afgerond(post.telt.kans * gemiddelde);
}

/// A quotient of two amounts has more decimals than anybody reads; a small chance keeps some of them.
Gegeven<Percentage> rond(const Gegeven<Kans>& kans) {
    Gegeven<Percentage> result{{}, kans.missing, kans.bron};
    if (!kans.waarde) return result;
    const int decimals = *kans.waarde < Kans::of(1) ? Percentage::decimals : 1;
    const std::int64_t step = power_of_ten(Kans::decimals - decimals);
    const std::int64_t rounded = (kans.waarde->scaled + step / 2) / step;
    result.waarde = Percentage{rounded * power_of_ten(Percentage::decimals - decimals)};
    return result;
}

std::optional<Zin> bijzonder(const Risicopost& post, const Risiconormen& normen) {
    const Risico& risico = *post.risico;
    std::vector<Zin> delen;
    if (post.telling == analysis::Telling::gewogen) delen.push_back(als_zin("alleen kans maal gevolg is bekend"));
    if (risico.kansklasse) delen.push_back(zin("kansklasse {}", *risico.kansklasse));
    if (risico.gevolgklasse) delen.push_back(zin("gevolgklasse {}", *risico.gevolgklasse));
    if (risico.aandeel < Aandeel::of(100)) delen.push_back(zin("ons aandeel {}", risico.aandeel));
    if (risico.aard == Duur::structureel && normen.structureel_jaren.scaled > 1)
        delen.push_back(zin("telt voor {} jaar", normen.structureel_jaren));
    if (!post.telt.effect.vast() && post.telt.effect.verdeling == Verdeling::uniform)
        delen.push_back(als_zin("uniform verdeeld"));
    if (risico.gedekt_bedrag && risico.gedekt_door)
        delen.push_back(zin("tot {} gedekt: {}", risico.gedekt_bedrag->value, *risico.gedekt_door));
    if (!post.telt.groep.empty()) delen.push_back(zin("één oorzaak: {}", post.telt.groep));
    if (delen.empty()) return {};
    return aaneen(delen, "; ");
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
    if (post.telling == analysis::Telling::bedrag_vertrouwelijk) {
        result.kans = Gegeven<Kans>{};
        result.kans->missing.reason = Reason::vertrouwelijk;
    }
    if (const std::optional<Kans> kans = result.gewogen ? procent(1) : post.kans)
        result.kans = Gegeven<Kans>{kans, {}, bronnen_van(risico.origin)};
    if (result.kans) result.kans_rond = rond(*result.kans);
    if (post.meegeteld() || post.telling == analysis::Telling::zonder_kans)
        zet_bedragen(post, gemeente.risiconormen, result);
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
    result.omdat = std::move(gekozen.omdat);
    result.noemen_bekend = result.opnemen != Opnemen::beoordelen;
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
    const bool met_aandeel = vermogen.openbaarheid != analysis::Openbaarheid::afgerond;
    for (std::size_t i = 0; i < vermogen.posten.size(); ++i) {
        const Risicopost& post = vermogen.posten[i];
        if (post.telling == analysis::Telling::vertrouwelijk) continue;
        lijnen.push_back(lijn(stand, post));
        lijnen.back().post = i;
        if (!post.meegeteld() || !met_aandeel) continue;
        lijnen.back().aandeel_in_staart = vermogen.aandelen[i];
        lijnen.back().aandeel_nihil = vermogen.aandelen[i] == Percentage{} && lijnen.back().verwachte_waarde > Euro{};
    }
    std::ranges::stable_sort(lijnen, {}, rang);
    for (std::size_t i = 0; i < lijnen.size(); ++i) lijnen[i].nummer = Aantal::of(static_cast<std::int64_t>(i) + 1);
    return lijnen;
}

std::int64_t aantal_vertrouwelijk(const analysis::Weerstandsvermogen& vermogen) {
    return std::ranges::count_if(vermogen.posten, [](const Risicopost& post) {
        return post.telling == analysis::Telling::vertrouwelijk ||
               post.telling == analysis::Telling::bedrag_vertrouwelijk;
    });
}

std::optional<Zin> vertrouwelijke(const analysis::Weerstandsvermogen& vermogen,
                                  const std::vector<Ref<Samenwerking>>& samenwerkingen) {
    const auto aantal = std::ranges::count_if(vermogen.posten, [&](const Risicopost& post) {
        if (post.telling != analysis::Telling::vertrouwelijk) return false;
        return samenwerkingen.empty() ||
               (post.samenwerking != nullptr && std::ranges::find(samenwerkingen, post.samenwerking->id,
                                                                  &Ref<Samenwerking>::id) != samenwerkingen.end());
    });
    return aantal_in_woorden(aantal, "risico is", "risico's zijn");
}

} // namespace grip::reports
