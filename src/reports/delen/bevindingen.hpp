// Findings as a report shows them.
#pragma once

#include "reports/report.hpp"

namespace grip::reports {

struct Bevinding {
    Tekst ernst;
    Tekst melding;
    Tekst tip;
    Tekst bestand;
    Aantal lijn;
    Id regel;
    std::optional<Tekst> verklaard;

    static constexpr auto fields = Fields{
        field<&Bevinding::ernst>("Zwaarte"),
        field<&Bevinding::melding>("Wat er is"),
        field<&Bevinding::tip>("Wat eraan te doen is"),
        field<&Bevinding::bestand>("Bestand"),
        field<&Bevinding::lijn>("Regel in het bestand"),
        field<&Bevinding::regel>("De regel van grip"),
        field<&Bevinding::verklaard>("De reden, als de bevinding is verklaard"),
    };
};

/// How many findings of each weight; explained ones count apart.
struct Telling {
    Aantal fout;
    Aantal waarschuwing;
    Aantal advies;
    Aantal verklaard;
    Tekst tekst; ///< `1 fout, 2 waarschuwingen`, or `geen`

    static constexpr auto fields = Fields{
        field<&Telling::fout>("Aantal fouten"),     field<&Telling::waarschuwing>("Aantal waarschuwingen"),
        field<&Telling::advies>("Aantal adviezen"), field<&Telling::verklaard>("Aantal verklaarde bevindingen"),
        field<&Telling::tekst>("In woorden"),
    };
};

/// Those about one samenwerking, by place.
std::span<const Finding> findings_over(const Stand& stand, std::string_view samenwerking);

/// The same as a report shows them, the gravest first.
std::vector<Bevinding> bevindingen_over(const Stand& stand, std::string_view samenwerking);

/// Those in the file of one meeting.
std::vector<Bevinding> bevindingen_in(const Stand& stand, const Vergadering& vergadering);

/// Those of the rules whose id begins so, wherever they are.
std::vector<Bevinding> bevindingen_van(const Stand& stand, std::string_view groep);

Telling tel(const Stand& stand, std::string_view samenwerking);

} // namespace grip::reports
