// What a year brought in one collaboration: what it was for, what came of it, and what it cost.
#pragma once

#include "reports/delen/opmerking.hpp"
#include "reports/report.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports::jaaroverzicht {

/// How many goals were met in a year; `onbekend` has no outcome of that year, or none that can be laid beside a target.
struct Doelscore {
    std::int64_t gehaald = 0;
    std::int64_t niet = 0;
    std::int64_t onbekend = 0;

    std::int64_t gemeten() const { return gehaald + niet; }

    Doelscore& operator+=(const Doelscore& other) {
        gehaald += other.gehaald;
        niet += other.niet;
        onbekend += other.onbekend;
        return *this;
    }
};

struct Beleidsdeel {
    Id id;
    Tekst naam;
    std::optional<Zin> voorbereiding; ///< `in oprichting`
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
        field<&Beleidsdeel::voorbereiding>("Of zij nog wordt voorbereid"),
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

/// `2 gehaald, 1 niet, 2 niet bekend`; none when there is no goal.
std::optional<Zin> in_zin(const Doelscore& score);

/// Of that year; while nothing of it is known, of the year before, which it then names: `2025: 2 gehaald, 1 niet`.
template <class F>
std::optional<Zin> doelen_in_zin(const F& score_in, Jaar jaar) {
    const Doelscore dit = score_in(jaar);
    if (dit.gemeten() > 0) return in_zin(dit);
    const Jaar vorig{jaar.year - 1};
    const Doelscore toen = score_in(vorig);
    return toen.gemeten() > 0 ? zin("{}: {}", vorig, *in_zin(toen)) : in_zin(dit);
}

/// Nothing is known of it but its name.
bool is_leeg(const Beleidsdeel& deel);

Beleidsdeel beleidsdeel(const Stand& stand, const Samenwerking& samenwerking, Jaar jaar);
Kortregel kortregel(const Stand& stand, const Samenwerking& samenwerking, Jaar jaar);

} // namespace grip::reports::jaaroverzicht
