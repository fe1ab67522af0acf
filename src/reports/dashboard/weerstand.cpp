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
    result.verwacht = analysis::rond_bedrag(vermogen.kern.som_maxima, vermogen.kern.verwacht);
    const auto benodigd = analysis::benodigd(*vermogen.totaal, analysis::fractie(normen.zekerheid));
    result.benodigd = benodigd.boven;
    analysis::Verhouding gevonden = analysis::verhouding(data, benodigd.boven, benodigd);
    result.beschikbaar = gevonden.beschikbaar;
    result.ratio = gevonden.ratio;
    result.klasse = std::move(gevonden.klasse);
    result.oordeel = std::move(gevonden.oordeel);
    result.norm = normen.ratio_minimaal;
    result.genoeg = gevonden.genoeg;
    result.op_de_grens = gevonden.op_de_grens;
    result.vertrouwelijk = vertrouwelijke(vermogen);
    const auto van_een = [](const analysis::Risicopost& post) { return post.samenwerking != nullptr; };
    result.samenwerkingen = tiende_procent(analysis::last(vermogen, van_een).in_staart);
    return result;
}

std::optional<Risicolast> risicolast(const Samenwerking& samenwerking, const analysis::Weerstandsvermogen& vermogen) {
    const auto last =
        analysis::last(vermogen, [&](const analysis::Risicopost& post) { return post.samenwerking == &samenwerking; });
    if (last.geteld == 0) return {};
    return Risicolast{analysis::afgerond(last.verwacht), tiende_procent(last.in_staart)};
}

} // namespace grip::reports
