#include "reports/dashboard/weerstand.hpp"

#include "analysis/bestanden.hpp"
#include "base/text.hpp"
#include "reports/delen/aantal.hpp"
#include "reports/delen/risicolijn.hpp"
#include "reports/delen/weerstandsvermogen.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

using analysis::Openbaarheid;

/// None where only a rounded total may be told, or of nothing that counts.
std::optional<Percentage> in_staart(const analysis::Weerstandsvermogen& vermogen, const analysis::Last& last) {
    if (vermogen.openbaarheid == Openbaarheid::afgerond || last.geteld == 0) return {};
    return last.in_staart;
}

Zin kern(const Risiconormen& normen, const analysis::Weerstandsvermogen& vermogen, const Weerstand& weerstand) {
    Zin tekst =
        weerstand.vaste_berekening
            ? zin("Volgens onze vaste berekening is de benodigde weerstandscapaciteit {}.", Rond{weerstand.benodigd})
            : zin("Met {} zekerheid is {} genoeg om de risico's van één jaar op te vangen{}.", weerstand.zekerheid,
                  Rond{weerstand.benodigd}, met_latere_jaren(normen, vermogen.posten));
    if (weerstand.beschikbaar) tekst += zin(" Daar staat {} tegenover.", in_miljoenen(*weerstand.beschikbaar));
    return tekst;
}

/// As the paragraph of the budget to come has it, else what there is now.
std::optional<Euro> beschikbaar_op(const Gemeente& gemeente, Date peildatum) {
    const auto komend = analysis::beschikbaar(gemeente, analysis::begrotingsjaar(peildatum));
    return komend ? komend : analysis::beschikbaar(gemeente, Jaar{year_of(peildatum)});
}

} // namespace

std::optional<Weerstand> weerstand(const Register& data, Date peildatum, const analysis::Weerstandsvermogen& vermogen) {
    const Risiconormen& normen = data.gemeente.risiconormen;
    const auto aantal = std::ranges::count_if(vermogen.posten, &analysis::Risicopost::meegeteld);
    const Openbaarheid openbaarheid = vermogen.openbaarheid;
    const bool afgerond = openbaarheid == Openbaarheid::afgerond;
    if (aantal == 0 && !afgerond) return {};
    Weerstand result;
    result.aantal = geteld(aantal, "risico", "risico's");
    result.zekerheid = analysis::percentage(normen.zekerheid);
    if (!afgerond) result.verwacht = analysis::rond_bedrag(vermogen.kern.som_maxima, vermogen.kern.verwacht);
    const auto grenzen = analysis::benodigd(*vermogen.totaal, analysis::fractie(normen.zekerheid));
    const analysis::Nodig nodig = analysis::nodig(data, vermogen, grenzen.boven, grenzen);
    result.benodigd = nodig.bedrag;
    result.vaste_berekening = normen.norm == Risiconorm::berekening;
    const auto beschikbaar = beschikbaar_op(data.gemeente, peildatum);
    analysis::Verhouding gevonden = analysis::verhouding(data, beschikbaar, nodig, openbaarheid);
    result.beschikbaar = gevonden.beschikbaar;
    result.ratio = gevonden.ratio;
    result.klasse = std::move(gevonden.klasse);
    result.oordeel = std::move(gevonden.oordeel);
    result.norm = normen.ratio_minimaal;
    result.genoeg = gevonden.genoeg;
    result.te_weinig = gevonden.te_weinig;
    result.op_de_grens = gevonden.op_de_grens;
    result.ongelezen = gevonden.ongelezen;
    result.vertrouwelijk = aantal_in_woorden(aantal_vertrouwelijk(vermogen), "risico is", "risico's zijn");
    result.zonder_keuze = openbaarheid == Openbaarheid::zonder_keuze;
    result.weggelaten = openbaarheid == Openbaarheid::weggelaten;
    result.afgerond = afgerond;
    result.onder_verwachting = nodig.onder_verwachting;
    result.onbekend = aantal_in_woorden(analysis::onbekend(vermogen.posten), "risico", "risico's");
    const auto zeldzaam = analysis::buiten_beeld(normen, vermogen, nodig.bedrag, analysis::fractie(normen.zekerheid));
    result.buiten_beeld = aantal_in_woorden(zeldzaam, "risico", "risico's");
    result.voor_zover_bekend = afgerond || result.onbekend;
    const auto van_een = [](const analysis::Risicopost& post) { return post.samenwerking != nullptr; };
    if (std::ranges::any_of(vermogen.posten, [](const analysis::Risicopost& p) { return p.samenwerking == nullptr; }))
        result.samenwerkingen =
            in_staart(vermogen, analysis::last(vermogen, van_een)); // of ours alone there is no part
    result.kern = kern(normen, vermogen, result);
    return result;
}

std::optional<Risicolast> risicolast(const Register& data, const Samenwerking& samenwerking,
                                     const analysis::Weerstandsvermogen& vermogen) {
    const auto van_haar = [&](const analysis::Risicopost& post) { return post.samenwerking == &samenwerking; };
    const auto last = analysis::last(vermogen, van_haar);
    if (last.geteld == 0) return {};
    const auto telt_niet = [&](const analysis::Risicopost& post) {
        return van_haar(post) && analysis::is_weggelaten(post.telling);
    };
    const bool alle = std::ranges::none_of(vermogen.posten, telt_niet) &&
                      analysis::is_gelezen(data, at(samenwerking.risicobeeld, &Risicobeeld::risicos));
    const auto open = std::ranges::count_if(vermogen.posten, [&](const analysis::Risicopost& post) {
        return van_haar(post) && !post.risico->origin.withheld && post.risico->status != Risicostatus::vervallen;
    });
    const auto geteld_van = static_cast<std::ptrdiff_t>(last.geteld);
    const Zin hoeveel = geteld_van == open ? als_zin(open == 1 ? "dit risico" : "deze risico's")
                                           : zin("{} van deze {} risico's", geteld_van, open);
    const Euro verwacht = analysis::afgerond(last.verwacht);
    Risicolast result{hoeveel, verwacht, als_zin(Rond{verwacht}), in_staart(vermogen, last),
                      {},      alle,     vermogen.alles_telt};
    const auto& jaren = data.gemeente.risiconormen.structureel_jaren;
    const auto blijft = [&](const analysis::Risicopost& post) { return van_haar(post) && is_structureel(post); };
    if (jaren.scaled > 1 && std::ranges::any_of(vermogen.posten, blijft))
        result.structureel = zin("structurele risico's tellen voor {} jaar", jaren);
    return result;
}

} // namespace grip::reports
