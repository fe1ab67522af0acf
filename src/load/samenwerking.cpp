#include "model/samenwerking.hpp"

#include "load/decode_file.hpp"
#include "load/geld.hpp"
#include "load/lengths.hpp"
#include "load/termijnregels.hpp"

#include <set>

namespace grip {
namespace {

void check_wijzigingen(const Cyclusjaar& jaar, yaml::Faults& faults) {
    std::set<Id> seen;
    for (const Begrotingswijziging& wijziging : jaar.begrotingswijzigingen) {
        const bool reported = wijziging.nummer.text.empty();
        if (reported || seen.insert(wijziging.nummer).second) continue;
        faults.add(schema::rules::id_dubbel, at(wijziging, &Begrotingswijziging::nummer),
                   fmt::format("wijziging `{}` komt in dit jaar voor de tweede keer voor", wijziging.nummer.text),
                   "Geef elke wijziging van een jaar een eigen nummer.");
    }
}

/// The draft of a regeling is no paper of the yearly cycle: its term is that of the law.
void check_eigen_termijnen(const std::vector<Termijnregel>& regels, yaml::Faults& faults) {
    load::check_termijnregels(regels, faults);
    for (const Termijnregel& regel : regels) {
        if (regel.stuk != Cyclusstuk::regeling) continue;
        faults.add(schema::rules::waarde_ongeldig, at(regel, &Termijnregel::stuk),
                   "een eigen termijn geldt voor een stuk van de jaarlijkse cyclus",
                   "Kies kadernota, ontwerpbegroting, begroting, begrotingswijzigingen, voorlopige_jaarrekening of "
                   "jaarrekening.");
    }
}

void check_lengths(const Samenwerking& samenwerking, yaml::Faults& faults) {
    constexpr std::size_t most_deelnemers = 500; // there are 342 municipalities
    constexpr std::size_t most = 100;
    load::check_length(samenwerking.wie, &Wie::deelnemers, most_deelnemers, faults);
    if (const auto& kostenverdeling = samenwerking.geld.kostenverdeling)
        load::check_length(*kostenverdeling, &Kostenverdeling::onderdelen, most, faults);
    const auto& cyclus = samenwerking.raadscyclus.cyclus;
    if (!cyclus) return;
    load::check_length(*cyclus, &Cyclus::eigen_termijnen, most, faults);
    load::check_length(*cyclus, &Cyclus::vrijgestelde_wijzigingen, most, faults);
    for (const auto& [jaar, stukken] : cyclus->jaren)
        load::check_length(stukken, &Cyclusjaar::begrotingswijzigingen, most, faults);
}

} // namespace

/// Found by decode_file.
static void check_file(const Samenwerking& samenwerking, const yaml::Document& /*document*/, yaml::Faults& faults) {
    check_lengths(samenwerking, faults);
    if (const auto& cyclus = samenwerking.raadscyclus.cyclus) {
        check_eigen_termijnen(cyclus->eigen_termijnen, faults);
        for (const auto& [jaar, stukken] : cyclus->jaren) check_wijzigingen(stukken, faults);
    }
    load::check_geld(samenwerking, faults);
}

} // namespace grip

template grip::Samenwerking grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Samenwerking>();
