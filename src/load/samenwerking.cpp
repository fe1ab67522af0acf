#include "load/records.hpp"
#include "load/termijnregels.hpp"
#include "schema/decode.hpp"

#include <set>

namespace grip::load {
namespace {

void check_wijzigingen(const Cyclusjaar& jaar, yaml::Faults& faults) {
    std::set<Id> seen;
    for (const Begrotingswijziging& wijziging : jaar.begrotingswijzigingen) {
        if (seen.insert(wijziging.nummer).second) continue;
        faults.add(schema::rules::id_dubbel, at(wijziging, &Begrotingswijziging::nummer),
                   fmt::format("wijziging `{}` komt in dit jaar voor de tweede keer voor", wijziging.nummer.text),
                   "Geef elke wijziging van een jaar een eigen nummer.");
    }
}

/// The draft of a regeling is no paper of the yearly cycle: its term is that of the law.
void check_eigen_termijnen(const std::vector<Termijnregel>& regels, yaml::Faults& faults) {
    check_termijnregels(regels, faults);
    for (const Termijnregel& regel : regels) {
        if (regel.stuk != Cyclusstuk::regeling) continue;
        faults.add(schema::rules::waarde_ongeldig, at(regel, &Termijnregel::stuk),
                   "een eigen termijn geldt voor een stuk van de jaarlijkse cyclus",
                   "Kies kadernota, ontwerpbegroting, begroting, begrotingswijzigingen, voorlopige_jaarrekening of "
                   "jaarrekening.");
    }
}

} // namespace

Samenwerking decode_samenwerking(const yaml::Document& document, yaml::Faults& faults) {
    Samenwerking samenwerking = schema::decode<Samenwerking>(document, faults);
    if (const auto& cyclus = samenwerking.raadscyclus.cyclus) {
        check_eigen_termijnen(cyclus->eigen_termijnen, faults);
        for (const auto& [jaar, stukken] : cyclus->jaren) check_wijzigingen(stukken, faults);
    }
    return samenwerking;
}

} // namespace grip::load
