#include "reports/risicoparagraaf/zinnen.hpp"

namespace grip::reports {
namespace {

/// `de som van de hoogste bedragen, daarvan 70 %`
Zin hoe_berekend(const Berekening& berekening) {
    if (berekening.heel) return als_zin(berekening.som);
    return zin("{}, daarvan {}", berekening.som, berekening.factor);
}

Zin met_zekerheid(const Risicoparagraaf& view, const std::string& daarna) {
    const Euro genoeg = view.volgens_kwantiel.value_or(*view.benodigd);
    return zin("Met {} zekerheid is {}{} genoeg om de risico's van één jaar op te vangen{}.", view.zekerheid,
               view.simulatie ? "naar schatting " : "", Rond{genoeg}, daarna);
}

Zin volgens_berekening(const Berekening& vast) {
    return zin("Onze vaste berekening ({}) komt uit op {}.{}", hoe_berekend(vast), Rond{vast.bedrag},
               vast.norm ? " Dat is volgens onze norm de benodigde weerstandscapaciteit." : "");
}

} // namespace

Zin kernzin(const Risicoparagraaf& view, const Risiconormen& normen, const std::vector<analysis::Risicopost>& posten) {
    if (!view.benodigd) return {};
    const Zin genoeg = met_zekerheid(view, met_latere_jaren(normen, posten));
    const Zin vast = view.berekening ? volgens_berekening(*view.berekening) : Zin{};
    const bool vast_eerst = view.berekening && view.berekening->norm;
    const Zin zonder = view.zonder_vertrouwelijke ? als_zin("De vertrouwelijke risico's zitten daar niet in.") : Zin{};
    const Zin tegenover = view.beschikbaar ? zin("Daar staat {} tegenover.", in_miljoenen(*view.beschikbaar)) : Zin{};
    if (vast_eerst) return aaneen({vast, tegenover, genoeg, zonder}, " ");
    return aaneen({genoeg, tegenover, zonder, vast}, " ");
}

Zin zin_zonder(const ZonderMaatregelen& zonder) {
    const auto verschil = zonder.meer ? zonder.meer : zonder.minder;
    const Zin hoeveel =
        verschil ? zin("{} {}", Rond{*verschil}, zonder.meer ? "meer" : "minder") : als_zin("even veel");
    return zin("Zonder de maatregelen bij {} was {} nodig: {}.", zonder.aantal, Rond{zonder.benodigd}, hoeveel);
}

} // namespace grip::reports
