// The overview of a site, before it is a page: a row for each collaboration, and by what rows can be chosen.
#pragma once

#include "base/date.hpp"
#include "base/rule.hpp"
#include "base/zin.hpp"

#include <optional>

namespace grip {

/// A choice that a reader can make, such as the form.
struct Sitefilter {
    std::string_view id;
    std::string_view naam;
};

struct Siterij {
    std::string id;
    std::string naam;
    Zin bedrag;                   ///< or that it is not known
    std::optional<Euro> bijdrage; ///< to sort by
    std::string teken;
    std::string signaal;
    int ernst = 0; ///< of the signal, to sort by
    std::optional<Zin> speelt;
    std::optional<Zin> volgende;                   ///< when the raad can act next
    std::optional<Date> dag;                       ///< of that, to sort by
    std::vector<std::vector<std::string>> waarden; ///< of each filter, in the order of these
};

/// On what the raad can decide, or what differs from what was planned: whole sentences.
struct Sitepunt {
    std::string id; ///< of the collaboration; empty: it is about several
    std::string naam;
    std::vector<Zin> regels; ///< one or more
};

/// Under a head; those on end under the same are told apart by when.
struct Sitegroep {
    std::string_view kop;
    Zin wanneer; ///< when something can be said about these; may be empty
    std::vector<Sitepunt> punten;
    bool zonder_raad = false; ///< for some of these there is no raad in time
};

/// What the keeper of the files sees above each page.
struct Sitemelding {
    std::string bestand;
    int regel = 0;
    Severity ernst{};
    std::string melding;
    std::string tip;
};

struct Siteoverzicht {
    Date dag{};
    std::optional<Zin> nieuws;
    std::optional<Zin> raadszaken;      ///< how many of what the raad was promised or asked for is open
    Sitegroep besluiten;                ///< without a head of its own; may be empty
    std::vector<Sitegroep> meerkosten;  ///< what costs more than was planned; first that about which the raad can act
    std::optional<Zin> over_meerkosten; ///< how many these are, and what that means
    std::optional<Zin> niet_afgerekend; ///< of how many that cannot be told
    std::vector<Sitepunt> aandacht;     ///< the gravest reason of each, and when the raad can act
    std::vector<Sitefilter> filters;
    std::vector<Siterij> rijen;
    Jaar jaar;                  ///< of the contributions in these
    std::optional<Zin> legenda; ///< what their words mean
};

} // namespace grip
