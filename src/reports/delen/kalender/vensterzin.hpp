// Which raad can decide on a paper, as every paper says it. Without a full stop: more may follow.
#pragma once

#include "analysis/zienswijzen.hpp"
#include "reports/delen/kalender/gebeurtenis.hpp"

namespace grip::reports {

/// `vandaag (26 november 2026)`, or the day.
inline Zin dag_van_raad(Date raad, Date peildatum) {
    return raad == peildatum ? zin("vandaag ({})", raad) : als_zin(raad);
}

/// Without a term in law or regeling there is no right to a zienswijze.
inline std::string_view zienswijzewoord(const Vensterregel& venster) {
    return analysis::zienswijzewoord(!venster.geen_termijn);
}

namespace detail {
inline Zin tussen_haken(const std::optional<Tekst>& zegt) { return zegt ? zin(" ({})", *zegt) : Zin{}; }
} // namespace detail

/// `De raad van 18 juni 2026 is de laatste raad die over een zienswijze kan besluiten (het bestuur vroeg eerder)`
inline Zin raad_die_besluit(const Vensterregel& venster, const Zin& dag) {
    return zin("De raad van {} is de {}{}", dag, venster.raad_is, detail::tussen_haken(venster.zegt));
}

/// Of the raad that comes when the planned one or its day is over.
inline Zin raad_die_nog_kan(const Vensterregel& venster, const Zin& dag) {
    return zin("De raad van {} kan nog besluiten{}", dag, detail::tussen_haken(venster.alsnog_zegt));
}

} // namespace grip::reports
