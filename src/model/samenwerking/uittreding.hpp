// What leaving a collaboration asks and costs.
#pragma once

#include "model/referent.hpp"
#include "model/samenwerking/traject.hpp"

namespace grip {

enum class Betaalrichting { betalen, ontvangen };

template <>
inline constexpr auto options<Betaalrichting> = std::array{
    Option{Betaalrichting::betalen, "betalen", "Onze gemeente moet betalen"},
    Option{Betaalrichting::ontvangen, "ontvangen", "Onze gemeente krijgt geld"},
};

enum class Uittreedstatus { geraamd, vastgesteld, betwist, vernietigd, onherroepelijk, betaald };

template <>
inline constexpr auto options<Uittreedstatus> = std::array{
    Option{Uittreedstatus::geraamd, "geraamd", "Geschat; nog niet besloten"},
    Option{Uittreedstatus::vastgesteld, "vastgesteld", "Het algemeen bestuur stelde het bedrag vast: een schuld"},
    Option{Uittreedstatus::betwist, "betwist", "Er loopt bezwaar, beroep of een geschil (Wgr art. 28)"},
    Option{Uittreedstatus::vernietigd, "vernietigd", "Het besluit geldt niet meer: er is niets te betalen"},
    Option{Uittreedstatus::onherroepelijk, "onherroepelijk", "Er kan niets meer tegen worden gedaan"},
    Option{Uittreedstatus::betaald, "betaald", "Geheel betaald"},
};

struct Uittreedsom {
    Betaalrichting richting{};
    Uittreedstatus status{};
    std::optional<Bekend<NonNegative<Euro>>> bedrag;
    std::map<Jaar, NonNegative<Euro>> termijnen;
    std::optional<Tekst> besluit;
    std::optional<Date> datum;
    std::optional<Ref<Risico>> risico;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Uittreedsom::richting>("Wie er betaalt", Betaalrichting::betalen),
        field<&Uittreedsom::status>("Hoe vast het bedrag staat"),
        field<&Uittreedsom::bedrag>("Het hele bedrag, in euro's, of `onbekend`"),
        field<&Uittreedsom::termijnen>("Wat er in welk jaar betaald wordt; samen het bedrag"),
        field<&Uittreedsom::besluit>("Welk besluit het bedrag vaststelde"),
        field<&Uittreedsom::datum>("De dag van dat besluit"),
        field<&Uittreedsom::risico>("Id van het risico waarin een geraamd of betwist bedrag meetelt"),
        field<&Uittreedsom::toelichting>("Toelichting; bij `onbekend`: aan wie het is gevraagd"),
    };
};

struct Uittreding {
    std::optional<Proza> voorwaarden;
    std::optional<Tekst> opzegtermijn;
    std::optional<Bekend<Euro>> indicatie_kosten;
    std::optional<Uittreedsom> uittreedsom;
    std::optional<Proza> toelichting;
    std::optional<Traject> traject;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Uittreding::voorwaarden>("Op welke voorwaarden de gemeente kan uittreden")
            .als("voorwaarden om uit te treden"),
        field<&Uittreding::opzegtermijn>("Hoe lang van tevoren dat moet worden gezegd").als("opzegtermijn"),
        field<&Uittreding::indicatie_kosten>("Wat uittreden naar schatting kost, in euro's, of `onbekend`")
            .als("kosten van uittreden"),
        field<&Uittreding::uittreedsom>("Wat bij het uittreden betaald moet worden"),
        field<&Uittreding::toelichting>("Toelichting; bij `onbekend`: aan wie het is gevraagd"),
        field<&Uittreding::traject>("De weg naar buiten, als de gemeente uittreedt"),
    };
};

} // namespace grip
