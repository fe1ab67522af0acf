#include "reports/dashboard/toezicht.hpp"

#include <algorithm>
#include <utility>

namespace grip::reports {
namespace {

using analysis::Toezichtreden;
using Dagen = std::vector<const Toezichtdag*>;

bool hoort_bij(const Dagen& groep, const Toezichtdag& dag) {
    const Toezichtdag& eerste = *groep.front();
    return eerste.stuk == dag.stuk && eerste.weg.tot == dag.weg.tot && eerste.raad == dag.raad;
}

std::string_view waarom(Toezichtreden reden) {
    switch (reden) {
    case Toezichtreden::onbeantwoord: return "een antwoord op onze zienswijze is niet bekend";
    case Toezichtreden::deels_gevolgd: return "onze zienswijze is deels gevolgd";
    case Toezichtreden::niet_gevolgd: return "onze zienswijze is niet gevolgd";
    case Toezichtreden::ander_bedrag: return "onze bijdrage is anders dan in het ontwerp";
    }
    return "";
}

std::string_view door_wie(Toezichtreden reden) {
    switch (reden) {
    case Toezichtreden::onbeantwoord: return "van {} is geen antwoord bekend";
    case Toezichtreden::deels_gevolgd: return "onze zienswijze is deels gevolgd door {}";
    case Toezichtreden::niet_gevolgd: return "onze zienswijze is niet gevolgd door {}";
    case Toezichtreden::ander_bedrag: return "onze bijdrage is anders dan in het ontwerp bij {}";
    }
    return "";
}

Toezichtpunt punt(const Toezichtdag& dag) {
    return {dag.naam,
            {dag.samenwerking},
            dag.raad,
            zin("{} is op {} vastgesteld; {}. {}", met_hoofdletter(dag.stuk), dag.weg.vastgesteld,
                waarom(dag.weg.reden), naar_toezichthouder(dag, {}, als_zin(dag.weg.toezichthouder)))};
}

Toezichtpunt samen(const Dagen& groep) {
    std::vector<Zin> delen;
    std::vector<Id> ids;
    for (const Toezichtdag* dag : groep) ids.push_back(dag->samenwerking);
    for (const Toezichtreden reden : {Toezichtreden::niet_gevolgd, Toezichtreden::deels_gevolgd,
                                      Toezichtreden::onbeantwoord, Toezichtreden::ander_bedrag}) {
        std::vector<Zin> wie;
        for (const Toezichtdag* dag : groep) {
            if (dag->weg.reden == reden) wie.push_back(als_zin(dag->in_zin));
        }
        if (!wie.empty()) delen.push_back(zin(door_wie(reden), opgesomd(wie)));
    }
    constexpr std::string_view lidwoord = "de ";
    const std::string stuk = in_woorden(groep.front()->stuk);
    const std::string naam = stuk.starts_with(lidwoord) ? stuk.substr(lidwoord.size()) : stuk;
    return {{in_woorden(met_hoofdletter(als_zin(naam)))},
            std::move(ids),
            groep.front()->raad,
            zin("{}. {}", met_hoofdletter(aaneen(delen, "; ")),
                naar_toezichthouder(*groep.front(), {}, als_zin("de toezichthouder")))};
}

} // namespace

std::vector<Toezichtpunt> toezichtpunten(const std::vector<const Samenwerking*>& lopend,
                                         const Vooruitblikken& vooruit) {
    std::vector<Dagen> groepen;
    for (const Samenwerking* s : lopend) {
        for (const Toezichtdag& dag : vooruit.at(s->id).toezicht) {
            auto groep = std::ranges::find_if(groepen, [&](const Dagen& g) { return hoort_bij(g, dag); });
            if (groep == groepen.end()) groep = groepen.insert(groep, Dagen{});
            groep->push_back(&dag);
        }
    }
    std::vector<Toezichtpunt> punten;
    for (const Dagen& groep : groepen) punten.push_back(groep.size() == 1 ? punt(*groep.front()) : samen(groep));
    return punten;
}

} // namespace grip::reports
