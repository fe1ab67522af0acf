#include "model/samenwerking.hpp"

#include "load/decode_file.hpp"
#include "load/geld.hpp"
#include "load/lengths.hpp"
#include "load/risicos.hpp"
#include "load/termijnregels.hpp"

#include <algorithm>
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

/// The steps of a paper that have a day in the register.
std::vector<Stap> stappen_van(Cyclusstuk stuk) {
    switch (stuk) {
    case Cyclusstuk::regeling:
        return {Stap::ontwerp_ontvangen, Stap::zienswijze, Stap::reactie_datum, Stap::toestemming, Stap::in_werking};
    case Cyclusstuk::uittreding:
        return {Stap::ontwerp_ontvangen, Stap::zienswijze, Stap::reactie_datum,
                Stap::toestemming,       Stap::opgezegd,   Stap::in_werking};
    case Cyclusstuk::zienswijzen: return {Stap::ontvangen, Stap::toegelicht, Stap::zienswijze, Stap::reactie_datum};
    default:
        return {
            Stap::verzonden,  Stap::ontvangen,     Stap::ter_inzage,    Stap::toegelicht,  Stap::zienswijze_uiterlijk,
            Stap::zienswijze, Stap::aangeboden_ab, Stap::reactie_datum, Stap::vastgesteld, Stap::naar_toezichthouder};
    }
}

/// A term that names a step which the paper does not have would never be told.
void check_stappen(const Termijnregel& regel, yaml::Faults& faults) {
    const std::vector<Stap> stappen = stappen_van(regel.stuk);
    std::vector<std::string_view> keys;
    for (const Stap stap : stappen) keys.push_back(option_of(stap).key);
    const auto check = [&](const std::optional<Stap>& stap, const Location& where) {
        if (!stap || std::ranges::find(stappen, *stap) != stappen.end()) return;
        faults.add(schema::rules::waarde_ongeldig, where,
                   fmt::format("`{}` heeft geen stap `{}`", option_of(regel.stuk).key, option_of(*stap).key),
                   fmt::format("Kies uit: {}.", fmt::join(keys, ", ")));
    };
    check(regel.stap, at(regel, &Termijnregel::stap));
    if (!regel.termijn) return;
    check(regel.termijn->voor, at(*regel.termijn, &Termijn::voor));
    check(regel.termijn->na, at(*regel.termijn, &Termijn::na));
}

void check_eigen_termijnen(const std::vector<Termijnregel>& regels, yaml::Faults& faults) {
    load::check_termijnregels(regels, faults);
    for (const Termijnregel& regel : regels) check_stappen(regel, faults);
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
    load::check_risicos(samenwerking.risicobeeld.risicos, faults);
}

} // namespace grip

template grip::Samenwerking grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Samenwerking>();
