// Which raad can decide on a paper, as every paper says it. Without a full stop: more may follow.
#pragma once

#include "reports/delen/kalender/gebeurtenis.hpp"

namespace grip::reports {

/// `vandaag (26 november 2026)`, or the day.
Zin dag_van_raad(Date raad, Date peildatum);

/// Without a term in law or regeling there is no right to a zienswijze.
std::string_view zienswijzewoord(const Vensterregel& venster);

/// The raad that can still decide on it; none when none is known or left.
std::optional<Date> raad_voor(const Vensterregel& venster, Date peildatum);

/// `De raad van 18 juni 2026 is de laatste raad die over een zienswijze kan besluiten (het bestuur vroeg eerder)`
Zin raad_die_besluit(const Vensterregel& venster, const Zin& dag);

/// Of the raad that comes when the planned one or its day is over.
Zin raad_die_nog_kan(const Vensterregel& venster, const Zin& dag);

/// `een zienswijze is op tijd tot en met 14 december 2026`
Zin nog_op_tijd(const Vensterregel& venster);

/// What can be said of the raad that can decide, or until when a zienswijze is in time without one. The paper says which day it is.
Zin wie_kan_besluiten(const Vensterregel& venster, Date peildatum);

/// Of the raad that can decide; without one the last day on which a zienswijze is surely in time, or else perhaps.
Date laatste_dag(const Vensterregel& venster, Date peildatum);

/// The same in a few words: `in de raad van 17 december 2026`, `tot en met 14 december 2026; vóór die dag is er geen raad`.
Zin wanneer(const Vensterregel& venster, Date peildatum);

} // namespace grip::reports
