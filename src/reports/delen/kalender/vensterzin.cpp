#include "reports/delen/kalender/vensterzin.hpp"

#include "analysis/zienswijzen.hpp"
#include "base/text.hpp"

namespace grip::reports {
namespace {

Zin daarbij(const std::optional<Tekst>& zegt) { return zegt ? zin(" ({})", *zegt) : Zin{}; }

Zin dag_kort(Date raad, Date peildatum) { return raad == peildatum ? als_zin("vandaag") : als_zin(raad); }

/// Why there is no raad that can decide.
Zin zonder_raad(const Vensterregel& venster) {
    if (venster.raad_voorbij) return zin("de laatste raad voor die dag, {}, is geweest", *venster.laatste_raad);
    return als_zin(venster.agenda_onbekend ? "van een raad voor die dag is niets bekend"
                                           : "voor die dag is er geen raad");
}

/// Until when a zienswijze is in time: surely, and beyond that perhaps.
struct LaatsteDagen {
    std::optional<Date> tot;       ///< none when that day is over
    std::optional<Date> misschien; ///< none when nothing is in time after it
};

LaatsteDagen laatste_dagen(const Vensterregel& venster) {
    if (venster.voorbij && venster.uiterst_tot) return {{}, venster.uiterst_tot};
    if (venster.nog_later && venster.uiterst_tot && venster.tot == venster.zeker_tot)
        return {venster.tot, venster.uiterst_tot};
    return {venster.tot, {}};
}

Zin tot_wanneer(const Vensterregel& venster, Date peildatum) {
    const auto [tot, misschien] = laatste_dagen(venster);
    if (!tot) return zin("misschien tot en met {}", dag_kort(*misschien, peildatum));
    if (!misschien) return zin("tot en met {}", dag_kort(*tot, peildatum));
    return zin("zeker tot en met {}, misschien tot en met {}", dag_kort(*tot, peildatum), *misschien);
}

std::string_view zonder_raad_kort(const Vensterregel& venster) {
    if (venster.raad_voorbij) return "vóór die dag is er geen raad meer";
    return venster.agenda_onbekend ? "van een raad vóór die dag is niets bekend" : "vóór die dag is er geen raad";
}

} // namespace

Zin dag_van_raad(Date raad, Date peildatum) { return raad == peildatum ? zin("vandaag ({})", raad) : als_zin(raad); }

std::string_view zienswijzewoord(const Vensterregel& venster) {
    return analysis::zienswijzewoord(!venster.geen_termijn);
}

std::optional<Date> raad_voor(const Vensterregel& venster, Date peildatum) {
    if (venster.laatste_raad && *venster.laatste_raad >= peildatum) return venster.laatste_raad;
    return venster.alsnog;
}

Zin raad_die_besluit(const Vensterregel& venster, const Zin& dag) {
    return zin("De raad van {} is de {}{}", dag, venster.raad_is, daarbij(venster.zegt));
}

Zin raad_die_nog_kan(const Vensterregel& venster, const Zin& dag) {
    return zin("De raad van {} kan nog besluiten{}", dag, daarbij(venster.alsnog_zegt));
}

Zin nog_op_tijd(const Vensterregel& venster) {
    const std::string_view woord = zienswijzewoord(venster);
    const auto [tot, misschien] = laatste_dagen(venster);
    if (!tot)
        return zin("de dag waarop is gepland, {}, is voorbij; een {} kan nog op tijd zijn tot en met {}", venster.tot,
                   woord, *misschien);
    if (!misschien) return zin("een {} is op tijd tot en met {}", woord, *tot);
    return zin("een {} is zeker op tijd tot en met {}, en kan nog op tijd zijn tot en met {}", woord, *tot, *misschien);
}

Zin wie_kan_besluiten(const Vensterregel& venster, Date peildatum) {
    if (venster.laatste_raad && *venster.laatste_raad >= peildatum)
        return raad_die_besluit(venster, dag_kort(*venster.laatste_raad, peildatum));
    if (venster.alsnog) return raad_die_nog_kan(venster, dag_kort(*venster.alsnog, peildatum));
    return met_hoofdletter(zin("{}; {}", nog_op_tijd(venster), zonder_raad(venster)));
}

Date laatste_dag(const Vensterregel& venster, Date peildatum) {
    if (const auto raad = raad_voor(venster, peildatum)) return *raad;
    const auto [tot, misschien] = laatste_dagen(venster);
    return tot ? *tot : *misschien;
}

Zin wanneer(const Vensterregel& venster, Date peildatum) {
    const auto raad = raad_voor(venster, peildatum);
    if (!raad) return zin("{}; {}", tot_wanneer(venster, peildatum), zonder_raad_kort(venster));
    return zin("{}in de raad van {}", raad == venster.laatste_raad ? "" : "misschien ", dag_kort(*raad, peildatum));
}

} // namespace grip::reports
