// What a year brought in one collaboration: what it was for, what came of it, and what it cost.
#pragma once

#include "reports/delen/opmerking.hpp"
#include "reports/report.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports::jaaroverzicht {

/// How many goals were met, of those of which the outcome can be laid beside a target.
struct Doelscore {
    std::int64_t gehaald = 0;
    std::int64_t gemeten = 0;

    Doelscore& operator+=(const Doelscore& other) {
        gehaald += other.gehaald;
        gemeten += other.gemeten;
        return *this;
    }
};

struct Beleidsdeel {
    Id id;
    Tekst naam;
    Gegeven<Tekst> waarvoor;
    std::optional<Zin> plicht; ///< which laws ask for it, and how we shape it
    std::vector<Opmerking> doelen;
    Gegeven<Zin> geld;
    Gegeven<Zin> meerwaarde;
    std::optional<Tekst> hogere_kosten;
    Gegeven<Zin> evaluatie;
    std::optional<Zin> informatie; ///< what the raad got in the year
    std::optional<Zin> regio;      ///< within the preferred region or not, and why
    std::optional<Zin> overheveling;
    std::optional<Zin> aandachtspunten;

    static constexpr auto fields = Fields{
        field<&Beleidsdeel::id>("Id van de samenwerking"),
        field<&Beleidsdeel::naam>("Naam van de samenwerking"),
        field<&Beleidsdeel::waarvoor>("Waarvoor zij er is"),
        field<&Beleidsdeel::plicht>("Welke wet ertoe verplicht, en hoe wij dat invullen"),
        field<&Beleidsdeel::doelen>("Wat er van de doelen kwam"),
        field<&Beleidsdeel::geld>("Wat zij kostte"),
        field<&Beleidsdeel::meerwaarde>("De meerwaarde, en of die er is"),
        field<&Beleidsdeel::hogere_kosten>("Waarom het meer mag kosten"),
        field<&Beleidsdeel::evaluatie>("De evaluatie"),
        field<&Beleidsdeel::informatie>("Wat de raad ervan hoorde"),
        field<&Beleidsdeel::regio>("Binnen of buiten de voorkeursregio, en waarom"),
        field<&Beleidsdeel::overheveling>("Het overgaan naar een andere regio"),
        field<&Beleidsdeel::aandachtspunten>("Welke aandachtspunten zijn beschreven"),
    };
};

/// The same in one line, of what carries out or supports.
struct Kortregel {
    Id id;
    Gegeven<Tekst> naam;
    Gegeven<Zin> geld;
    std::optional<Zin> doelen;
    Gegeven<Zin> evaluatie;

    static constexpr auto fields = Fields{
        field<&Kortregel::id>("Id van de samenwerking"), field<&Kortregel::naam>("Naam van de samenwerking"),
        field<&Kortregel::geld>("Wat zij kostte"),       field<&Kortregel::doelen>("Hoeveel doelen zijn gehaald"),
        field<&Kortregel::evaluatie>("De evaluatie"),
    };
};

Doelscore doelscore(const Samenwerking& samenwerking, Jaar jaar);

/// `2 van de 3 doelen gehaald`; none when nothing was measured.
std::optional<Zin> in_zin(const Doelscore& score);

Beleidsdeel beleidsdeel(const Stand& stand, const Samenwerking& samenwerking, Jaar jaar);
Kortregel kortregel(const Stand& stand, const Samenwerking& samenwerking, Jaar jaar);

} // namespace grip::reports::jaaroverzicht
