// The zienswijzen on which the raad can still decide: when, and until when that is in time.
#include "reports/delen/kalender/vensterzin.hpp"
#include "reports/kalender/regels.hpp"

#include <fmt/format.h>

namespace grip::reports::kalender {
namespace {

bool kan_nog(const Vensterregel& venster, Date peildatum) {
    return !venster.voorbij && venster.laatste_raad && *venster.laatste_raad >= peildatum;
}

Zin over_de_raad(const Vensterregel& venster, Date peildatum) {
    Zin tekst = zin("{}.", raad_die_besluit(venster, dag_van_raad(*venster.laatste_raad, peildatum)));
    if (!venster.aanleveren) return tekst;
    if (venster.inleveren_voorbij) return tekst += zin(" Inleveren kon tot en met {}.", *venster.aanleveren);
    return tekst +=
           zin(" Inleveren uiterlijk {}{}{}.", *venster.aanleveren, venster.aanleveren_vrij ? " (een vrije dag)" : "",
               venster.commissie ? zin(", voor de commissie van {}", *venster.commissie) : Zin{});
}

Zin zonder_raad(const Vensterregel& venster, Date peildatum) {
    if (venster.alsnog)
        return zin("{}. Vraag het bestuur of het de {} dan meeneemt.",
                   raad_die_nog_kan(venster, dag_van_raad(*venster.alsnog, peildatum)), zienswijzewoord(venster));
    const bool kan_later = venster.nog_later && venster.uiterst_tot && *venster.uiterst_tot >= peildatum;
    if (venster.voorbij && !kan_later) return {};
    const bool geen_raad = venster.geen_raad || (venster.voorbij && !venster.agenda_onbekend);
    if (!venster.raad_voorbij && !geen_raad) return als_zin("Welke raad kan besluiten, is niet bekend.");
    return zin("{} Geef een voorlopige {} onder voorbehoud van de raad, vraag het bestuur om uitstel, beleg een "
               "extra vergadering, of regel vooraf delegatie of mandaat (artikel 156 van de Gemeentewet).",
               venster.raad_voorbij ? zin("De laatste raad die kon besluiten, was {}.", *venster.laatste_raad)
                                    : als_zin("In deze tijd is er geen raad meer."),
               zienswijzewoord(venster));
}

/// The days until which a zienswijze is in time.
Zin over_de_dagen(const Vensterregel& venster) {
    std::vector<Zin> delen;
    if (venster.gevraagd_tot)
        delen.push_back(zin("het bestuur vraagt de {} uiterlijk {}", zienswijzewoord(venster), *venster.gevraagd_tot));
    if (venster.zeker_tot)
        delen.push_back(
            zin("{}op tijd is een zienswijze tot en met {}", venster.nog_later ? "zeker " : "", *venster.zeker_tot));
    if (venster.nog_later && !venster.geen_termijn) delen.push_back(zin("uiterlijk {}", *venster.uiterst_tot));
    if (delen.empty()) return {};
    return met_hoofdletter(zin("{}.", aaneen(delen, "; ")));
}

Zin over_het_ontwerp(const Vensterregel& venster) {
    if (venster.gekomen) return als_zin(venster.ontvangst ? "Wanneer het ontwerp is verzonden, is niet bekend." : "");
    return venster.van ? zin("Het ontwerp komt op {}.", *venster.van) : als_zin("Het ontwerp is er nog niet.");
}

Zin vertel(const Vensterregel& venster, Date peildatum) {
    return aaneen(
        {kan_nog(venster, peildatum) ? over_de_raad(venster, peildatum) : zonder_raad(venster, peildatum),
         venster.voorbij && !venster.alsnog ? zin("De dag waarop is gepland, {}, is voorbij.", venster.tot) : Zin{},
         over_de_dagen(venster), over_het_ontwerp(venster)},
        " ");
}

} // namespace

std::vector<Punt> besluiten(const std::vector<Vensterregel>& vensters, const std::vector<Toezichtdag>& toezicht,
                            Date peildatum) {
    std::vector<Punt> punten;
    for (const Vensterregel& venster : vensters) {
        if (venster.open)
            punten.push_back(
                punt(Tekst{fmt::format("{}, {}", venster.naam.text, venster.titel.text)}, vertel(venster, peildatum)));
    }
    for (const Toezichtdag& dag : toezicht)
        punten.push_back(punt(Tekst{fmt::format("{}, {}", dag.naam.text, in_woorden(dag.stuk))},
                              zin("{}.", naar_toezichthouder(dag, {}, als_zin(dag.weg.toezichthouder)))));
    return punten;
}

} // namespace grip::reports::kalender
