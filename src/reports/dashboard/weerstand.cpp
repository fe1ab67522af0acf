#include "reports/dashboard/weerstand.hpp"

#include "base/text.hpp"
#include "reports/delen/risicolijn.hpp"
#include "reports/delen/weerstandsvermogen.hpp"

#include <algorithm>
#include <cmath>

namespace grip::reports {
namespace {

/// To a tenth of a percent.
Aandeel tiende_procent(double deel) { return {std::llround(deel * 1000) * Aandeel::of(1).scaled / 10}; }

} // namespace

std::optional<Weerstand> weerstand(const Register& data, const analysis::Weerstandsvermogen& vermogen) {
    const Risiconormen& normen = data.gemeente.risiconormen;
    const auto aantal = std::ranges::count_if(vermogen.posten, &analysis::Risicopost::meegeteld);
    if (aantal == 0) return {};
    Weerstand result;
    result.aantal = {counted(aantal, "risico", "risico's")};
    result.zekerheid = analysis::percentage(normen.zekerheid);
    result.verwacht = analysis::rond_bedrag(vermogen.totaal, vermogen.kern.verwacht);
    const auto benodigd = analysis::naar_buiten(
        vermogen.totaal, analysis::kwantiel(vermogen.totaal, analysis::fractie(normen.zekerheid)));
    result.benodigd = benodigd.boven;
    Verhouding gevonden = verhouding(data, benodigd.boven, benodigd);
    result.beschikbaar = gevonden.beschikbaar;
    result.ratio = gevonden.ratio;
    result.klasse = std::move(gevonden.klasse);
    result.oordeel = std::move(gevonden.oordeel);
    result.norm = normen.ratio_minimaal;
    result.genoeg = gevonden.genoeg;
    result.op_de_grens = gevonden.op_de_grens;
    result.vertrouwelijk = vertrouwelijke(vermogen);
    double deel = 0;
    for (std::size_t i = 0; i < vermogen.posten.size(); ++i)
        deel += vermogen.posten[i].samenwerking == nullptr ? 0 : vermogen.aandelen[i];
    result.samenwerkingen = tiende_procent(deel);
    return result;
}

std::optional<Risicolast> risicolast(const Samenwerking& samenwerking, const analysis::Weerstandsvermogen& vermogen) {
    double verwacht = 0;
    double deel = 0;
    bool telt = false;
    for (std::size_t i = 0; i < vermogen.posten.size(); ++i) {
        const analysis::Risicopost& post = vermogen.posten[i];
        if (post.samenwerking != &samenwerking || !post.meegeteld()) continue;
        telt = true;
        verwacht += post.telt.kans * analysis::gemiddelde(post.telt.effect);
        deel += vermogen.aandelen[i];
    }
    if (!telt) return {};
    return Risicolast{analysis::afgerond(verwacht), tiende_procent(deel)};
}

} // namespace grip::reports
